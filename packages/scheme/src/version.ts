/** Semantic version of the scheme: of its concepts, code lists, record types and rules. Every submission and release names it. */
export const schemeVersion = '0.3.0'
