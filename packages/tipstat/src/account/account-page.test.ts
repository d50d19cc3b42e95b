import { mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RoundingAccount, SuppressionAccount } from '@tipstat/disclosure'
import { languages } from '@tipstat/language'
import { describe, expect, test } from 'vitest'
import { accountPage } from './account-page.ts'
import { writeAccount } from './write-account.ts'

const kinds = {
  shown: { cells: 1, persons: 77301 },
  small: { cells: 1, persons: 4 },
  complementary: { cells: 1, persons: 77302 },
}
const tallies = {
  cells: 3,
  persons: 77303,
  withheld: { cells: 2, persons: 77304 },
  shareOfCells: 0.666667,
  shareOfPersons: 0.5,
  kinds,
}
const head = {
  format: 'tipstat-account-1',
  release: 'test',
  policy: 'national-annual',
  digest: 'd'.repeat(64),
  approval: null,
  isDraft: true,
  isMadeUp: false,
  source: '<script>alert(1)</script>',
} as const

const account: SuppressionAccount = {
  ...head,
  method: 'suppression',
  inner: tallies,
  levels: [{ level: 1, tables: 1, ...tallies }],
  families: [
    {
      tables: ['x.V_DET.persons.by-sex'],
      certificate: 'c'.repeat(64),
      spread: { cells: 2, least: 4, median: 6.5 },
      alternatives: 9,
      insiderPairs: 5,
      advice: [
        { tables: ['x.V_DET.persons.by-sex'], code: 'coarsen.drop', params: { dimension: 'sex', before: 2, after: 0 } },
      ],
    },
  ],
  tables: [
    {
      ...tallies,
      table: 'x.V_DET.persons.by-sex',
      stage: 'V_DET',
      by: ['sex'],
      isInner: true,
      spread: null,
      leftOut: [
        { codes: { area: 'HRV', year: '2019' }, why: 'nothing' },
        { codes: { sex: '_O' }, why: 'small' },
        { codes: { sex: '<b>' }, why: 'small' },
      ],
      pattern: [
        { codes: { area: 'HRV', year: '2020', sex: 'F' }, kind: 'shown' },
        { codes: { area: 'HRV', year: '2020', sex: 'M' }, kind: 'small' },
        { codes: { area: 'HRV', year: '2020', sex: '"><img>' }, kind: 'complementary' },
      ],
    },
  ],
  since: null,
}

/** The same, after a release before it. */
const later: SuppressionAccount = {
  ...account,
  since: {
    releases: [
      { id: 'd'.repeat(64), name: 'annual-2024' },
      { id: 'e'.repeat(64), name: 'annual-2025' },
    ],
    smallRevisions: { numbers: 17, why: 'Registered late <i>' },
    tables: [
      {
        table: 'x.V_DET.persons.by-sex',
        stage: 'V_DET',
        by: ['sex'],
        state: 'both',
        newlyShown: 3,
        newlyWithheld: 1,
        revised: [{ codes: { area: 'HRV', year: '2019', sex: 'F' }, before: 31, now: 33, release: 'e'.repeat(64) }],
        appeared: [{ dimension: 'year', code: '2020' }],
        gone: [{ dimension: 'sex', code: '<b>' }],
      },
    ],
  },
}

const rounding: RoundingAccount = {
  ...head,
  method: 'rounding',
  levels: [],
  cost: {
    cells: 9,
    hidden: 1,
    changed: 6,
    persons: 100,
    personsHidden: 3,
    movedInAll: 11,
    movedAtMost: 2,
    shareHidden: 0.111111,
    shareChanged: 0.666667,
    sharePersonsHidden: 0.03,
  },
}

