import { type Language, say } from '@tipstat/language'
import { type FieldName, fieldOf, isCodedKind } from '@tipstat/scheme'
import { proposeMessages } from '../messages/propose/propose-words.ts'
import { countQuestions } from '../open-questions.ts'
import { resolve } from '../resolve.ts'
import { type ColumnProposal, type Evidence, open, type Proposal, type Stated } from './proposal.ts'

/** What the sender knows and the file does not say. */
export interface WriteOptions {
  /** Title of the source; a question where absent. */
  readonly source?: string
}

/** Texts above which a list of values names only those that are not read by name. */
const spelled = 30

/**
 * A proposal as a mapping in YAML, with its reasons as comments. What is doubtful stands as `?`: such a mapping is not run
 * before somebody has answered.
 */
export const writeProposal = (proposal: Proposal, language: Language, { source }: WriteOptions = {}): string => {
  const words = (evidence: readonly Evidence[]) =>
    evidence.map((each) => safe(say(each, language, proposeMessages))).join('; ')
  const body = [
    ...line(
      'source',
      source ?? open,
      source === undefined ? words([{ code: 'propose.source-asked', params: {} }]) : '',
    ),
    ...line('record', proposal.record, ''),
    ...(proposal.record === 'person' ? processing(words) : []),
    ...(proposal.sheet === null ? [] : line('sheet', proposal.sheet, '')),
    ...headerLine(proposal, words),
    ...(proposal.beside ? line('range', open, words([{ code: 'propose.beside', params: proposal.beside }])) : []),
    ...(proposal.encoding === null ? [] : line('encoding', proposal.encoding, '')),
    ...proposal.marks.flatMap(({ entry, value, evidence }) => line(entry, value, words(evidence))),
    ...block('fixed', proposal.fixed, words),
    ...block('blank', proposal.blanks, words),
    'columns:',
    ...proposal.columns.flatMap((column) => columnLines(column, words)),
    ...casesOf(proposal, words),
    ...ignoreOf(proposal, words),
  ]
  const questions = countQuestions(body.join('\n'))
  return `${[
    `# ${safe(say({ code: 'propose.title', params: { file: proposal.file } }, language, proposeMessages))}`,
    ...(questions > 0
      ? [`# ${say({ code: 'propose.questions', params: { n: questions } }, language, proposeMessages)}`]
      : []),
    ...body,
  ].join('\n')}\n`
}

const headerLine = ({ header, headerFrom }: Proposal, words: Words): readonly string[] => {
  if (headerFrom !== undefined)
    return [`header: [${headerFrom}, ${header}]  # ${words([{ code: 'propose.header-rows', params: {} }])}`]
  return header === 1 ? [] : [`header: ${header}`]
}

type Words = (evidence: readonly Evidence[]) => string

/** A comment is one line, whatever a header holds. */
const safe = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, ' ')

const line = (name: string, value: string, comment: string): readonly string[] => [
  `${quoted(name)}: ${quoted(value)}${comment === '' ? '' : `  # ${comment}`}`,
]

const block = (name: string, all: readonly Stated[], words: Words): readonly string[] =>
  all.length === 0
    ? []
    : [`${name}:`, ...all.flatMap(({ entry, value, evidence }) => line(entry, value, words(evidence))).map(indent)]

const processing = (words: Words): readonly string[] => [
  `processing:  # ${words([{ code: 'propose.processing', params: {} }])}`,
  ...['controller', 'basis', 'retain-until'].map((name) => `  ${name}: "?"`),
]

const indent = (text: string): string => `  ${text}`

