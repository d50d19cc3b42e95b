import { join } from 'node:path'
import type { NamedEquation, UnsafeRelease } from '@tipstat/disclosure'
import { type Language, say } from '@tipstat/language'
import type { Project } from '../project.ts'
import { writeBeside } from '../write-beside.ts'
import { accountMessages } from './messages/account-messages.ts'
import { makeAccountFolder } from './write-account.ts'

/** Writes how a reader would work out what a refused release withholds, for the office alone. Gives its path. */
export const writeRefused = async (
  project: Pick<Project, 'out' | 'config'>,
  release: string,
  refusal: UnsafeRelease,
): Promise<string> => {
  const path = join(await makeAccountFolder(project, release), 'refused.txt')
  await writeBeside(path, refusedText(release, refusal.equations(), project.config.languages[0] ?? 'en'), {
    isConfidential: true,
  })
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