const plain = (html: string) =>
  html
    .replace(/<style>.*<\/style>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

describe('the page for the one who signs', () => {
  test('says what became of each cell, how far it is proved, and what to write to approve it', () => {
    const page = accountPage(account, 'en')
    const text = plain(page)
    for (const part of [
      'CONFIDENTIAL',
      'Draft: nobody has approved it.',
      'Cells, with those left out 3 Not shown 2 67% For their own sake 1 complementary 1 zero 0 left out 0',
      'Detected victims: sex',
      'Croatia · Not shown: 2 / 3',
      'x.V_DET.persons.by-sex 2 4 6.5 9 5',
      'It costs least to leave out the breakdown by sex.',
      `tables: ${'d'.repeat(64)}`,
    ])
      expect(text).toContain(part)
    expect(page.match(/aria-label="small"/g)).toHaveLength(2)
    expect(page.match(/<td class="complementary">/g)).toHaveLength(1)
  })

  test('names what is left out of each table by its reason, and says of a first release that it is one', () => {
    const text = plain(accountPage(account, 'en'))
    expect(text).toContain('All numbers small Other · &lt;b&gt; Nobody recorded 2019')
    expect(text).toContain('No release of these persons has left the house before')
    const whole = { ...account, tables: account.tables.map((table) => ({ ...table, leftOut: [] })) }
    expect(plain(accountPage(whole, 'en'))).toContain('Nothing is left out of any table.')
  })

  test('tells what changed since earlier releases: how many cells, codes, and numbers that are printed', () => {
    const text = plain(accountPage(later, 'en'))
    expect(text).toContain('x.V_DET.persons.by-sex New: 2020 Gone: &lt;b&gt; 3 1 1')
    expect(text).toContain('Croatia · 2019 · Female annual-2025 31 33')
    expect(text).toContain(`annual-2025 ${'e'.repeat(16)} · annual-2024 ${'d'.repeat(16)}`)
    expect(text).toMatch(/sees it: 17 numbers.*Registered late &lt;i&gt;/)
    expect(text).toContain('What is no longer shown stays known')
    const same = {
      ...account,
      since: { releases: [{ id: 'e'.repeat(64), name: 'a' }], smallRevisions: null, tables: [] },
    }
    expect(plain(accountPage(same, 'en'))).toContain('Nothing that is shown has changed.')
  })

  test('tells no count of persons, and no share that would', () => {
    const page = accountPage(account, 'en')
    expect(page).not.toContain('7730')
    expect(plain(page)).toContain('50%')
    const few = {
      ...account,
      inner: { ...tallies, persons: 999 },
      levels: [{ level: 1, tables: 1, ...tallies, persons: 999 }],
    }
    expect(plain(accountPage(few, 'en'))).not.toContain('50%')
  })

  test.each(languages)('loads and runs nothing, and takes no text for markup, in %s', (language) => {
    for (const page of [
      accountPage(account, language),
      accountPage(later, language),
      accountPage(rounding, language),
    ]) {
      expect(page).not.toMatch(/<script|<img|https?:|@import|url\(/)
      expect(page).toContain("default-src 'none'")
      expect(page).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`)
      expect(page).not.toMatch(/undefined|\[object|NaN/)
    }
  })

  test('says who approved it, and from when it may be published', () => {
    const approval = { drafted: 'Unit', checked: 'Officer', approved: 'Head', embargo: '2026-12-15' }
    const text = plain(accountPage({ ...account, isDraft: false, approval }, 'en'))
    expect(text).not.toContain('Draft: nobody')
    expect(text).toContain('Unit Checked Officer Approved Head Not before 2026-12-15')
  })

  test('of rounding tells how far numbers moved', () => {
    expect(plain(accountPage(rounding, 'en'))).toContain('Moved in all (L1) 11 Moved at most 2')
  })

  test('of interactive tables tells what became 0, and what the numbers are worth', () => {
    const change = { cells: 9, changed: 8, moved: 15, movedMost: 4, zerosMade: 3, utility: 0.91239 }
    const text = plain(accountPage({ ...rounding, policy: 'interactive', change }, 'en'))
    expect(text).toContain('Moved in all (L1) 15 Moved at most 4 Made 0 though somebody is there 3')
    expect(text).toContain('Utility (Hellinger), 1 where nothing changed 0.912')
  })

  test('stands beside account.json, for its owner alone, also where the folder was open before', async () => {
    const out = await mkdtemp(join(tmpdir(), 'tipstat-account-'))
    try {
      await mkdir(join(out, 'confidential', 'test'), { recursive: true, mode: 0o755 })
      const path = await writeAccount({ out, config: { languages: ['en'] } as never }, account)
      expect(path).toBe(join(out, 'confidential', 'test', 'account.html'))
      expect(await readFile(path, 'utf8')).toBe(accountPage(account, 'en'))
      const json = join(out, 'confidential', 'test', 'account.json')
      expect(JSON.parse(await readFile(json, 'utf8'))).toEqual(account)
      if (process.platform === 'win32') return
      const modes = [join(out, 'confidential'), join(out, 'confidential', 'test'), json, path]
      expect(await Promise.all(modes.map(async (each) => (await stat(each)).mode & 0o777))).toEqual([
        0o700, 0o700, 0o600, 0o600,
      ])
    } finally {
      await rm(out, { recursive: true, force: true })
    }
  })
})