const columnLines = (column: ColumnProposal, words: Words): readonly string[] => {
  const { role, header, confidence, evidence } = column
  const comment = `  # ${words(evidence)}`
  if (role.is === 'field' && role.order !== undefined) {
    const inner = `{ year: date, format: ${quoted(role.order)} }`
    return [
      `  ${quoted(header)}: ${confidence === 'doubtful' && role.order !== open ? `"?"${comment}: ${inner}` : `${inner}${comment}`}`,
    ]
  }
  if (role.is === 'field') return fieldLines(column, role, comment, words)
  if (role.is === 'value') {
    const { unit = 'count', ...codes } = role.codes
    const entries = Object.entries({ value: unit === 'persons' ? 'count' : unit, ...codes })
    const inner = `{ ${entries.map(([name, code]) => `${name}: ${quoted(code)}`).join(', ')} }`
    const settled = confidence !== 'doubtful' || Object.values(codes).includes(open)
    return [`  ${quoted(header)}: ${settled ? inner : `"?"`}${settled ? comment : `${comment}: ${inner}`}`]
  }
  if (role.is === 'identifier') {
    const { letter } = column
    return [`  # ${words([{ code: 'propose.remove', params: { letter, header } }])}`]
  }
  return role.is === 'ignored' && confidence === 'doubtful' && header !== ''
    ? [`  ${quoted(header)}: "?"${comment}`]
    : []
}

const fieldLines = (
  { header, confidence }: ColumnProposal,
  { field, values }: { readonly field: FieldName; readonly values: Readonly<Record<string, string>> },
  comment: string,
  words: Words,
): readonly string[] => {
  if (!isCodedKind(fieldOf(field).kind) || Object.keys(values).length === 0)
    return [`  ${quoted(header)}: ${confidence === 'doubtful' ? `"?"${comment}: ${field}` : `${field}${comment}`}`]
  const named = Object.entries(values).filter(([text, code]) => isReadByName(field, text, code))
  const all = Object.entries(values)
  const told = all.length <= spelled ? all : all.filter((each) => !named.some(([text]) => text === each[0]))
  const asked = told.filter(([, code]) => code === open)
  const head =
    confidence === 'doubtful' ? [`  ${quoted(header)}:  # ? ${comment.slice(4)}`] : [`  ${quoted(header)}:${comment}`]
  const sure = told.filter(([, code]) => code !== open)
  return [
    ...head,
    ...(all.length <= spelled
      ? [`    ${field}:`]
      : [`    ${field}: names`, ...(told.length > 0 ? ['    values:'] : [])]),
    ...sure.map(([text, code]) => `      ${quoted(text)}: ${quoted(code)}`),
    ...(asked.length > 0 ? [`      # ${words([{ code: 'propose.values-asked', params: {} }])}`] : []),
    ...asked.map(([text, code]) => `      ${quoted(text)}: ${quoted(code)}`),
  ]
}

const isReadByName = (field: FieldName, text: string, code: string): boolean =>
  resolve(text, { header: '', field, reading: 'names', table: {}, when: [] }).code === code

/** Columns that are read by turns, and columns that speak of several dimensions. */
const casesOf = ({ columns }: Proposal, words: Words): readonly string[] => {
  const lines = columns.flatMap(({ header, role, evidence }) => {
    if (role.is === 'breakdown')
      return [
        `  # ${words(evidence)}`,
        ...role.sets.flatMap(({ text, codes }) => [
          `  - when: { ${quoted(header)}: ${quoted(text)} }`,
          ...(Object.keys(codes).length > 0
            ? [
                `    set: { ${Object.entries(codes)
                  .map(([field, code]) => `${field}: ${quoted(code)}`)
                  .join(', ')} }`,
              ]
            : []),
        ]),
      ]
    if (role.is !== 'naming') return []
    return [
      `  # ${words(evidence)}`,
      ...role.turns.flatMap(({ text, field }) => [
        `  - when: { ${quoted(header)}: ${quoted(text)} }`,
        ...(field === null ? [] : [`    columns: { ${quoted(role.category)}: { ${field}: names } }`]),
      ]),
    ]
  })
  return lines.length === 0 ? [] : ['cases:', ...lines]
}

const ignoreOf = ({ columns }: Proposal, words: Words): readonly string[] => {
  const ignored = columns.filter(
    ({ role, confidence, header }) => role.is === 'ignored' && confidence !== 'doubtful' && header !== '',
  )
  if (ignored.length === 0) return []
  return ['ignore:', ...ignored.map(({ header, evidence }) => `  - ${quoted(header)}  # ${words(evidence)}`)]
}

/** A YAML scalar: plain where it can be nothing else, else in double quotes, as JSON writes it. */
const quoted = (text: string): string =>
  /^[\p{L}\d_](?:[\p{L}\d _/().<+-]*[\p{L}\d_)+])?$/u.test(text) ? text : JSON.stringify(text)
