import type { Confidential, Release } from '@tipstat/cube'
import { DisclosureRefusal, digestOf, type EarlierRelease } from '@tipstat/disclosure'
import { madeBefore, provedWith } from './release-ledger.ts'

/** What makes one release again: `together` with which earlier ones, and where the release is in what that makes. */
export interface MadeOf<Made> {
  readonly name: string
  readonly cubes: readonly Confidential[]
  readonly secret: string
  readonly together: (earlier: readonly EarlierRelease[]) => Promise<Made>
  readonly releaseOf: (made: Made) => Pick<Release, 'manifest'>
}

/** The same release as before, proved together with what it was proved with then. null where there is none. */
export const madeAgain = async <Made>(
  before: readonly EarlierRelease[],
  { name, cubes, secret, together, releaseOf }: MadeOf<Made>,
): Promise<Made | null> => {
  for (const same of madeBefore(before, name, cubes, secret)) {
    const made = await together(provedWith(before, same)).catch((error: unknown) => {
      if (error instanceof DisclosureRefusal) return null
      throw error
    })
    if (made && digestOf(releaseOf(made)) === digestOf(same)) return made
  }
  return null
}
