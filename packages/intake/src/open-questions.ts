import { parse } from 'yaml'

/** What stands in a mapping for an answer that is still to be given. */
export const openQuestion = '?'

/**
 * The entries of a mapping that are still questions, as paths (`columns.Total.sex`): those whose value is `?`. Columns to
 * be ignored, and notes, are texts and no answers.
 */
export const openQuestions = (said: unknown, path: readonly string[] = []): readonly string[] => {
  if (said === openQuestion) return [path.join('.')]
  if (typeof said !== 'object' || said === null || unasked.has(path[0] ?? '')) return []
  return Object.entries(said).flatMap(([name, value]) => openQuestions(value, [...path, name === '' ? '""' : name]))
}

const unasked: ReadonlySet<string> = new Set(['ignore', 'notes', 'accepted'])

/** How many questions the YAML of a mapping still holds. */
export const countQuestions = (yaml: string): number => openQuestions(parse(yaml, { schema: 'failsafe' })).length
