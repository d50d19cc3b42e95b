import { readFileSync } from 'node:fs'
import { dimensions } from '@tipstat/scheme'
import { expect, test } from 'vitest'
import { policies } from '../policy.ts'
import { presetNames, presetTable } from './preset-table.ts'
import { type Preset, presets } from './presets.ts'

const all: readonly Preset[] = Object.values(presets)

test('docs/methods/disclosure-presets.md shows the parameters that the code has', () => {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const table = [
    line(['parameter', ...presetNames]),
    line(['parameter', ...presetNames].map(() => '---')),
    ...presetTable().map(({ parameter, values }) => line([parameter, ...values])),
  ]
  const page = readFileSync(new URL('../../../../docs/methods/disclosure-presets.md', import.meta.url), 'utf8')
  expect(page).toContain(table.join('\n'))
})

test('presets are plain data, and every parameter of theirs is in the table', () => {
  expect(JSON.parse(JSON.stringify(presets))).toEqual(presets)
  const shown = presetTable().map(({ values }) => values.join())
  for (const [i, preset] of all.entries()) {
    // The name is the column; what a preset has none of is a dash.
    const leaves = Object.values(preset).flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value).flat(2) : [value],
    )
    for (const leaf of leaves)
      if (typeof leaf !== 'object' && typeof leaf !== 'boolean' && leaf !== 0 && leaf !== preset.name)
        expect(shown.some((values) => presetTable()[shown.indexOf(values)]?.values[i]?.includes(String(leaf)))).toBe(
          true,
        )
  }
})

test('dimensions are those of the scheme, and no area or year is sensitive', () => {
  for (const { group, notAllowed, notCrossed } of all) {
    const named = [...(group?.dimensions ?? []), ...notAllowed, ...notCrossed.flat()]
    expect(named.filter((name) => !(dimensions as readonly string[]).includes(name))).toEqual([])
    expect(
      group?.dimensions.filter((name) => ['area', 'year', 'sex', 'age', 'citizenship'].includes(name)) ?? [],
    ).toEqual([])
  }
})

test('what takes confidential data has thresholds, groups and insiders; the named policies keep their names and base', () => {
  for (const { takes, thresholds, group, insiders } of all)
    expect([thresholds !== null, group !== null, insiders]).toEqual(Array(3).fill(takes === 'confidential'))
  expect(presets.round5).toMatchObject({ name: policies.round5.name, base: policies.round5.parameters.base })
  expect(presets.alreadyPublic.name).toBe(policies.alreadyPublic.name)
})

test('justice: zeros shown, threshold three, no citizenship', () => {
  const { zeros, thresholds, notAllowed } = presets.justice
  expect([zeros, thresholds.national, notAllowed]).toEqual(['printed', 3, ['citizenship']])
})
