import { beforeEach, describe, expect, test, vi } from 'vitest'
import { inventedRelease, outside } from '../fixtures/invented-release.ts'
import { openReader } from '../fixtures/reader.ts'
import { DisclosureRefusal } from '../refusal.ts'
import { type Situation, situations } from './situations.test-data.ts'

/** Rules that are left out, and what the verifiers found: they are asked, and not obeyed, so that each of them is heard. */
const gate = vi.hoisted(() => ({ off: [] as string[], certificate: [] as string[], release: [] as string[] }))
const known = vi.hoisted(() => new Set<string>())
const isOff = vi.hoisted(() => (rule: string) => {
  known.add(rule)
  return gate.off.includes(rule)
})

vi.mock('../verify-certificate/verify-certificate.ts', async (original) => {
  const { verifyCertificate } = await original<typeof import('../verify-certificate/verify-certificate.ts')>()
  const heard: typeof verifyCertificate = (...asked) => {
    const verification = verifyCertificate(...asked)
    gate.certificate.push(...verification.problems.map(({ kind }) => kind))
    return { ...verification, problems: [] }
  }
  return { verifyCertificate: heard }
})
vi.mock('../verify-files.ts', async (original) => {
  const { verifyFiles } = await original<typeof import('../verify-files.ts')>()
  const heard: typeof verifyFiles = (files) => {
    const verification = verifyFiles(files)
    gate.release.push(...verification.problems.map(({ kind }) => kind))
    return { ...verification, problems: [] }
  }
  return { verifyFiles: heard }
})
vi.mock('../primary/small.ts', async (original) => {
  const { smallCells } = await original<typeof import('../primary/small.ts')>()
  const changed: typeof smallCells = (universe, thresholds) => {
    if (isOff('small')) return []
    return smallCells(universe, {
      ...thresholds,
      ...(isOff('organs') ? { organRemoval: thresholds.national } : {}),
      ...(isOff('children') ? { childrenCrossed: thresholds.national } : {}),
      ...(isOff('part of a country') ? { subNational: thresholds.national } : {}),
    })
  }
  return { smallCells: changed }
})
vi.mock('../primary/group.ts', async (original) => {
  const group = await original<typeof import('../primary/group.ts')>()
  const changed: typeof group.groupCells = (universe, limits, places) => {
    if (isOff('group')) return { cells: [], virtual: [] }
    const found = group.groupCells(universe, isOff('group: share') ? { ...limits, share: 1 } : limits, places)
    // In a row of more than a hundred a spread of 2 is all of them, one of 1 all but one.
    const isKept = ({ spread }: { readonly spread: number }) =>
      !(isOff('group: all but one') && spread === 1) && !(isOff('group: all') && spread === 2)
    return { cells: found.cells.filter(isKept), virtual: found.virtual.filter(isKept) }
  }
  return { ...group, groupCells: changed }
})
vi.mock('../primary/zero.ts', async (original) => {
  const { disclosingZeros } = await original<typeof import('../primary/zero.ts')>()
  const changed: typeof disclosingZeros = (...asked) => (isOff('zero') ? [] : disclosingZeros(...asked))
  return { disclosingZeros: changed }
})
vi.mock('../primary/difference.ts', async (original) => {
  const { differences } = await original<typeof import('../primary/difference.ts')>()
  const changed: typeof differences = (...asked) =>
    isOff('difference') ? { cells: [], virtual: [] } : differences(...asked)
  return { differences: changed }
})
vi.mock('../primary/group-difference.ts', async (original) => {
  const { groupDifferenceTest } = await original<typeof import('../primary/group-difference.ts')>()
  const changed: typeof groupDifferenceTest = (...asked) =>
    isOff('difference: group') ? () => [] : groupDifferenceTest(...asked)
  return { groupDifferenceTest: changed }
})
vi.mock('../primary/protected-universe.ts', async (original) => {
  const { protectedUniverse } = await original<typeof import('../primary/protected-universe.ts')>()
  const changed: typeof protectedUniverse = (universe, found, zeros) => {
    const done = protectedUniverse(universe, found, isOff('zeros withheld') ? 'printed' : zeros)
    return isOff('targets') ? { ...done, targets: [] } : done
  }
  return { protectedUniverse: changed }
})
vi.mock('../facets/find-in-facets.ts', async (original) => {
  const { findInFacets } = await original<typeof import('../facets/find-in-facets.ts')>()
  const changed: typeof findInFacets = (facets, joined, preset) => {
    const single = facets.map((facet) => ({
      ...facet,
      coded: facet.coded.map((dimension) => ({ ...dimension, isMultiple: false })),
    }))
    return findInFacets(isOff('several codes') ? single : facets, joined, preset)
  }
  return { findInFacets: changed }
})
vi.mock('../facets/join-facets.ts', async (original) => {
  const joining = await original<typeof import('../facets/join-facets.ts')>()
  const changed: typeof joining.joinFacets = (facets, coded) => {
    const joined = joining.joinFacets(facets, coded)
    if (!isOff('links')) return joined
    const { universe } = joined
    return { ...joined, universe: { ...universe, sums: { ...universe.sums, links: [] } } }
  }
  return { ...joining, joinFacets: changed }
})
vi.mock('../facets/refuse-unsafe.ts', async (original) => {
  const refusing = await original<typeof import('../facets/refuse-unsafe.ts')>()
  const changed: typeof refusing.refuseForbidden = (...asked) => {
    if (!isOff('not allowed')) refusing.refuseForbidden(...asked)
  }
  return { ...refusing, refuseForbidden: changed }
})
vi.mock('../facets/protect-family.ts', async (original) => {
  const protecting = await original<typeof import('../facets/protect-family.ts')>()
  const changed: typeof protecting.protectFamily = (family, bases, options) =>
    protecting.protectFamily(family, bases, isOff('salt') ? { ...options, saltOf: () => '0'.repeat(64) } : options)
  return { ...protecting, protectFamily: changed }
})
vi.mock('../whole-grid.ts', async (original) => {
  const grid = await original<typeof import('../whole-grid.ts')>()
  const changed: typeof grid.dropHiddenCodes = (table) => (isOff('leaving out') ? table : grid.dropHiddenCodes(table))
  return { ...grid, dropHiddenCodes: changed }
})
vi.mock('../suppress/eliminate.ts', async (original) => {
  const eliminating = await original<typeof import('../suppress/eliminate.ts')>()
  const changed: typeof eliminating.eliminate = (sums, pattern, options) =>
    isOff('elimination') ? pattern : eliminating.eliminate(sums, pattern, options)
  return { ...eliminating, eliminate: changed }
})
vi.mock('../suppress/audit.ts', async (original) => {
  const auditing = await original<typeof import('../suppress/audit.ts')>()
  const changed: typeof auditing.audit = (...asked) => {
    const seen = auditing.audit(...asked)
    return isOff('audit') ? { ...seen, failing: [] } : seen
  }
  return { ...auditing, audit: changed }
})
vi.mock('../suppress/repair.ts', async (original) => {
  const repairing = await original<typeof import('../suppress/repair.ts')>()
  const changed: typeof repairing.repair = (...asked) => {
    const mended = repairing.repair(...asked)
    return isOff('repair') ? { ...mended, pattern: asked[2] } : mended
  }
  return { ...repairing, repair: changed }
})
vi.mock('../suppress/guard-insiders.ts', async (original) => {
  const guarding = await original<typeof import('../suppress/guard-insiders.ts')>()
  const changed: typeof guarding.guardInsiders = (...asked) => {
    const [, , { pattern, evidence }] = asked
    return isOff('insiders') ? { pattern, pool: [...evidence.tables], open: [] } : guarding.guardInsiders(...asked)
  }
  return { ...guarding, guardInsiders: changed }
})
vi.mock('../suppress/suppress.ts', async (original) => {
  const suppressing = await original<typeof import('../suppress/suppress.ts')>()
  const changed: typeof suppressing.suppress = (...asked) => {
    const done = suppressing.suppress(...asked)
    return isOff('proof') ? { ...done, unproved: [] } : done
  }
  return { ...suppressing, suppress: changed }
})
vi.mock('../suppress/fewest-tables.ts', async (original) => {
  const { fewestTables } = await original<typeof import('../suppress/fewest-tables.ts')>()
  const changed: typeof fewestTables = (...asked) => (isOff('whole tables') ? [] : fewestTables(...asked))
  return { fewestTables: changed }
})

