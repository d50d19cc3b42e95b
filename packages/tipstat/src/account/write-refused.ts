import { join } from 'node:path'
import { type NamedEquation, type SmallRevision, SmallRevisions, type UnsafeRelease } from '@tipstat/disclosure'
import { type Language, say } from '@tipstat/language'
import type { Project } from '../project.ts'
import { writeBeside } from '../write-beside.ts'
import { accountMessages } from './messages/account-messages.ts'
import { makeAccountFolder } from './write-account.ts'

/** Writes for the office alone how a reader would work out what a refused release withholds, or what has been revised. Gives its path. */
export const writeRefused = async (
  project: Pick<Project, 'out' | 'config'>,
  release: string,
  refusal: UnsafeRelease | SmallRevisions,
): Promise<string> => {
  const path = join(await makeAccountFolder(project, release), 'refused.txt')
  const language = project.config.languages[0] ?? 'en'
  const text =
    refusal instanceof SmallRevisions
      ? revisedText(release, refusal.revisions(), String(refusal.params.digest), language)
      : refusedText(release, refusal.equations(), language)
  await writeBeside(path, text, { isConfidential: true })
  return path
}

/** The text of the note: a line for each equation, `cell <= 3 = total 90 - men 41 ...`. */
export const refusedText = (release: string, equations: readonly NamedEquation[], language: Language): string => {
  const words = (code: string, params = {}) => say({ code, params }, language, accountMessages)
  return `${[
    words('account.refused', { release }),
    words('account.refused-confidential'),
    '',
    ...(equations.length > 0 ? equations.map((each) => lineOf(each, words)) : [words('account.refused-whole')]),
  ].join('\n')}\n`
}

const lineOf = (
  { cell, bound, value, terms, rest, insider }: NamedEquation,
  words: (code: string, params: { readonly cell: string }) => string,
): string => {
  const sum = terms.map(({ cell: name, times, count }, i) => {
    const sign = times < 0 ? '- ' : i > 0 ? '+ ' : ''
    const factor = Math.abs(times) === 1 ? '' : `${Math.abs(times)} * `
    return `${sign}${factor}${name} [${count}]`
  })
  const left = rest === 0 ? [] : [`${rest < 0 ? '-' : '+'} ${Math.abs(rest)}`]
  const who = insider === undefined ? '' : ` (${words('account.refused-insider', { cell: insider })})`
  return `${cell} ${bound === 'at-most' ? '<=' : '>='} ${value} = ${[...sum, ...left].join(' ')}${who}`
}

/** The text of the note on small revisions: a line for each, `men [41]; 3f1c... [39]`, and what to write where they may be seen. */
export const revisedText = (
  release: string,
  revisions: readonly SmallRevision[],
  digest: string,
  language: Language,
): string => {
  const words = (code: string, params = {}) => say({ code, params }, language, accountMessages)
  return `${[
    words('account.refused', { release }),
    words('account.refused-confidential'),
    '',
    words('account.refused-revised'),
    ...revisions.map((each) => revisedLine(each, words('account.refused-revised-of-them'))),
    '',
    words('account.refused-revised-covers', { digest }),
  ].join('\n')}\n`
}

const revisedLine = ({ kind, cell, parts, now, nowInPart, before }: SmallRevision, ofThem: string): string => {
  const inPart = (count: number | undefined) => (count === undefined ? '' : ` (${ofThem} ${parts.join()} [${count}])`)
  const what = { number: cell, rest: [cell, ...parts].join(' - '), group: cell, elsewhere: parts.join(' + ') }[kind]
  return [
    `${what} [${now}]${inPart(nowInPart)}`,
    ...before.map((then) => `${then.release} [${then.count}]${inPart(then.inPart)}`),
  ].join('; ')
}
