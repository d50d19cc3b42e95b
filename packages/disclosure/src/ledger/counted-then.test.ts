import { expect, test } from 'vitest'
import type { Certificate } from '../verify-certificate/certificate.ts'
import { countedThen } from './counted-then.ts'

/** Two women of SEX, one of both forms, four men of LAB in 2023; a woman of LAB in 2024. */
const certificate: Certificate = {
  demands: [],
  dimensions: [
    { name: 'year', sums: [] },
    { name: 'sex', sums: [['_T', ['F', 'M']]] },
    {
      name: 'form',
      sums: [
        ['_T', ['__SEX', '__LAB', '__LAB..SEX']],
        ['SEX', ['__SEX', '__LAB..SEX']],
        ['LAB', ['__LAB', '__LAB..SEX']],
      ],
    },
  ],
  format: 'tipstat-certificate-1',
  micro: {
    codes: [
      ['2023', '2024'],
      ['F', 'M'],
      ['__SEX', '__LAB', '__LAB..SEX'],
    ],
    counts: [2, 1, 4, 1],
    index: [
      [0, 0, 0, 1],
      [0, 0, 1, 0],
      [0, 2, 1, 1],
    ],
  },
  published: [],
  salt: '',
  tables: [],
  told: [],
}

test.each([
  [{ year: '2023' }, 7],
  [{ year: '2023', sex: '_T', form: 'SEX' }, 3],
  [{ year: '2023', sex: 'F', form: 'LAB' }, 1],
  [{ year: '2023', form: 'LAB' }, 5],
  [{ year: '2024', sex: 'M' }, 0],
  [{ year: '2022' }, 0],
  [{ year: '2023', citizenship: '_T' }, 7],
  [{ year: '2023', citizenship: 'ALB' }, null],
])('%j counted %s then', (codes, count) => {
  expect(countedThen(certificate)(codes as Readonly<Record<string, string>>)).toBe(count)
})
