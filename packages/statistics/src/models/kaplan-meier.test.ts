import { describe, expect, test } from 'vitest'
import cases from '../fixtures/kaplan-meier.json' with { type: 'json' }
import { timeToJudgment } from '../justice/time-to-judgment.ts'
import { kaplanMeier } from './kaplan-meier.ts'

describe.each(cases.groups)('remissions on $name', ({ ended, pending, steps, median, low, high }) => {
  test('last longer in the shares of the reference, with its limits', () => {
    const found = kaplanMeier([
      ...ended.map((time) => ({ time, hasEnded: true })),
      ...pending.map((time) => ({ time, hasEnded: false })),
    ])
    expect(found.map(({ time }) => time)).toEqual(steps.map(({ time }) => time))
    for (const [i, step] of steps.entries()) {
      expect(found[i]?.share).toBeCloseTo(step.share, 12)
      if (step.low === null) expect(found[i]).toMatchObject({ low: null, high: null })
      else {
        expect(found[i]?.low).toBeCloseTo(step.low, 9)
        expect(found[i]?.high).toBeCloseTo(step.high ?? 0, 9)
      }
    }
  })

  test('have the median of the reference', () => {
    const found = timeToJudgment([
      ...ended.map((months) => ({ months, isJudged: true })),
      ...pending.map((months) => ({ months, isJudged: false })),
    ])
    expect(found).toMatchObject({ judged: ended.length, pending: pending.length, median, low, high })
  })
})

const judged = (months: number) => ({ months, isJudged: true })
const pending = (months: number) => ({ months, isJudged: false })

test('what is left out as pending would make judgments look faster', () => {
  const all = [...[3, 5, 8, 12, 20].map(judged), ...[9, 15, 24, 30, 31].map(pending)]
  expect(timeToJudgment(all).median).toBe(20)
  expect(timeToJudgment(all.filter(({ isJudged }) => isJudged)).median).toBe(8)
})

test('where just half go on, the median lies in the middle of two judgments; with fewer judged there is none', () => {
  expect(timeToJudgment([2, 4, 6, 8].map(judged)).median).toBe(5)
  expect(timeToJudgment([judged(2), pending(3), pending(3)])).toMatchObject({ median: null, high: null })
  expect(timeToJudgment([pending(3)])).toEqual({
    judged: 0,
    pending: 1,
    median: null,
    low: null,
    high: null,
    flags: ['very-unreliable'],
  })
})

test('judgments are flagged below 10 and below 20', () => {
  const of = (n: number) => timeToJudgment(Array.from({ length: n }, (_, i) => judged(i + 1))).flags
  expect([of(9), of(19), of(20)]).toEqual([['very-unreliable'], ['unreliable'], []])
})

test('no case, and months below 0, are wrong calls', () => {
  expect(() => timeToJudgment([])).toThrow(RangeError)
  expect(() => timeToJudgment([judged(-1)])).toThrow(RangeError)
  expect(() => timeToJudgment([judged(Number.NaN)])).toThrow(RangeError)
})
