import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compileMapping, readMapping, receive } from '@tipstat/intake'
import { fieldsOfType, type RecordType, recordTypeNames, rules } from '@tipstat/scheme'
import { describe, expect, test } from 'vitest'

const pageOf = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../docs/guide/records/${name}.md`, import.meta.url)), 'utf8')

const sectionOf = (page: string, title: string): string => page.split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? ''
const blockOf = (page: string, kind: string): string => page.split(`\`\`\`${kind}\n`)[1]?.split('```')[0] ?? ''
const codesIn = (text: string): readonly string[] => text.match(/TIP-[A-Z]+-\d{2}/g) ?? []

/** Rules that run on records of a type. */
const rulesOf = (type: RecordType): readonly string[] => {
  const fields: readonly string[] = fieldsOfType(type).map(({ name }) => name)
  return rules
    .filter(
      ({ on, fields: needed }) => on === type || (on === 'record' && needed.every((name) => fields.includes(name))),
    )
    .map(({ code }) => code)
}
const groupOf = (code: string): string => code.replace(/-\d+$/, '')

describe.each(recordTypeNames)('the guide to %s records', (type) => {
  const page = pageOf(type)

  test('has every field of the declaration, in order, with its list and what it is where nothing speaks of it', () => {
    const rows = sectionOf(page, 'Fields')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')))
    const declared = fieldsOfType(type).map(({ name, kind, list, use }) => [
      `\`${name}\``,
      list ? `\`${list}\`` : kind,
      use.required ? 'a mapping must' : use.absent ? `\`${use.absent}\`` : 'not given',
    ])
    expect(rows.map(([name, , list, absent]) => [name, list, absent])).toEqual(declared)
  })

  test('names no rule that does not run on them, and each group that does', () => {
    const named = codesIn(sectionOf(page, 'Rules'))
    expect(named.filter((code) => !rulesOf(type).includes(code))).toEqual([])
    expect([...new Set(named.map(groupOf))].sort()).toEqual([...new Set(rulesOf(type).map(groupOf))].sort())
  })

  test('shows a mapping and a file that go together, and in which nothing is amiss', () => {
    const plan = compileMapping(readMapping(blockOf(page, 'yaml'), 'guide'), 'guide')
    const bytes = new TextEncoder().encode(blockOf(page, 'csv'))
    const { submission } = receive(bytes, plan, { file: 'guide.csv', latestYear: 2026 })
    expect(plan.series.record).toBe(type)
    expect(submission.records.length).toBe(blockOf(page, 'csv').trim().split('\n').length - 1)
    expect(submission.findings.filter(({ place }) => place.row > 0)).toEqual([])
  })
})
