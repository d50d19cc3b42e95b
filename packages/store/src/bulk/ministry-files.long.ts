import { describe, expect, test } from 'vitest'
import { bothVerdicts } from './differential.test-data.ts'

const mapping = (more: string, value = 'count') => `
source: Test
record: count
fixed: { area: HRV, stage: O, unit: offences, authority: POLICE, counting: OFFENCE, reference: OFFENCE, law: Article 106 }
coverage: Whole country
columns:
  date: { year: date, format: month-first }
  n: { value: ${value} }
  m: { value: count, form: LAB }
cases:
  - when: { offence: [Trafficking, Smuggling of migrants] }
  - when: { offence: Fraud }
    leave-out: Not trafficking
${more}
`
const text = [
  'date,offence,place,n,m',
  '08/24/2004 12:00:00 AM,Trafficking,A,3,1',
  '08/24/2004 12:00:00 AM,Trafficking,A,3,1',
  '08/25/2004,Trafficking,a ,4,2',
  '13/25/2004,Trafficking,B,4,2',
  '08/25/2004,Fraud,B,many,',
  'yesterday,Fraud,,,x',
  '08/25/2005,Smuggling of migrants,B,4,3',
  '08/25/2005,Arson,B,4,3',
  '08/25/2006,Trafficking,B,<5,0',
].join('\n')

describe('what files of ministries need is read in DuckDB as in the interpreter', () => {
  test.each([
    ['dates, and records that are left out', mapping('ignore: [place]')],
    ['records that are events', mapping('ignore: [place]\nadds-up: rows')],
    ['records that are places', mapping('adds-up: [place]')],
    ['records that are places and offences', mapping('adds-up: [place, offence]')],
    ['records that count one each', mapping('ignore: [place]\nadds-up: rows', 'each')],
    ['a file that loses much', mapping('ignore: [place]\nlimit: 1')],
  ])('%s', async (_, yaml) => {
    for (const limit of ['', '\nlimit: 1']) {
      const { interpreter, engine } = await bothVerdicts(yaml.includes('limit') ? yaml : yaml + limit, text)
      expect(engine).toEqual(interpreter)
      expect(interpreter.findings.some((finding) => finding.includes('TIP-CODE-14'))).toBe(true)
    }
  })
})
