import type { Params } from '@tipstat/language'
import { distance } from 'fastest-levenshtein'
import type { z } from 'zod'

/** What a YAML file is found to lack or to get wrong; the words are `entryWords`. */
export type EntryIssue =
  | 'missing'
  | 'unknown'
  | 'empty'
  | 'list'
  | 'entries'
  | 'text'
  | 'number'
  | 'choice'
  | 'date'
  | 'link'
  | 'form'

/**
 * The first trouble with what a YAML file says, one that nobody knows before one that is missing (`wat: law`), as parameters of a refusal: what it is (`issue`), at which `entry`
 * (`(top)` for the file as a whole), and what can stand there: `known`, or `meant`, the one that a misspelt entry is next to.
 */
export const entryTrouble = ({ issues }: z.ZodError, input: unknown, schema: object): Params => {
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0]
  if (issue === undefined) return { entry: '(top)', reason: '' }
  const path = issue.path.map(String)
  const at = (entry: readonly string[]) => entry.join(' / ') || '(top)'
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys
    const known = entriesAt(schema, path)
    const meant = nearest(key, known)
    const more = meant === undefined ? {} : { meant }
    return {
      issue: 'unknown',
      entry: at([...path, key]),
      reason: issue.keys.join(', '),
      known: known.join(', '),
      ...more,
    }
  }
  const kind: EntryIssue = path.length > 0 && valueAt(input, path) === undefined ? 'missing' : issueOf(issue)
  const known = kind === 'missing' ? '' : knownOf(issue)
  return { issue: kind, entry: at(path), reason: issue.message, ...(known === '' ? {} : { known }) }
}

/** What can stand where something else does: one of some texts, or a number within bounds. */
const knownOf = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ')
  if (issue.code === 'too_small' && issue.origin === 'number') return `${issue.inclusive ? '≥' : '>'} ${issue.minimum}`
  if (issue.code === 'too_big' && issue.origin === 'number') return `${issue.inclusive ? '≤' : '<'} ${issue.maximum}`
  return ''
}

const issueOf = (issue: z.core.$ZodIssue): EntryIssue => {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? 'form'
    case 'invalid_value':
      return 'choice'
    case 'too_small':
      return issue.origin === 'string' ? 'empty' : issue.origin === 'number' ? 'number' : 'form'
    case 'too_big':
      return issue.origin === 'number' ? 'number' : 'form'
    case 'invalid_format':
      return issue.format === 'date' ? 'date' : issue.format === 'url' ? 'link' : 'form'
    default:
      return 'form'
  }
}

const kinds: Readonly<Record<string, EntryIssue>> = {
  array: 'list',
  object: 'entries',
  record: 'entries',
  string: 'text',
  number: 'number',
  int: 'number',
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const own = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined

const valueAt = (input: unknown, path: readonly string[]): unknown => path.reduce(own, input)

/** Names of the entries that a JSON Schema knows at a path. */
const entriesAt = (schema: object, path: readonly string[]): readonly string[] => {
  const there = path.reduce<unknown>(
    (node, key) => own(own(node, 'properties'), key) ?? own(node, 'items') ?? own(node, 'additionalProperties'),
    schema,
  )
  const properties = own(there, 'properties')
  return isObject(properties) ? Object.keys(properties) : []
}

/** The one name that is at most two typing errors away, and fewer than half of its letters; undefined where there is none, or two as near. */
const nearest = (key: string, known: readonly string[]): string | undefined => {
  const near = known
    .map((name) => ({ name, errors: distance(key.toLowerCase(), name) }))
    .filter(({ name, errors }) => errors <= 2 && errors * 2 < name.length)
    .sort((a, b) => a.errors - b.errors)
  return near[0]?.errors === near[1]?.errors ? undefined : near[0]?.name
}
