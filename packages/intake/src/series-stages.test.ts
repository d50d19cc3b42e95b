import { describe, expect, test } from 'vitest'
import { compileMapping, readMapping, receive } from './index.ts'

/** Whether a file is told that detection is not prevalence. */
const isTold = (columns: string, text: string, fixed = 'area: HRV'): boolean => {
  const yaml = `source: Test\nrecord: count\nfixed: { ${fixed} }\ncolumns:\n  year: year\n  n: { value: count }\n${columns}`
  const plan = compileMapping(readMapping(yaml, 'test.yaml'), 'test')
  const { submission } = receive(new TextEncoder().encode(text), plan, { file: 'test.csv', latestYear: 2026 })
  return submission.findings.some(({ code }) => code === 'TIP-META-05')
}

describe('what is said of detected victims is said of files that hold victims', () => {
  test.each([
    ['a column of codes, of offenders', '  of: { stage: codes }\n', 'of\nP_CONV', false],
    ['a column of codes, of victims among others', '  of: { stage: codes }\n', 'of\nP_CONV\nV_IDN', true],
    ['a column with values of its own', '  of: { stage: { guilty: P_CONV, victims: V_DET } }\n', 'of\nguilty', false],
    ['a stage that could not be read', '  of: { stage: codes }\n', 'of\nwhoever', false],
  ])('%s', (_, columns, cells, told) => {
    const [header, ...rows] = cells.split('\n')
    expect(isTold(columns, [`year,n,${header}`, ...rows.map((cell) => `2020,7,${cell}`)].join('\n'))).toBe(told)
  })

  test('a stage that the mapping fixes', () => {
    const told = (stage: string) => isTold('', 'year,n\n2020,7', `area: HRV, stage: ${stage}`)
    expect([told('V_DET'), told('P_CONV')]).toEqual([true, false])
  })
})
