import { type Language, say } from '@tipstat/language'
import { codeListOf, type FieldName, fieldOf, isCodedKind } from '@tipstat/scheme'
import { type ProposeCode, proposeMessages } from '../messages/propose/propose-words.ts'
import { countQuestions } from '../open-questions.ts'
import { resolve } from '../resolve.ts'
import {
  type BreakdownText,
  type Candidate,
  type ColumnProposal,
  type Evidence,
  open,
  type Proposal,
  type Stated,
} from './proposal.ts'
import { exampleCodes, unstatedOf } from './unstated.ts'

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
  const words: Words = (evidence, candidates = []) =>
    [...evidence, ...asCandidates(candidates, language)]
      .map((each) => safe(say(each, language, proposeMessages)))
      .join('; ')
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
    ...unstatedLines(proposal, language),
    ...block('blank', proposal.blanks, words),
    'columns:',
    ...proposal.columns.flatMap((column) => columnLines(column, proposal.columns, words)),
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

type Words = (evidence: readonly Evidence[], candidates?: readonly Candidate[]) => string

/** More candidates than these say nothing. */
const mostCandidates = 6

/** The codes that a text can mean, each with its name: `COG (Congo)`. */
const asCandidates = (candidates: readonly Candidate[], language: Language): readonly Evidence[] => {
  if (candidates.length === 0) return []
  const severalFields = new Set(candidates.map(({ field }) => field)).size > 1
  const named = candidates.slice(0, mostCandidates).map(({ field, code }) => {
    const name = `${code} (${codeListOf(field).name(code, language)})`
    return severalFields ? `${field}: ${name}` : name
  })
  const codes = [...named, ...(candidates.length > mostCandidates ? ['…'] : [])].join(', ')
  return [{ code: 'propose.candidates', params: { codes } }]
}

/** A comment is one line, whatever a header holds. */
const safe = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, ' ')

const line = (name: string, value: string, comment: string): readonly string[] => [
  `${quoted(name)}: ${quoted(value)}${comment === '' ? '' : `  # ${comment}`}`,
]

const block = (name: string, all: readonly Stated[], words: Words): readonly string[] =>
  all.length === 0
    ? []
    : [`${name}:`, ...all.flatMap(({ entry, value, evidence }) => line(entry, value, words(evidence))).map(indent)]

/** What else is to be stated, as comments in its place: under `fixed` where that is there. */
const unstatedLines = (proposal: Proposal, language: Language): readonly string[] => {
  const { fixed, entries } = unstatedOf(proposal)
  const tell = (code: ProposeCode, params: Evidence['params'] = {}) => say({ code, params }, language, proposeMessages)
  const head = `# ${tell('propose.unstated', { list: `docs/reference/codes-series.${language}.md` })}`
  const fields = fixed.map((field) => {
    if (field === 'law') return `law: ${quoted(tell('propose.law-example'))}  # ${tell('propose.law')}`
    const code = exampleCodes[field]
    return `${field}: ${code}  # ${tell(`propose.${field}`, { name: codeListOf(field).name(code, language) })}`
  })
  const others = entries.map((entry) =>
    entry === 'coverage'
      ? `# coverage: ${quoted(tell('propose.coverage-example'))}  # ${tell('propose.coverage')}`
      : `# age-moment: detection  # ${tell('propose.age-moment')}`,
  )
  if (fields.length === 0) return [head, ...others]
  return proposal.fixed.length > 0
    ? [...[head, ...fields.map((each) => `# ${each}`)].map(indent), ...others]
    : [head, '# fixed:', ...fields.map((each) => `#   ${each}`), ...others]
}

const processing = (words: Words): readonly string[] => [
  `processing:  # ${words([{ code: 'propose.processing', params: {} }])}`,
  ...['controller', 'basis', 'retain-until'].map((name) => `  ${name}: "?"`),
]

const indent = (text: string): string => `  ${text}`