beforeEach(() => Object.assign(gate, { off: [], certificate: [], release: [] }))

/** Who would have kept a release in the house, made without some rules; nobody where it may leave. */
const whoNotices = async (situation: Situation, off: readonly string[]): Promise<readonly string[]> => {
  Object.assign(gate, { off, certificate: [], release: [] })
  const { people, tables, options, protects, spread, known = [] } = situation
  try {
    const { files } = await inventedRelease(people, tables, options)
    const [low, high] = (await openReader(files, { codes: codesOf(people), known })).rangeOf(protects)
    return [
      ...new Set(gate.certificate.map((kind) => `certificate: ${kind}`)),
      ...new Set(gate.release.map((kind) => `release: ${kind}`)),
      ...(high - low < spread ? ['reader'] : []),
    ]
  } catch (error) {
    return [error instanceof DisclosureRefusal ? error.code : String(error)]
  }
}

const codesOf = (people: Situation['people']) =>
  Object.fromEntries(
    ['sex', 'age', 'citizenship', 'form'].map((name) => [
      name,
      [...new Set(people.flatMap((person) => person[name as 'sex' | 'form']))].filter((code) => code !== outside),
    ]),
  )

type Name = keyof typeof situations

/** A rule that is left out, where, and who notices. */
const rules: readonly (readonly [off: string, situation: Name, noticed: readonly string[]])[] = [
  ['small', 'small', ['certificate: small-shown', 'certificate: spread', 'release: small-shown', 'reader']],
  ['organs', 'organs', ['certificate: small-spread', 'release: small-shown', 'reader']],
  [
    'children',
    'children',
    ['certificate: small-spread', 'release: small-shown', 'release: difference-shown', 'reader'],
  ],
  ['part of a country', 'partOfCountry', ['certificate: small-spread', 'release: small-shown', 'reader']],
  ['group: all', 'all', ['certificate: group-spread', 'release: group-shown', 'reader']],
  ['group: all but one', 'allButOne', ['certificate: insider']],
  ['group: share', 'share', ['certificate: group-spread', 'release: group-shown', 'reader']],
  ['several codes', 'twoForms', ['certificate: difference-spread']],
  ['several codes', 'share', ['certificate: group-spread', 'release: group-shown', 'reader']],
  ['difference', 'difference', ['certificate: difference-spread', 'release: difference-shown', 'reader']],
  ['difference: group', 'groupDifference', ['certificate: difference-spread', 'release: difference-shown', 'reader']],
  ['zeros withheld', 'crossed', ['certificate: zero-shown', 'release: zero-shown']],
  ['not allowed', 'citizenshipOfAccused', ['release: not-allowed', 'reader']],
  ['leaving out', 'small', ['release: tells-a-category']],
  ['links', 'linked', ['Error: Facets of one universe hold different persons']],
  ['repair', 'narrow', ['disclosure.not-safe']],
  ['insiders', 'insider', ['certificate: insider', 'reader']],
  ['insiders', 'insiderLeftOut', ['certificate: insider', 'reader']],
  ['whole tables', 'crossed', ['certificate: spread']],
]

