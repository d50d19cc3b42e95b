import { languages } from '@tipstat/language'
import { describe, expect, test } from 'vitest'
import { checkedByInterpreter } from '../checked-file.ts'
import type { Comparison } from '../compared.ts'
import { countMapping, received } from './answer.test-data.ts'
import { receiptPage } from './receipt-page.ts'

const enclosed = { marked: null, unmarked: '', setAside: null, findings: 'out/test.findings.csv' }
const key = { area: 'HRV', stage: 'V_DET', unit: 'persons', counting: 'PERSON', reference: '_U', authority: 'POLICE' }
const exactly = (n: number) => ({ low: n, high: n })
const revision = {
  key,
  by: '',
  year: 2023,
  before: exactly(100),
  after: exactly(225),
  difference: 125,
  share: 1.25,
  isGreat: true,
}
const jump = {
  key,
  by: 'sex',
  code: 'F',
  year: 2024,
  value: exactly(903),
  expected: { low: 61, high: 148 },
  history: [
    { year: 2022, value: 98 },
    { year: 2023, value: 101 },
  ],
}

const compared: Comparison = {
  against: { submission: '3f2a91b07c44d1e2', receivedAt: '2025-03-31T00:00:00.000Z', file: 'last.csv' },
  years: { new: [2024], gone: [2019] },
  categories: [
    { change: 'new', field: 'citizenship', code: 'ROU', records: 4 },
    { change: 'vanished', field: 'citizenship', code: 'NGA', records: 7 },
  ],
  revised: [revision],
  jumps: [jump],
  counts: { categories: 2, revised: 1, jumps: 1, judged: 3 },
}

const counts = 'year,land,memo,women,men\n2020,Albania,,1,2\n'
const checked = (content = counts) => checkedByInterpreter(received(content, countMapping()))
const pageOf = (more: object, language: (typeof languages)[number] = 'en', content = counts) =>
  receiptPage({ ...checked(content), ...more }, enclosed, language)

/** The section of a page, and nothing else. */
const sectionOf = (page: string, heading = 'What changed') => {
  const from = page.indexOf(`<h2>${heading}</h2>`)
  return from < 0 ? '' : page.slice(from, page.indexOf('<h2>', from + 1))
}

describe('what a file changes, on the page that a sender opens', () => {
  test('is a section of its own: which submission, years, categories, revisions and jumps', async () => {
    const section = sectionOf(await pageOf({ compared }))
    expect(section).toContain('<bdi>last.csv</bdi> · <bdi>31 March 2025</bdi> · <bdi>3f2a91b07c44</bdi>')
    expect(section).toContain('<li>New years: 2024</li><li>Years that are no longer there: 2019</li>')
    expect(section).toContain('New in citizenship (records): Romania (4)')
    expect(section).toContain('No longer in citizenship (records before): Nigeria (7)')
    const [revisedRow = '', jumpRow = ''] = [...section.matchAll(/<tbody><tr>(.*)<\/tr>/g)].map(([, row]) => row)
    expect(texts(revisedRow)).toEqual([
      '2023',
      'Detected victims · Croatiamore than double or less than half: check the data',
      '100',
      '225',
      '+125; +125.0 %',
    ])
    expect(texts(jumpRow)).toEqual([
      '2024',
      'Detected victims · Croatia · sex: Female',
      '903',
      '61–148',
      '2022: 98, 2023: 101',
    ])
  })

  test('is not there where nobody asked, and says why where there is nothing to compare with', async () => {
    expect(sectionOf(await pageOf({}))).toBe('')
    expect(sectionOf(await pageOf({ compared: { none: true } }))).toContain('nothing to compare with')
    const refused = { code: 'store.no-key', params: { submission: '<b>', folder: '<i>' } }
    const section = sectionOf(await pageOf({ compared: { refused } }))
    expect(section).toContain('&lt;b&gt;.key')
    expect(section).not.toMatch(/<[bi]>/)
  })

  test('that is the same says that nothing stands out', async () => {
    const same = { ...compared, years: { new: [], gone: [] }, categories: [], revised: [], jumps: [] }
    const none = { categories: 0, revised: 0, jumps: 0, judged: 0 }
    expect(sectionOf(await pageOf({ compared: { ...same, counts: none } }))).toContain('Nothing stands out.')
  })

  test('that is much ends, and says how much more there is', async () => {
    const many = { ...compared, revised: Array(1000).fill(revision), counts: { ...compared.counts, revised: 1234 } }
    const section = sectionOf(await pageOf({ compared: many }))
    expect(section.split('more than double')).toHaveLength(41)
    expect(section).toContain('and 1,194 more')
  })

  test('proposes the entry of the mapping for a column that got another name, also where nothing was compared', async () => {
    const section = sectionOf(await pageOf({}, 'en', 'year,land,memo,woman,men\n2020,Albania,,1,2\n'))
    expect(section).toContain(
      '<td><bdi>women</bdi></td><td><code><bdi>woman: { value: count, sex: F }</bdi></code></td>',
    )
  })

  test('never obeys what a sender wrote', async () => {
    const file = '<script>alert(1)</script>\u202E.csv'
    const against = { ...compared.against, file }
    const renamed = checked('year,land,memo,woman,men\n2020,Albania,,1,2\n')
    const suggestion = '"<img src=x onerror=alert(1)>": year'
    const groups = renamed.groups.map(({ first, ...rest }) => ({ ...rest, first: { ...first, suggestion } }))
    const page = await receiptPage({ ...renamed, groups, compared: { ...compared, against } }, enclosed, 'ar')
    expect(page).toContain('<code><bdi>&quot;&lt;img src=x')
    expect(page).toContain('&lt;script&gt;')
    expect(page).not.toMatch(/<script|<img|\u202E/)
  })

  test.each(languages)('has its words in %s, and numbers that run from left to right', async (language) => {
    const page = await pageOf({ compared }, language)
    const section = page.slice(page.indexOf('last.csv'), page.indexOf('<div class="sign"'))
    expect(section).not.toMatch(/undefined|NaN|\[object|compare\./)
    expect(section.match(/<td class="number"><bdi dir="ltr">/g)).toHaveLength(5)
    if (language !== 'en') expect(section).not.toMatch(/Before|Expected|Change|check the data/)
  })
})

const texts = (row: string) =>
  row
    .split('</td>')
    .slice(0, -1)
    .map((cell) => cell.replace(/<[^>]*>/g, ''))
