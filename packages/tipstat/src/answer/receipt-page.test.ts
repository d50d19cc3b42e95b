import { languages } from '@tipstat/language'
import { describe, expect, test } from 'vitest'
import { checkText } from '../check-text.ts'
import { checkedByInterpreter } from '../checked-file.ts'
import { countMapping, personMapping, received } from './answer.test-data.ts'
import { receiptPage } from './receipt-page.ts'

const enclosed = { marked: null, unmarked: '', setAside: null, findings: 'out/test.findings.csv' }

const pageOf = (content: string, mapping: string, language: (typeof languages)[number] = 'en') =>
  receiptPage(checkedByInterpreter(received(content, mapping)), enclosed, language)

const counts = 'year,land,memo,women,men\n2020,Atlantis,secret,1,2\n20x1,Turkey,secret,3,4\n'

describe('the page that a sender opens first', () => {
  test('says in its first line whether the file can be used', async () => {
    const page = await pageOf(counts, countMapping())
    expect(page).toMatch(/<h1>This file can be used, and there are questions<\/h1>/)
    const rejected = await pageOf(counts.replaceAll('2020', '20x0'), countMapping().replace('limit: 1', 'limit: 0.1'))
    expect(rejected).toContain('<header class="rejected">\n<h1>This file can&#39;t be used as it is</h1>')
  })

  test('shows a case as its sheet does, and marks the cell', async () => {
    const page = await pageOf(counts, countMapping())
    expect(page).toContain('<bdi>A3</bdi>')
    expect(page).toContain('<tr class="names"><th scope="row">1</th><td><bdi>year</bdi></td>')
    expect(page).toContain('<th scope="row">3</th><td class="about"><mark><bdi>20x1</bdi></mark></td>')
  })

  test('shows beside a cell what tells its record from others, by the letters of the sheet', async () => {
    const filled = 'year,memo,place,law,sex,age,land,note,source,n\n2020,secret,HRV,,F,Y0T17,Nigeria,,,many'
    const wide = `source: Test
record: count
fixed: { stage: V_DET }
limit: 1
ignore: [memo]
columns:
  year: year
  place: { area: codes }
  law: law
  sex: { sex: codes }
  age: { age: codes }
  land: { citizenship: names }
  note: note
  source: reference
  n: { value: count }
`
    const lettersOf = async (csv: string) => {
      const article = (await pageOf(csv, wide)).split('<article').find((each) => each.includes('<bdi>many</bdi>')) ?? ''
      return [...article.matchAll(/<th scope="col"[^>]*><bdi>(\w+)<\/bdi>/g)].map(([, letter]) => letter).join(' ')
    }
    expect(await lettersOf(`${filled}\n`)).toBe('A C E F J')
    const other = '2020,secret,HRV,,M,Y0T17,Italy,,,many'
    expect(await lettersOf(`${filled}\n${other}\n`)).toBe('A C E G J')
    expect(await pageOf(`${filled}\n${other}\n`, wide)).not.toContain('secret')
  })

  test('never shows a column that the mapping ignores, nor a case number', async () => {
    expect(await pageOf(counts, countMapping())).not.toContain('secret')
    const rows = ['year,n,memo,sex,forms', '2020,K-71,secret,?,LAB', '20x1,K-72,secret,F,LAB', '2021,K-73,secret,F,LAB']
    const page = await pageOf([...rows, '2021,K-73,secret,M,SEX'].join('\n'), personMapping)
    expect(page).toContain('TIP-KEY-04')
    expect(page).toContain('<td class="about"><mark>&nbsp;</mark></td>')
    expect(page).not.toMatch(/K-7\d|secret/)
  })

  test('gives the totals to confirm, with lines to sign', async () => {
    const total = countMapping()
      .replace('{ citizenship: names }', '{ citizenship: { all: _T } }')
      .replace('women: { value: count, sex: F }', 'women: { value: count, sex: _T }')
    const page = await pageOf('year,land,memo,women,men\n2020,all,,1,2\n', total)
    expect(page).toContain('Please compare these totals with your own, and confirm them.')
    expect(page).toContain('<div class="sign"><span>Name</span><span>Date</span><span>Signature</span></div>')
    expect(page).toMatch(/<td><bdi>2020<\/bdi><\/td>.*<td class="number"><bdi>1<\/bdi><\/td>/)
  })

  test('gives sums of the numbers read where the file has no totals, and says that they are no statistics', async () => {
    const rows = 'year,land,memo,women,men\n2020,Nigeria,,100,200\n2020,Italy,,70,4\n'
    const page = await pageOf(rows, countMapping())
    expect(page).toContain('<td class="number"><bdi>374</bdi></td><td class="number">sum of the 4 numbers read</td>')
    expect(page).toContain('is a check sum and no statistic')
    const text = checkText(received(rows, countMapping()), 'en')
    expect(text).toMatch(/2020 {2}.*: 374 {2}\(persons; sum of the 4 numbers read\)\n {2}A sum of the numbers read is/i)
  })

  test('tells of records without a number, where there are any', async () => {
    const mapping = countMapping('blank: { "-": not-collected }\n')
    const rows = 'year,land,memo,women,men\n2020,Nigeria,,100,-\n2020,Italy,,-,4\n'
    expect(await pageOf(rows, mapping)).toContain('<div><dt>without a number</dt><dd>2</dd></div></dl>')
    expect(checkText(received(rows, mapping), 'en')).toContain('\nWithout a number, each with its reason: 2.')
    expect(await pageOf(rows.replaceAll('-', '0'), mapping)).not.toContain('without a number')
    expect(checkText(received(rows.replaceAll('-', '0'), mapping), 'en')).not.toContain('Without a number')
  })

  test('names a file that was refused for what it shows, and nothing of what it holds', async () => {
    const page = await pageOf('year,n,Full name,sex,forms\n2020,1,Jane Roe,F,LAB\n', personMapping)
    expect(page).toContain('TIP-PRIV-01')
    expect(page).not.toContain('Jane Roe')
  })

  test.each([
    ['en', 'File: <bdi>', 'How to mend it: </strong>'],
    ['fr', 'Fichier\u202F: <bdi>', 'Comment corriger\u202F: </strong>'],
    ['zh', '文件：<bdi>', '如何更正：</strong>'],
  ] as const)('puts colons after labels as is usual in %s', async (language, ...labels) => {
    const page = await pageOf(counts, countMapping(), language)
    for (const label of labels) expect(page).toContain(label)
  })

  test('loads nothing, runs nothing and sends nothing', async () => {
    const page = await pageOf(counts, countMapping())
    expect(page).toContain("default-src 'none'")
    expect(page).not.toMatch(/<script|<img|<link|https?:|@import|\son\w+=/i)
  })
})

