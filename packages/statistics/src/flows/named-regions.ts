/** Regions that some sources give instead of a citizenship, by their M49 code. */
export const namedRegions: Readonly<Record<string, string>> = {
  _R_AFR: '002',
  _R_AME: '019',
  _R_ASI: '142',
  _R_EUR: '150',
}
