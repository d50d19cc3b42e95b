import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { tableOf } from '../../packages/disclosure/src/fixtures/invented-release.ts'
import type { Attack } from './attack.test-data.ts'
import { house, otherHouse, type Public, publicOf, releaseOf } from './house.test-data.ts'
import { searchOutputs } from './markers.test-data.ts'
import { onFigures } from './on-figures.test-data.ts'
import { onPages } from './on-pages.test-data.ts'
import { onTables } from './on-tables.test-data.ts'

const languages = ['en', 'ar'] as const
let made: Promise<Public> | null = null
const inBoth = (): Promise<Public> => {
  made ??= releaseOf().then((released) => publicOf(released, languages))
  return made
}

let inEnglish: Public
beforeAll(async () => {
  const { files, figures, pages, release } = await inBoth()
  const english = <T>(entries: ReadonlyMap<string, T>) =>
    new Map([...entries].filter(([name]) => name === 'en' || name.startsWith('en/')))
  inEnglish = { files, release, figures: english(figures), pages: english(pages) }
})

const all: readonly (readonly [on: string, attacks: readonly Attack[]])[] = [
  ['tables', onTables],
  ['figures', onFigures],
  ['pages', onPages],
]

describe.each(all)('an attacker of %s', (_, attacks) => {
  test.each(attacks)('who $name learns nothing', async ({ learns, careless }) => {
    expect(await learns(inEnglish)).toEqual([])
    // The same attack succeeds where somebody was careless.
    expect(await learns(await careless(inEnglish))).not.toEqual([])
  })
})

test('there are thirty attacks of our own and more, and the page of them names each once', () => {
  const page = readFileSync(new URL('../../docs/methods/attacks.md', import.meta.url), 'utf8')
  const [, table = ''] = page.split('tests/attacks/attacks.test.ts -->')
  const told = [...(table.split('\n**')[0] ?? '').matchAll(/^\| (?!who |---)(.*?) \|/gm)].map(([, name]) => name)
  expect(told).toEqual(all.flatMap(([, attacks]) => attacks.map(({ name }) => name)))
  expect(told.length).toBeGreaterThan(30)
  expect(page).toContain(`\n${told.length} on the outputs of one release:\n`)
})

searchOutputs(languages, inBoth)

describe('other persons, of whom the same is shown', () => {
  let other: Public
  beforeAll(async () => {
    other = await publicOf(await releaseOf(otherHouse), ['en'])
  })

  test('are others', () => {
    const others = (...by: readonly string[]) => {
      const counts = tableOf(house, by).low
      return tableOf(otherHouse, by).low.filter((count, i) => count !== counts[i])
    }
    expect(others('sex', 'citizenship')).toHaveLength(4)
    expect(others('sex', 'age')).toEqual([2, 6603])
  })

  /** All that hangs on withheld numbers is the hash of the certificate, and what names it. */
  const withoutHashes = (content: string | Uint8Array) => {
    const text = typeof content === 'string' ? content : Buffer.from(content).toString('latin1')
    return text.replace(/\b[0-9a-f]{64}\b/g, 'HASH')
  }

  test('are in the same tables, figures, pictures, texts and pages to the byte: sizes, axes, marks, order, metadata', () => {
    for (const part of ['files', 'figures', 'pages'] as const) {
      expect([...other[part].keys()]).toEqual([...inEnglish[part].keys()])
      for (const [name, content] of inEnglish[part])
        expect(withoutHashes(other[part].get(name) ?? ''), name).toBe(withoutHashes(content))
    }
  })

  test('have another certificate', () => {
    expect(other.files.get('manifest.json')).not.toBe(inEnglish.files.get('manifest.json'))
    expect(other.release.manifest.certificates).not.toEqual(inEnglish.release.manifest.certificates)
  })
})
