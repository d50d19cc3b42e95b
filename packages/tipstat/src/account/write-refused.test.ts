import { languages } from '@tipstat/language'
import { expect, test } from 'vitest'
import { refusedText, revisedText } from './write-refused.ts'

const equation = {
  cell: 'by-sex (ZZZ 2024 _U)',
  bound: 'at-most' as const,
  value: 3,
  rest: 0,
  terms: [
    { cell: 'total (ZZZ 2024)', times: 1, count: 81 },
    { cell: 'by-sex (ZZZ 2024 F)', times: -2, count: 39 },
  ],
}

test('the note says how a number is worked out, one line each', () => {
  const insider = { ...equation, bound: 'at-least' as const, rest: -1, insider: 'by-sex (ZZZ 2024 _O)' }
  expect(refusedText('annual', [equation, insider], 'en').split('\n')).toEqual([
    'Why the release annual was refused',
    expect.stringMatching(/^CONFIDENTIAL\./),
    '',
    'by-sex (ZZZ 2024 _U) <= 3 = total (ZZZ 2024) [81] - 2 * by-sex (ZZZ 2024 F) [39]',
    'by-sex (ZZZ 2024 _U) >= 3 = total (ZZZ 2024) [81] - 2 * by-sex (ZZZ 2024 F) [39] - 1 (for whoever is alone in by-sex (ZZZ 2024 _O))',
    '',
  ])
})

test('where no sum gives it away the note says so, in each language', () => {
  const notes = languages.map((language) => refusedText('annual', [], language))
  expect(new Set(notes).size).toBe(languages.length)
  expect(notes.filter((note) => /undefined|\[object/.test(note))).toEqual([])
})

test('the note on small revisions names each number, as it is now and as it was, and what covers these and no others', () => {
  const before = { release: 'f'.repeat(64) }
  const at = { parts: [], tables: ['by-sex'] }
  const text = revisedText(
    'annual',
    [
      { ...at, kind: 'number', cell: 'by-sex (ZZZ 2024 M)', now: 41, before: [{ ...before, count: 39 }] },
      {
        ...at,
        kind: 'rest',
        cell: 'total (ZZZ 2024)',
        parts: ['by-sex (ZZZ 2024 F)'],
        now: 13,
        before: [{ ...before, count: 15 }],
      },
      {
        ...at,
        kind: 'group',
        cell: 'total (ZZZ 2024)',
        parts: ['by-form (ZZZ 2024 SEX)'],
        now: 76,
        nowInPart: 26,
        before: [{ ...before, count: 70, inPart: 20 }],
      },
      {
        ...at,
        kind: 'elsewhere',
        cell: 'Speech',
        parts: ['by-sex (ZZZ 2024 F)'],
        now: 20,
        before: [{ release: 'Speech', count: 18 }],
      },
    ],
    'd'.repeat(64),
    'en',
  )
  const id = 'f'.repeat(64)
  expect(text.split('\n').slice(4)).toEqual([
    `by-sex (ZZZ 2024 M) [41]; ${id} [39]`,
    `total (ZZZ 2024) - by-sex (ZZZ 2024 F) [13]; ${id} [15]`,
    `total (ZZZ 2024) [76] (of them by-form (ZZZ 2024 SEX) [26]); ${id} [70] (of them by-form (ZZZ 2024 SEX) [20])`,
    'by-sex (ZZZ 2024 F) [20]; Speech [18]',
    '',
    expect.stringContaining(`- { why: ..., numbers: ${'d'.repeat(64)} }`),
    '',
  ])
  const notes = languages.map((language) => revisedText('annual', [], 'd', language))
  expect(new Set(notes).size).toBe(languages.length)
  expect(notes.filter((note) => /undefined|\[object/.test(note))).toEqual([])
})
