import { closeSync, openSync, writeSync } from 'node:fs'
import { lists } from '@tipstat/seeds/codes'

/** The mapping that reads the file. */
export const countsMapping = `
source: Made-up counts for the benchmark
record: count
made-up: true
published: { by: Office (made up), url: "https://example.org/counts", date: 2026-01-01, licence: CC0 (made up) }
zeros-printed: true
fixed: { stage: V_DET, authority: POLICE, counting: PERSON, reference: DETECTION, law: Act 1 (made up) }
coverage: Whole countries
age-moment: detection
exhaustive: [sex, age, form, citizenship]
columns:
  area: area
  year: year
  sex: { sex: codes }
  age: { age: codes }
  form: { form: codes }
  citizenship: { citizenship: codes }
  persons: { value: count }
`

const sexes = ['F', 'M']
const ages = ['Y0T17', 'Y_GE18']
const forms = ['SEX', 'LAB', 'CRIM']
const years = Array.from({ length: 25 }, (_, i) => 2000 + i)

/** Records of each place: totals by sex and age in four tables, and parts that make them up. */
const leastOfPlace = 100
const totals = (1 + sexes.length) * (1 + ages.length)

/**
 * Writes a made-up file of counts: for countries and years the persons by sex, age, form and citizenship, and their sums
 * by sex and age, one count in a hundred censored, one country of citizenship in a thousand misspelled. The more rows,
 * the more countries, and then the more citizenships. The same rows, the same bytes.
 */
export const writeCounts = (path: string, rows: number): void => {
  const areas = lists.country.codes
  const places = Math.min(areas.length * years.length, Math.max(1, Math.floor(rows / leastOfPlace)))
  const file = openSync(path, 'w')
  let text = 'area,year,sex,age,form,citizenship,persons\n'
  for (let place = 0; place < places; place++) {
    const ofPlace = Math.floor((rows * (place + 1)) / places) - Math.floor((rows * place) / places)
    const where = `${areas[Math.floor(place / years.length)]},${years[place % years.length]}`
    text += recordsOf(where, place, Math.max(0, ofPlace - totals), areas)
    if (text.length > 1 << 20) {
      writeSync(file, text)
      text = ''
    }
  }
  writeSync(file, text)
  closeSync(file)
}

const recordsOf = (where: string, place: number, parts: number, areas: readonly string[]): string => {
  const sums = new Map<string, number>()
  let text = ''
  for (let part = 0; part < parts; part++) {
    const sex = sexes[part % 2] ?? ''
    const age = ages[Math.floor(part / 2) % 2] ?? ''
    const form = forms[Math.floor(part / 4) % 3] ?? ''
    const citizenship = areas[Math.floor(part / 12) % areas.length]
    const at = place * 7919 + part * 104729
    const persons = at % 23
    for (const key of [`${sex},${age}`, `${sex},_T`, `_T,${age}`, '_T,_T'])
      sums.set(key, (sums.get(key) ?? 0) + persons)
    const shown = persons > 0 && persons < 5 && at % 20 === 0 ? '<5' : persons
    text += `${where},${sex},${age},${form},${citizenship}${at % 1009 === 0 ? 'x' : ''},${shown}\n`
  }
  const keys = ['_T', ...sexes].flatMap((sex) => ['_T', ...ages].map((age) => `${sex},${age}`))
  return keys.map((key) => `${where},${key},_T,_T,${sums.get(key) ?? 0}\n`).join('') + text
}
