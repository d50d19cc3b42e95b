import type { Row } from '../releases.test-data.ts'

/** Invented numbers by citizenship: nationals under both names, ranges, no number, a region for a country, and a row of a region. */
export const citizenships: readonly Row[] = [
  ['039', 2019, 'NGA', 400],
  ['HRV', 2019, 'HRV', 30],
  ['HRV', 2019, 'BIH', 5],
  ['HRV', 2019, 'SRB', '<5'],
  ['HRV', 2019, '_R_AFR', 1],
  ['HRV', 2019, '_U', 2],
  ['HRV', 2020, '_NAT', 10],
  ['HRV', 2020, 'BIH', '..'],
  ['ITA', 2019, 'NGA', 90],
  ['ITA', 2019, 'ROU', 20],
  ['ITA', 2019, '_STLS', '<5'],
  ['FRA', 2019, 'NGA', 50],
]
