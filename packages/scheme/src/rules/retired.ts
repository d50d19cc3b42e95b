/** Codes of rules that are no more: never used again, since old receipts and findings speak of them. */
export const retiredCodes = ['TIP-PRAC-04'] as const
