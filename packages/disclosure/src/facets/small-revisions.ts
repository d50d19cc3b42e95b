import { createHmac } from 'node:crypto'
import type { Params } from '@tipstat/language'
import { canonical } from '@tipstat/scheme'
import { DisclosureRefusal } from '../refusal.ts'

/**
 * A number that was told before and has been revised since by fewer persons than may be shown, or by persons nearly all of
 * one category. Confidential as long as it is not released.
 */
export interface SmallRevision {
  /** A number by itself; what told parts leave of it; who came into it or left it, by category; or one printed elsewhere. */
  readonly kind: 'number' | 'rest' | 'group' | 'elsewhere'
  /** For people: the table and its codes, or where it was printed. */
  readonly cell: string
  /** The parts that are taken away, or the category that tells; empty for other kinds. */
  readonly parts: readonly string[]
  /** Tables of today that tell it. */
  readonly tables: readonly string[]
  readonly now: number
  /** Of a group: how many of `now` are in the category. */
  readonly nowInPart?: number
  /** What it was, by ids of releases; of a number printed elsewhere by where that was. */
  readonly before: readonly { readonly release: string; readonly count: number; readonly inPart?: number }[]
}

/** Why some small revisions may be seen, and which: the digest of them, as the refusal tells it. */
export interface SeenRevisions {
  readonly why: string
  readonly numbers: string
}

/**
 * What was revised, and since when: what somebody has looked at, and no other. It is told on screens and stands in the project file, and
 * counts are few: without the secret of the store nobody can try which of them it is of.
 */
export const digestOfRevisions = (revisions: readonly SmallRevision[], secret: string): string =>
  createHmac('sha256', secret)
    .update('tipstat revisions: ')
    .update(canonical(revisions.map(({ tables: _, ...revision }) => canonical({ ...revision })).sort()))
    .digest('hex')

/** Cells that the refusal names; the note has all. */
const mostNamed = 3

/** A release that is refused since it tells who was added or taken out since an earlier one. It names places; the note has the numbers. */
export class SmallRevisions extends DisclosureRefusal {
  readonly #revisions: readonly SmallRevision[]

  constructor(params: Params, revisions: readonly SmallRevision[]) {
    super(params.others ? 'disclosure.other-revisions' : 'disclosure.small-revisions', params)
    this.#revisions = revisions
  }

  /** What has been revised. Confidential: for a note to the one who decides, and nowhere else. */
  revisions(): readonly SmallRevision[] {
    return this.#revisions
  }

  /** The same refusal, which says where the note stands. */
  withNote(note: string): SmallRevisions {
    return new SmallRevisions({ ...this.params, note }, this.#revisions)
  }
}

/** What a manifest says of small revisions, where somebody has said of just these why they may be seen; refuses all others. */
export const revisionsOf = (
  revisions: readonly SmallRevision[],
  seen: readonly SeenRevisions[],
  { policy, secret }: { readonly policy: string; readonly secret: string },
): { readonly revisions?: { readonly numbers: number; readonly why: string } } => {
  if (revisions.length === 0) return {}
  const digest = digestOfRevisions(revisions, secret)
  const found = seen.find(({ numbers }) => numbers === digest)
  if (found) return { revisions: { numbers: revisions.length, why: found.why } }
  const cells = [...new Set(revisions.map(({ cell }) => cell))]
  throw new SmallRevisions(
    {
      policy,
      number: revisions.length,
      cells: cells.slice(0, mostNamed).join('; '),
      tables: [...new Set(revisions.flatMap(({ tables }) => tables))].join(', '),
      digest,
      ...(seen.length > 0 ? { others: seen.length } : {}),
    },
    revisions,
  )
}
