import type { Approval, BaseTable, Confidential, CubeTable, Release } from '@tipstat/cube'
import {
  type EarlierRelease,
  policies,
  protectInteractive,
  refuseUnrounded,
  roundingAccountOf,
} from '@tipstat/disclosure'
import { baseTable, type Store } from '@tipstat/store'
import { writeAccount } from './account/write-account.ts'
import { madeAgain } from './made-again.ts'
import { numbersElsewhere } from './numbers-elsewhere.ts'
import type { Project } from './project.ts'

/** What a release of interactive tables is made with. */
export interface InteractiveWork {
  readonly about: { readonly name: string; readonly approval?: Approval }
  readonly method: 'rounding' | 'cell-key'
  readonly before: readonly EarlierRelease[]
  /** Public-use files of the same persons that lie beside it. */
  readonly beside: readonly string[]
  /** Age bands and moment of all tables. */
  readonly query: { readonly ageBands?: readonly string[]; readonly asOf?: string }
}

/** Protects cubes under policy `interactive`, and writes the account of it. */
export const protectInteractiveRelease = async (
  project: Project,
  store: Store,
  cubes: readonly Confidential[],
  { about, method, before, beside, query }: InteractiveWork,
): Promise<Release> => {
  refuseUnrounded(
    cubes.map(({ table }) => table),
    numbersElsewhere(project),
  )
  const secret = await store.shelf.caseKey()
  const baseOf = (
    { source, stage, unit, counting, reference }: CubeTable,
    by: BaseTable['by'],
    options: { readonly keys: boolean },
  ) => baseTable(store, { source, stage, unit, counting, reference, by, ...query }, options)
  const policy = method === 'rounding' ? policies.interactive : policies.interactiveNoise
  const together = (earlier: readonly EarlierRelease[]) =>
    protectInteractive(cubes, policy, { ...about, secret, earlier, baseOf })
  const again = await madeAgain(before, { name: about.name, cubes, secret, together, releaseOf: (made) => made })
  const release = again ?? (await together(before))
  await writeAccount(project, roundingAccountOf(release, cubes), beside)
  return release
}
