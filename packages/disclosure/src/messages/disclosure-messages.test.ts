import { languages, say } from '@tipstat/language'
import { expect, test } from 'vitest'
import { disclosureMessages } from './disclosure-messages.ts'

test('every refusal has words of its own in six languages, with nothing left open', () => {
  const codes = Object.keys(disclosureMessages.en)
  expect(codes.length).toBeGreaterThan(10)
  const params = {
    sources: 'S',
    table: 'T',
    source: 'S',
    folder: 'F',
    problem: 'P',
    file: 'F',
    files: 'F',
    policy: 'P',
    known: 'K',
    name: 'N',
    release: 'R',
    entry: 'E',
    expires: 'X',
    place: 'L',
    line: 1,
    tables: 'T',
    base: 5,
    cells: 2,
    column: 'C',
    level: 'L',
    nodes: 'N',
    most: 'M',
    parameter: 'P',
    k: 5,
    l: 2,
    sensitive: 'S',
    largestShare: 0.8,
    key: 'K',
    combinations: 'C',
    stages: 'S',
    dimension: 'sex',
    first: 'F',
    earlierBand: 'T',
    now: 'N',
    second: 'S',
    other: 'age',
    by: 'B',
    limit: 9,
    number: 3,
    step: 'drop',
    before: 2,
    after: 1,
    digest: 'D',
    where: 'W',
    code: 'C',
    near: 'N',
    threshold: 3,
  }
  for (const language of languages) {
    expect(Object.keys(disclosureMessages[language]).sort()).toEqual([...codes].sort())
    const texts = codes.map((code) => say({ code, params }, language, disclosureMessages))
    expect(texts.filter((text) => text.length < 5 || /undefined|NaN|\[object/.test(text))).toEqual([])
    expect(new Set(texts).size).toBe(codes.length)
  }
})
