import type { Approval } from '@tipstat/cube'
import { describe, expect, test } from 'vitest'
import { bySex, confidential, madeUp, totals } from '../cubes.test-data.ts'
import { withheldFiles } from '../fixtures/withheld-release.ts'
import { policies } from '../policy.ts'
import { protect } from '../protect.ts'
import { statementText } from '../statement.ts'
import { verifyFiles } from '../verify-files.ts'
import { digestOf, isDraft, refuseOtherTables } from './approval.ts'

const roles: Approval = {
  drafted: 'Statistics unit',
  checked: 'Data protection officer',
  approved: 'Head of statistics',
}
const refusal = (code: string) => expect.objectContaining({ code })
const cube = (count: number) => confidential(bySex([['HRV', 2020, 'F', count, 'exact']]))
const release = (count: number, about: { name?: string; approval?: Approval } = {}) =>
  protect([cube(count)], policies.round5, { name: 'test', ...about })

describe('the digest of what is approved', () => {
  test('is of policy and tables, whoever approves them and whatever the release is called', () => {
    const digest = digestOf(release(20))
    expect(digest).toMatch(/^[0-9a-f]{64}$/)
    expect(digestOf(release(20, { name: 'other', approval: { ...roles, embargo: '2026-12-15' } }))).toBe(digest)
    expect(digestOf(release(40))).not.toBe(digest)
    const other = release(20)
    const policy = { ...other.manifest.policy, name: 'other' }
    expect(digestOf({ manifest: { ...other.manifest, policy } })).not.toBe(digest)
  })

  test('holds other tables back, and names their own', () => {
    expect(() => refuseOtherTables(release(20), digestOf(release(20)))).not.toThrow()
    expect(() => refuseOtherTables(release(40), digestOf(release(20)))).toThrow(
      expect.objectContaining({
        code: 'disclosure.other-tables',
        params: { release: 'test', digest: digestOf(release(40)), account: '' },
      }),
    )
  })
})

describe('who stands for a release', () => {
  test('is in its manifest and its statement, by role', () => {
    const { manifest } = release(20, { approval: { ...roles, embargo: '2026-12-15' } })
    expect(manifest.approval).toEqual({ ...roles, embargo: '2026-12-15' })
    expect(statementText(manifest)).toMatch(
      /^EMBARGO: nothing of this may be published before 2026-12-15\.\n\nRelease test/,
    )
    expect(statementText(manifest)).toContain(
      'Drafted: Statistics unit\nChecked: Data protection officer\nApproved: Head of statistics\n',
    )
  })

  test('nobody makes a draft of what is proved by a certificate alone', () => {
    expect(isDraft({ proof: 'certificate' })).toBe(true)
    expect(isDraft({ proof: 'certificate', approval: roles })).toBe(false)
    expect(isDraft({ proof: 'rounding' })).toBe(false)
    const { manifest } = protect([confidential(totals([20]), madeUp)], policies.round5, { name: 'test' })
    expect(statementText(manifest)).toMatch(/^Release test/)
    expect(statementText({ ...manifest, proof: 'certificate' })).toMatch(/^DRAFT: not approved\./)
    expect(statementText({ ...manifest, proof: 'certificate', approval: roles })).toMatch(/^Release test/)
  })

  test.each([
    [{ approved: 'DATA  protection officer ' }, 'same-role'],
    [{ approved: 'Data protection\u200b officer' }, 'same-role'],
    [{ checked: ' ' }, 'bad-approval'],
    [{ drafted: 'Unit\nApproved: everybody' }, 'bad-approval'],
    [{ drafted: 'x'.repeat(501) }, 'bad-approval'],
    [{ embargo: '2026-02-30' }, 'bad-approval'],
    [{ embargo: 'tomorrow' }, 'bad-approval'],
  ])('is refused as %j', (change, code) => {
    expect(() => release(20, { approval: { ...roles, ...change } })).toThrow(refusal(`disclosure.${code}`))
  })
})

describe('the statement of what a release cost', () => {
  const { manifest } = protect([confidential(totals([20]), madeUp)], policies.round5, { name: 'test' })
  const about = (hidden: number) =>
    statementText({ ...manifest, proof: 'certificate', cost: { cells: 9, hidden, shareHidden: hidden / 9 } })
      .split('\n')
      .filter((line) => /left out/.test(line))

  test('says that what is left out is in no share, in the same words whether anything is', () => {
    expect(about(3)).toEqual(about(0))
    expect(about(3).join(' ')).toContain('in no share of them: to count them would tell that somebody is there.')
    expect(statementText(manifest)).not.toContain('in no share of them')
  })
})

describe('the verifier', () => {
  const problemsOf = (approval: unknown, statement: (text: string) => string) =>
    verifyFiles(
      withheldFiles((made) => {
        if (approval !== undefined) made.manifest = { ...made.manifest, approval }
        made.statement = statement(made.statement)
      }).files,
    ).problems.map(({ kind }) => kind)
  const named = (text: string) =>
    `${text.replace(/^DRAFT.*\n/, '')}Statistics unit, Data protection officer, Head of statistics, 2026-12-15\n`

  test('takes a draft that says so, and an approved release that names all', () => {
    expect(problemsOf(undefined, (text) => text)).toEqual([])
    expect(problemsOf(roles, named)).toEqual([])
    expect(problemsOf({ ...roles, embargo: '2026-12-15' }, (text) => `EMBARGO\n${named(text)}`)).toEqual([])
  })

  test('finds a draft, an embargo and roles of which the statement is silent', () => {
    expect(problemsOf(undefined, named)).toEqual(['statement'])
    expect(problemsOf({ ...roles, embargo: '2026-12-15' }, named)).toEqual(['statement'])
    expect(problemsOf(roles, (text) => text)).toEqual(['statement'])
  })

  test.each([
    { ...roles, approved: 'data protection OFFICER' },
    { ...roles, approved: 'Data protection\u00a0officer' },
    { ...roles, embargo: '2026-02-30' },
    { ...roles, embargo: '2026-12-15T00:00' },
    { ...roles, drafted: 'two\nlines' },
    { drafted: 'a', checked: 'b' },
    { ...roles, tables: '0'.repeat(64) },
    null,
  ])('refuses an approval such as %j', (approval) => {
    expect(problemsOf(approval, named)).toEqual(['manifest'])
  })
})