const columnLines = (column: ColumnProposal, columns: readonly ColumnProposal[], words: Words): readonly string[] => {
  const { role, header, letter, index, confidence, evidence } = column
  const said = (code: ProposeCode) => [`  # ${words([{ code, params: { letter, header } }])}`]
  if (columns.some((other) => other.header === header && other.index < index))
    return said(header === '' ? 'propose.no-name' : 'propose.repeated-header')
  const isDoubtful = confidence === 'doubtful'
  const entry = (inner: string, isAsked: boolean) => [
    isAsked
      ? `  ${quoted(header)}: "?"  # ${words([...evidence, { code: 'propose.accept', params: {} }])} ${inner}`
      : `  ${quoted(header)}: ${inner}  # ${words(evidence)}`,
  ]
  if (role.is === 'field' && role.order !== undefined)
    return entry(`{ year: date, format: ${quoted(role.order)} }`, isDoubtful && role.order !== open)
  if (role.is === 'field' && !hasTexts(role)) {
    const parted = role.separator === undefined ? '' : `, separator: ${JSON.stringify(role.separator)}`
    return entry(parted === '' ? role.field : `{ ${role.field}: names${parted} }`, isDoubtful)
  }
  if (role.is === 'field') return textLines(column, role, words)
  if (role.is === 'value') {
    const { unit = 'count', ...codes } = role.codes
    const entries = Object.entries({ value: unit === 'persons' ? 'count' : unit, ...codes })
    const inner = `{ ${entries.map(([name, code]) => `${name}: ${quoted(code)}`).join(', ')} }`
    return entry(inner, isDoubtful && !Object.values(role.codes).includes(open))
  }
  if (role.is === 'identifier') return said('propose.remove')
  if (role.is !== 'ignored' || !isDoubtful) return []
  return header === '' ? said('propose.no-name') : [`  ${quoted(header)}: "?"  # ${words(evidence)}`]
}

type FieldRole = Extract<ColumnProposal['role'], { readonly is: 'field' }>

const hasTexts = ({ field, values }: FieldRole): boolean =>
  isCodedKind(fieldOf(field).kind) && Object.keys(values).length > 0

/** A column of texts. Where it is doubted that it is this field, what is proposed stands below the question as a comment. */
const textLines = ({ header, confidence, evidence }: ColumnProposal, role: FieldRole, words: Words) => {
  const isAsked = confidence === 'doubtful' && !(role.asks === 'texts' && asksText(role))
  const lines = valueLines(role, words)
  if (!isAsked) return [`  ${quoted(header)}:  # ${words(evidence)}`, ...lines]
  return [
    `  ${quoted(header)}: "?"  # ${words([...evidence, { code: 'propose.accept-below', params: {} }])}`,
    ...[`  ${quoted(header)}:`, ...lines].map((each) => `  # ${each.slice(2)}`),
  ]
}

/** Whether a text is asked; what a blank cell stands for says nothing of the column. */
const asksText = ({ values }: FieldRole): boolean =>
  Object.entries(values).some(([text, code]) => text !== '' && code === open)

const valueLines = ({ field, values, separator, candidates = {} }: FieldRole, words: Words): readonly string[] => {
  const named = Object.entries(values).filter(([text, code]) => isReadByName(field, text, code))
  const all = Object.entries(values)
  const told = all.length <= spelled ? all : all.filter((each) => !named.some(([text]) => text === each[0]))
  const asked = told.filter(([, code]) => code === open)
  const sure = told.filter(([, code]) => code !== open)
  return [
    ...(separator === undefined ? [] : [`    separator: ${JSON.stringify(separator)}`]),
    ...(all.length <= spelled
      ? [`    ${field}:`]
      : [`    ${field}: names`, ...(told.length > 0 ? ['    values:'] : [])]),
    ...sure.map(([text, code]) => `      ${quoted(text)}: ${quoted(code)}`),
    ...(asked.length > 0 ? [`      # ${words([{ code: 'propose.values-asked', params: {} }])}`] : []),
    ...asked.flatMap(([text, code]) => line(text, code, words([], candidates[text]))).map((each) => `      ${each}`),
  ]
}

const isReadByName = (field: FieldName, text: string, code: string): boolean =>
  resolve(text, { header: '', field, reading: 'names', table: {}, when: [] }).code === code

const setLines = (header: string, { text, codes, candidates }: BreakdownText, words: Words): readonly string[] => {
  const when = `  - when: { ${quoted(header)}: ${quoted(text)} }`
  const entries = Object.entries(codes).map(([field, code]) => `${field}: ${quoted(code)}`)
  const comment = words([], candidates)
  return entries.length === 0
    ? [when]
    : [when, `    set: { ${entries.join(', ')} }${comment === '' ? '' : `  # ${comment}`}`]
}

/** Columns that are read by turns, and columns that speak of several dimensions. */
const casesOf = ({ columns }: Proposal, words: Words): readonly string[] => {
  const lines = columns.flatMap(({ header, role, evidence }) => {
    if (role.is === 'breakdown')
      return [`  # ${words(evidence)}`, ...role.sets.flatMap((set) => setLines(header, set, words))]
    if (role.is !== 'naming') return []
    return [
      `  # ${words(evidence)}`,
      ...role.turns.flatMap(({ text, field, isAsked }) => [
        `  - when: { ${quoted(header)}: ${quoted(text)} }`,
        ...(isAsked
          ? [`    columns: { ${quoted(role.category)}: "?" }  # ${words([{ code: 'propose.turn-asked', params: {} }])}`]
          : []),
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