/** Rules that stand for each other: nothing is known without the first alone, and somebody notices that all are left out. */
const together: readonly (readonly [off: readonly string[], situation: Name, noticed: readonly string[]])[] = [
  [
    ['zero', 'group'],
    'zerosOfJustice',
    ['certificate: group-spread', 'certificate: zero-tells', 'release: group-shown', 'reader'],
  ],
  [
    ['small', 'group: all but one', 'difference'],
    'allButOne',
    [
      'certificate: small-shown',
      'certificate: spread',
      'certificate: group-spread',
      'certificate: difference-spread',
      'release: small-shown',
      'reader',
    ],
  ],
  [['targets', 'repair'], 'difference', ['disclosure.not-safe']],
  [['elimination', 'repair'], 'crossed', ['disclosure.not-safe']],
  [['elimination', 'repair', 'proof'], 'crossed', ['certificate: spread', 'release: difference-shown', 'reader']],
  [['audit', 'repair'], 'narrow', ['disclosure.not-safe']],
  [['proof', 'repair'], 'narrow', ['certificate: spread', 'certificate: small-spread', 'reader']],
]

describe('with all its rules the gate lets out, and nobody has anything to say of', () => {
  const released = Object.keys(situations).filter((name) => name !== 'citizenshipOfAccused')
  test.each(released)('%s', async (name) => {
    expect(await whoNotices(situations[name as Name], [])).toEqual([])
  })
})

describe('without one rule somebody notices:', () => {
  test.each(rules)('%s, of %s: %j', async (off, name, noticed) => {
    expect(await whoNotices(situations[name], [off])).toEqual(noticed)
  })
})

describe('without one rule another does its work, and without all of them somebody notices:', () => {
  test.each(together)('%j, of %s: %j', async (off, name, noticed) => {
    expect(await whoNotices(situations[name], off.slice(0, 1))).toEqual([])
    expect(await whoNotices(situations[name], off)).toEqual(noticed)
  })
})

test('without the salt, whoever guesses the persons finds the hash of the certificate; with it nobody does', async () => {
  const { people, tables } = situations.small
  const hashes = ({ release }: Awaited<ReturnType<typeof inventedRelease>>) =>
    release.manifest.certificates?.map(({ sha256 }) => sha256)
  const confirmed = async (off: readonly string[]): Promise<boolean> => {
    Object.assign(gate, { off })
    const released = hashes(await inventedRelease(people, tables))
    const guessed = hashes(await inventedRelease(people, tables, { secret: 'guessed' }))
    expect(guessed).toHaveLength(1)
    return String(guessed) === String(released)
  }
  expect([await confirmed(['salt']), await confirmed([])]).toEqual([true, false])
})

test('every rule that can be left out is', () => {
  const asked = new Set([...rules.map(([off]) => off), ...together.flatMap(([off]) => off), 'salt'])
  expect([...asked].sort()).toEqual([...known].sort())
})
