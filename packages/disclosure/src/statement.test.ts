import type { Manifest } from '@tipstat/cube'
import { languages, say } from '@tipstat/language'
import { sha256Hex } from '@tipstat/scheme'
import { describe, expect, test } from 'vitest'
import { bySex, confidential, madeUp, published, totals } from './cubes.test-data.ts'
import { statementMessages } from './messages/statement/statement-messages.ts'
import { policies } from './policy.ts'
import { protect } from './protect.ts'
import { releaseTexts } from './release-texts.ts'
import { statementText } from './statement.ts'
import { verifyFiles } from './verify-files.ts'

const lineage = { ...madeUp, schemeVersion: '0.3.0' }
const tables = [bySex([['HRV', 2020, 'F', 1234, 'exact']]), totals([1234])]
const rounded = protect(
  tables.map((table) => confidential(table, lineage)),
  policies.round5,
  { name: 'test' },
)
const roles = { drafted: 'Unit', checked: 'Officer', approved: 'Head' }

/** A manifest of each proof, with all that a statement may have to say. */
const everything: readonly Manifest[] = [
  policies.nationalAnnual,
  policies.justice,
  policies.interactive,
  policies.interactiveNoise,
  policies.round5,
  policies.alreadyPublic,
].map((policy, i): Manifest => {
  const proofs = [
    'certificate',
    'certificate',
    'controlled-rounding',
    'cell-key',
    'rounding',
    'owner-published',
  ] as const
  const { manifest } = rounded
  return {
    ...manifest,
    policy,
    proof: proofs[i] ?? 'rounding',
    lineage: { ...lineage, published: published.published, notes: ['Of a register'] },
    tables: manifest.tables.map((table) => ({ ...table, computed: true })),
    earlier: ['e'.repeat(64)],
    elsewhere: ['Report of 2024'],
    revisions: { numbers: 3, why: 'Registered late' },
    certificates: [{ sha256: 'c'.repeat(64), tables: ['a', 'b'] }],
    cost: { ...manifest.cost, sharePersonsHidden: 0.2875 },
    approval: roles,
  }
})

const sectionsOf = (text: string): readonly string[] => text.split(/^== .+ ==$/m)

describe('the statement of a release', () => {
  test.each(everything)('is whole in six languages: policy $policy.name, proof $proof', (manifest) => {
    const [, ...sections] = sectionsOf(statementText(manifest))
    expect(sections).toHaveLength(6)
    const [english = ''] = sections
    for (const section of sections) {
      expect(section).not.toMatch(/undefined|NaN|\[object/)
      expect(section.trim().split('\n')).toHaveLength(english.trim().split('\n').length)
      for (const fact of [
        'e'.repeat(64),
        'c'.repeat(64),
        'Report of 2024',
        'Registered late',
        'Unit',
        'Head',
        'Of a register',
      ])
        expect(section).toContain(fact)
    }
    const lines = sections.map((section) => section.split('\n').filter((line) => line !== ''))
    const shared = lines[0]?.filter((line) => lines.slice(1).some((other) => other.includes(line)))
    expect(shared).toEqual([])
  })

  test('begins in each language with it where it may not be published, or not yet', () => {
    const draft = { ...rounded.manifest, proof: 'controlled-rounding', policy: policies.interactive } as const
    const said = (code: string, params = {}) =>
      languages.map((language) => say({ code: `statement.${code}`, params }, language, statementMessages)).join('\n')
    expect(statementText(draft).startsWith(`${said('draft')}\n\nEnglish · Français`)).toBe(true)
    const embargo = statementText({ ...draft, approval: { ...roles, embargo: '2026-12-15' } })
    expect(embargo.startsWith(`${said('embargo', { day: '2026-12-15' })}\n\n`)).toBe(true)
  })

  test('writes numbers as each language does, with the name that the manifest has', () => {
    const text = statementText({ ...rounded.manifest, cost: { cells: 12345, shareHidden: 0.361111 } })
    expect(text).toContain('  Cells: 12,345 [cells]\n  Share of cells withheld: 36.1% [shareHidden]\n')
    expect(text).toContain('Part des cellules masquées : 36,1')
  })

  test('of data accepted under an earlier scheme is as it was then: in English alone', () => {
    const text = statementText({ ...rounded.manifest, lineage: { ...lineage, schemeVersion: '0.2.0' } })
    expect(text).toMatch(/^Release test, of data accepted/)
    expect(text).toContain('\n  cells: 2\n')
    expect(text).not.toContain('==')
  })

  test('has words of its own for each sentence in each language', () => {
    const codes = Object.keys(statementMessages.en)
    for (const language of languages) {
      const texts = codes.map((code) => say({ code, params: {} }, language, statementMessages))
      expect(new Set(texts).size).toBe(codes.length)
      expect(texts.filter((text) => /\p{Cf}/u.test(text))).toEqual([])
    }
  })
})

describe('the verifier', () => {
  const problemsOf = (change: (text: string) => string, release = rounded) => {
    const texts = releaseTexts(release.manifest, release.tables)
    const text = change(texts.get('statement.txt') ?? '')
    const files = new Map(texts).set('statement.txt', text)
    const manifest = (files.get('manifest.json') ?? '').replace(release.manifest.statement, sha256Hex(text))
    files.set('manifest.json', manifest).set('manifest.sha256', `${sha256Hex(manifest)}  manifest.json\n`)
    const bytes = new Map([...files].map(([name, each]) => [name, new TextEncoder().encode(each)]))
    return verifyFiles(bytes).problems.map(({ kind }) => kind)
  }

  test('takes a statement in six languages, and one in English alone as it was made before', () => {
    expect(problemsOf((text) => text)).toEqual([])
    expect(problemsOf((text) => sectionsOf(text)[1] ?? '')).toEqual([])
  })

  test.each(languages)('finds one that is silent in %s that the data are made up', (language) => {
    const said = say({ code: 'statement.made-up', params: {} }, language, statementMessages)
    expect(problemsOf((text) => text.replace(said, ''))).toEqual(['statement'])
  })

  test('finds an embargo of which one language is silent', () => {
    const approval = { ...roles, embargo: '2026-12-15' }
    const release = protect([confidential(totals([1234]), lineage)], policies.round5, { name: 'test', approval })
    expect(problemsOf((text) => text, release)).toEqual([])
    expect(problemsOf((text) => text.replace('禁发：', ''), release)).toEqual(['statement'])
    expect(problemsOf((text) => text.replaceAll('2026-12-15', ''), release)).toEqual(['statement'])
  })

  test('finds one that lacks a language, or says one twice', () => {
    expect(problemsOf((text) => text.replace(/\n== 中文 ==[\s\S]*/, '\n'))).toEqual(['statement'])
    expect(problemsOf((text) => text.replace('== 中文 ==', '== العربية =='))).toEqual(['statement'])
  })
})
