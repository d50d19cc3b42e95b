import { lists } from '@tipstat/seeds/codes'
import { expect, test } from 'vitest'
import { anonymity } from './anonymity.ts'
import { diversity } from './diversity.ts'
import { generalise } from './generalise.ts'
import { levelsOf } from './hierarchies.ts'
import { randomFrom } from './xoshiro128.ts'

/** Made-up codes, the n-th of them as frequent as 1/n (Zipf). */
const column = (codes: readonly string[], length: number, random: () => number): readonly string[] => {
  const total = codes.reduce((sum, _, i) => sum + 1 / (i + 1), 0)
  let sum = 0
  const until = codes.map((_, i) => {
    sum += 1 / (i + 1) / total
    return sum
  })
  return Array.from({ length }, () => {
    const at = random()
    return codes[until.findIndex((each) => at < each)] ?? codes[0] ?? ''
  })
}

test('a million made-up records with five keys, most of them alone, are generalised', () => {
  const [length, random] = [1_000_000, randomFrom(7)]
  const years = Array.from({ length: 12 }, (_, i) => String(2012 + i))
  const ages = Array.from({ length: 80 }, (_, i) => `Y${(i * 37 + 17) % 80}`)
  const columns = {
    year: column(years, length, random),
    sex: column(['F', 'M', '_U'], length, random),
    age: column([...ages, '_U'], length, random),
    citizenship: column([...lists.country.codes.slice(0, 180), '_U', '_STLS'], length, random),
    area: column(lists.country.codes.slice(20, 50), length, random),
    form: column(lists.form.codes.slice(1), length, random),
  }
  const names = ['year', 'sex', 'age', 'citizenship', 'area']
  expect(anonymity({ length, columns }, names).k).toBe(1)
  const { records, report } = generalise(
    { length, columns },
    {
      keys: names.map((name) => ({ name, levels: levelsOf(name) })),
      sensitive: ['form'],
      k: 5,
      l: 2,
      largestShare: 0.9,
      suppressAtMost: 0.01,
    },
  )
  expect(anonymity(records, names).k).toBeGreaterThanOrEqual(5)
  expect(diversity(records, names, 'form').distinct).toBeGreaterThanOrEqual(2)
  expect(report.suppressed).toBeLessThanOrEqual(10_000)
  expect(report.judged).toBeLessThan(report.nodes / 2)
})
