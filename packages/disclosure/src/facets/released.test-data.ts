import { expect } from 'vitest'
import { presets } from '../primary/presets.ts'
import { fileOf } from '../release-texts.ts'
import { openSolver } from '../solver/solver.ts'
import { tableCsv } from '../table-csv.ts'
import { attack } from '../verify-certificate/brute-force.test-data.ts'
import { verifyCertificate } from '../verify-certificate/verify-certificate.ts'
import type { EarlierTable } from './earlier-numbers.ts'
import { familiesOf } from './family.ts'
import { baseOf, type Person, tableOf } from './persons.test-data.ts'
import { protectFamily } from './protect-family.ts'

const solver = await openSolver()

/** The national preset with a threshold of 3 everywhere: small enough for an attacker who tries everything. */
export const smallPreset = {
  ...presets.nationalAnnual,
  thresholds: { national: 3, subNational: 3, organRemoval: 3, childrenCrossed: 3 },
}

/** Invented persons released by some tables, and what the verifier says of it. */
export const release = (
  people: readonly Person[],
  tables: readonly (readonly string[])[],
  preset: typeof smallPreset = smallPreset,
  earlier: readonly EarlierTable[] = [],
) => {
  const [family] = familiesOf(
    tables.map((names) => tableOf(people, names)),
    earlier,
  )
  if (!family) throw new Error('no family')
  const bases = family.bases.map((names) => baseOf(people, names))
  const done = protectFamily(family, bases, { solver, preset, saltOf: () => '5a'.repeat(32) })
  const bytes = done.tables.map((table) => [fileOf(table), new TextEncoder().encode(tableCsv(table))] as const)
  const claims = {
    tables: done.published.map(({ file, threshold, zeros }) => ({ file, threshold, zeros })),
    insiders: preset.insiders,
    rules: {
      thresholds: preset.thresholds,
      sensitive: preset.group.dimensions,
      groupShare: preset.group.share,
      groupShareUpTo: preset.group.shareUpTo ?? Infinity,
    },
  }
  return { ...done, verification: verifyCertificate(done.certificate, new Map(bytes), claims) }
}

export type Released = ReturnType<typeof release>

/** What a table shows: its codes and its number, or a dot. */
export const shownIn = (done: Released, by: string): readonly string[] =>
  done.tables
    .filter((table) => table.by.join() === by)
    .flatMap((table) =>
      table.low.map((low, i) =>
        [...table.by.map((name) => table.codes[name]?.[i]), table.status[i] === 'exact' ? low : '.'].join(' '),
      ),
    )

/** null where nothing is released. */
export const releaseOrNull = (...args: Parameters<typeof release>): Released | null => {
  try {
    return release(...args)
  } catch (error) {
    expect(String(error)).toMatch(/disclosure\.(not-safe|nothing-shown)/)
    return null
  }
}

/** Whether somebody who has some releases finds a protected cell of the last narrower than certified, trying all there is. */
export const attackOn = (releases: readonly Released[], most: number) => {
  const last = releases.at(-1)
  if (!last) throw new Error('no release')
  const { universe, coded, evidence } = last.inside
  const possible = coded.reduce<readonly (readonly string[])[]>(
    (cells, { micro }) => cells.flatMap((cell) => micro.map((code) => [...cell, code])),
    [['ZZZ', '2024']],
  )
  const targets = [...evidence.demand.cells].flatMap((cell, i) =>
    cell < universe.codes.length ? [{ codes: universe.codes[cell] ?? [], spread: evidence.demand.spread[i] ?? 0 }] : [],
  )
  const files = releases
    .flatMap(({ tables }) => tables)
    .map((table) => ({
      text: tableCsv(table),
      fixed: Object.fromEntries(
        universe.dimensions.flatMap(({ name }) =>
          name === 'area' || name === 'year' || table.by.some((each) => each === name) ? [] : [[name, '_T']],
        ),
      ),
    }))
  const known = { files, dimensions: universe.dimensions, possible, zeros: 'withheld' as const }
  const { ranges, end } = attack(known, targets, most, 50_000)
  return {
    end: targets.length === 0 ? 'nothing' : end,
    narrower:
      end === 'tired' ? [] : targets.filter(({ spread }, i) => (ranges[i]?.[1] ?? 0) - (ranges[i]?.[0] ?? 0) < spread),
  }
}
