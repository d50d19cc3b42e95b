import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { writeSmallProject } from './run.test-data.ts'
import { tipstat } from './tipstat.test-data.ts'

const name = 'samplia'
let root = ''
let project = ''
const at = (...names: readonly string[]) => join(project, ...names)

/** Leaves the project one release of made-up cases by suppression, with what is said of who approved it. */
const approve = async (approval?: Readonly<Record<string, string>>, policy = 'national-annual'): Promise<void> => {
  const config = parse(await readFile(at('tipstat.yaml'), 'utf8'), { schema: 'failsafe' })
  const tables = [{ source: 'zzz-cases', stage: 'V_IDN', by: [[], ['sex']] }]
  const release = { policy, ...(approval ? { approval } : {}), tables }
  const inbox = [{ file: 'samplia-cases.made-up.csv', mapping: 'zzz-cases' }]
  const report = { level: 'national', area: 'ZZZ', release: name }
  await writeFile(at('tipstat.yaml'), stringify({ ...config, inbox, releases: { [name]: release }, reports: [report] }))
}

const release = async () => {
  const { code, out, err } = await tipstat('release', project, name, '--format', 'json')
  return { code, err, ...(code === 0 ? JSON.parse(out) : {}) }
}

const roles = { drafted: 'Statistics unit', checked: 'Data protection officer', approved: 'Head of statistics' }

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'tipstat-approval-'))
  project = join(root, 'project')
  await writeSmallProject(project)
  await approve()
}, 60_000)
afterAll(() => rm(root, { recursive: true, force: true }))

describe('a release by suppression', () => {
  test('is a draft until it is approved, and cannot be made of other tables than those', {
    timeout: 240_000,
  }, async () => {
    const ran = await tipstat('run', project)
    expect(ran).toMatchObject({ code: 0, err: '' })
    expect(ran.out).toContain('(draft, not approved)')
    expect(ran.out).toContain(`For the one who signs (confidential): ${at('confidential', name, 'account.html')}`)
    expect(await readFile(at('release', name, 'statement.txt'), 'utf8')).toMatch(/^DRAFT: not approved\./)
    expect(await readFile(at('report', 'national-ZZZ', 'index.html'), 'utf8')).toContain('Draft: not approved')
    const page = await readFile(at('confidential', name, 'account.html'), 'utf8')
    const draft = await release()
    expect(draft).toMatchObject({ code: 0, draft: true, account: at('confidential', name, 'account.html') })
    expect(ran.out).toContain(`for “approval: tables” in tipstat.yaml: ${draft.digest}`)
    expect(page).toContain(`tables: ${draft.digest}`)
    if (process.platform !== 'win32') expect((await stat(at('confidential'))).mode & 0o777).toBe(0o700)

    // What courts show of small numbers is not for victims.
    await approve(undefined, 'justice')
    expect((await release()).err).toContain('Use national-annual for victims')

    await approve({ ...roles, tables: '0'.repeat(64) })
    const other = await release()
    expect(other.code).toBe(1)
    expect(other.err).toContain(draft.digest)
    expect(other.err).toContain(`Look at them again in ${at('confidential', name, 'account.html')}`)
    const refused = await tipstat('run', project)
    expect(refused.code).toBe(1)
    expect(refused.out).toContain('samplia-cases.made-up.csv: accepted with warnings')
    const { done } = JSON.parse((await tipstat('run', project, '--format', 'json')).out)
    expect(done.receipts).toEqual([
      expect.objectContaining({ already: true, page: at('receipts', 'zzz-cases.receipt.html') }),
    ])
    expect(done.releases).toEqual([])
    expect(await readFile(at('release', name, 'statement.txt'), 'utf8')).toMatch(/^DRAFT/)

    await approve({ ...roles, checked: 'HEAD OF STATISTICS', tables: draft.digest })
    expect(await release()).toMatchObject({ code: 2, err: expect.stringContaining('disclosure.same-role') })

    await approve({ ...roles, tables: draft.digest, embargo: '2026-12-15' })
    const approved = await release()
    expect(approved).toMatchObject({ code: 0, draft: false, digest: draft.digest })
    expect(approved.manifest.approval).toEqual({ ...roles, embargo: '2026-12-15' })
    expect(await readFile(at('release', name, 'statement.txt'), 'utf8')).toMatch(/^EMBARGO: .*2026-12-15/)
    expect((await tipstat('verify', at('release', name))).code).toBe(0)
    expect((await tipstat('report', project)).code).toBe(0)
    expect(await readFile(at('report', 'national-ZZZ', 'index.html'), 'utf8')).toContain('15 December 2026')
  })
})
