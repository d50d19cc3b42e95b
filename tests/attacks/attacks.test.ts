import { beforeAll, describe, expect, test } from 'vitest'
import type { Attack } from './attack.test-data.ts'
import { type Public, publicOf, releaseOf } from './house.test-data.ts'
import { onFigures } from './on-figures.test-data.ts'
import { onPages } from './on-pages.test-data.ts'
import { onTables } from './on-tables.test-data.ts'

let house: Public
beforeAll(async () => {
  house = await publicOf(await releaseOf(), ['en'])
})

const all: readonly (readonly [on: string, attacks: readonly Attack[]])[] = [
  ['tables', onTables],
  ['figures', onFigures],
  ['pages', onPages],
]

describe.each(all)('an attacker of %s', (_, attacks) => {
  test.each(attacks)('who $name learns nothing', async ({ learns, careless }) => {
    expect(await learns(house)).toEqual([])
    // The same attack succeeds where somebody was careless.
    expect(await learns(await careless(house))).not.toEqual([])
  })
})