describe('what stands in a cell is shown and never obeyed', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='x",
    '\u202Eevil\u2067\u2068',
    '&lt;b&gt;',
    `${'x'.repeat(100_000)}END`,
  ]
  const rows = hostile.map((cell, i) => `${2000 + i},"${cell.replaceAll('"', '""')}",,1,2`)
  const csv = ['year,land,memo,women,men', ...rows].join('\n')

  test.each(languages)('in %s', async (language) => {
    const page = await pageOf(csv, countMapping(), language)
    expect(page).not.toMatch(/<script|<img|\u202E/)
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(page).not.toContain('END')
    expect(page).toContain('…')
    expect(page.length).toBeLessThan(100_000)
    expect(page.split('\u2068').length).toBe(page.split('\u2069').length)
  })
})

test.each(languages)('in %s it has its language, its direction, and no word missing', async (language) => {
  const page = await pageOf(counts, countMapping(), language)
  expect(page).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`)
  expect(page.replace(/<style>[\s\S]*<\/style>/, '')).not.toMatch(/undefined|NaN|\[object|\$\{/)
})

test('where there are more groups than are shown, it says so', async () => {
  const rows = Array.from({ length: 60 }, (_, i) => `2020,Nowhere ${i},,1,2`)
  const page = await pageOf(['year,land,memo,women,men', ...rows].join('\n'), countMapping())
  expect(page.match(/<article/g)).toHaveLength(40)
  expect(page).toMatch(/The first 40 of \d+ groups are shown here/)
})
