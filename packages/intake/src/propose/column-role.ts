import { type FieldName, fieldOf, fieldsOfType, isFieldName } from '@tipstat/scheme'
import { identifierKinds, normaliseHeader } from '@tipstat/seeds/vocabulary'
import { type Column, isYear, looksNumeric, shareOf } from './content.ts'
import { dateOrderOf, type ProposedOrder } from './date-column.ts'
import { headerCodes, yearsIn } from './header-codes.ts'
import { type HeaderRead, readHeader } from './header-words.ts'
import { type ColumnProposal, type Confidence, type Evidence, open, type Role } from './proposal.ts'
import { codesTogether, toldByContent } from './text-codes.ts'

/** Things that columns hold and the scheme has no field for, or keeps out on purpose. */
const outside: ReadonlySet<string> = new Set([
  'admin1',
  'agency',
  'month',
  'geo',
  'multiplier',
  'publisher-key',
  'event_date',
  'birth_date',
  'form_status',
  'reporter',
])

/** Fields that a column may be: those of persons and of counts. */
const proposed: ReadonlySet<string> = new Set(
  [...fieldsOfType('person'), ...fieldsOfType('count')].map(({ name }) => name),
)

/** What a column is, by its name and its content, before the columns are seen together. */
export const roleOf = (column: Column, all: readonly Column[]): ColumnProposal => {
  const { index, letter, header } = column
  const made: Make = (role, confidence, ...evidence) => ({ index, letter, header, role, confidence, evidence })
  const named = readHeader(header)
  const numbers = shareOf(column, looksNumeric)
  const toldOutside = named !== null && outside.has(named.means)
  if (!toldOutside && isIdentifier(header) && !(named?.means === 'count' && numbers > 0.5))
    return made({ is: 'identifier' }, 'sure', { code: 'propose.identifier', params: { header } })
  if (column.filled === 0) return emptyRole(named, made)
  const order = dateOrderOf(column)
  if (order !== null) return dateRole(order, named, made)
  if (toldOutside)
    return made({ is: 'ignored' }, named.by === 'whole' ? 'likely' : 'doubtful', {
      code: 'propose.outside',
      params: { header },
    })
  const byName = named === null ? null : namedRole(column, named, numbers, made)
  if (byName && !isUnread(byName)) return byName
  const byContent = byName && contentRole(column, named, numbers, made)
  if (byName) return byContent?.role.is === 'field' ? byContent : byName
  const wide = numbers > 0.5 && !isYesOrNo(column) ? wideRole(column, all, made) : null
  return wide ?? contentRole(column, named, numbers, made)
}

/** Whether the texts of a column that is named after a field say nothing of it. */
const isUnread = ({ role }: ColumnProposal): boolean =>
  role.is === 'field' &&
  Object.keys(role.values).length > 0 &&
  Object.values(role.values).every((code) => code === open)

type Make = (role: Role, confidence: Confidence, ...evidence: Evidence[]) => ColumnProposal

const isIdentifier = (header: string): boolean => {
  const words = normaliseHeader(header)
  return identifierKinds.some(
    ({ severity, hints, wholeHeaderOnly }) =>
      severity === 'fatal' && (wholeHeaderOnly.includes(words) || hints.some((hint) => hint !== '' && words === hint)),
  )
}

const emptyRole = (named: HeaderRead | null, made: Make): ColumnProposal =>
  named?.means === 'count' && named.by === 'whole'
    ? made({ is: 'value', codes: {} }, 'doubtful', { code: 'propose.empty', params: {} })
    : made({ is: 'ignored' }, 'sure', { code: 'propose.empty', params: {} })

/** Of dates the year is taken: of those that say when something happened, and not of a birth. */
const dateRole = (order: ProposedOrder, named: HeaderRead | null, made: Make): ColumnProposal => {
  if (named?.means === 'birth_date') return made({ is: 'ignored' }, 'likely', { code: 'propose.outside', params: {} })
  const sure = order !== '?' && named?.by === 'whole' && (named.means === 'event_date' || named.means === 'year')
  return made({ is: 'field', field: 'year', values: {}, order }, sure ? 'likely' : 'doubtful', {
    code: order === '?' ? 'propose.date-asked' : 'propose.date',
    params: { order },
  })
}

/** What the header says, where the content bears it out; null where it does not. */
const namedRole = (column: Column, named: HeaderRead, numbers: number, made: Make): ColumnProposal | null => {
  const { means, by } = named
  const header: Evidence = { code: 'propose.by-name', params: { means } }
  if (means === 'count') {
    if (numbers < 0.5 || shareOf(column, isYear) > 0.9) return null
    const confidence = by === 'part' ? 'likely' : numbers >= 0.9 ? 'sure' : 'likely'
    const [year, another] = yearsIn(column.header)
    const codes = year !== undefined && another === undefined ? { year } : {}
    return made({ is: 'value', codes }, confidence, header, {
      code: 'propose.numbers',
      params: { share: percent(numbers) },
    })
  }
  if (means === 'case_number') return made({ is: 'field', field: 'caseId', values: {} }, 'likely', header)
  if (!isFieldName(means) || !proposed.has(means)) return null
  if (means === 'age' && isYearsOfAge(column)) {
    const evidence = { code: 'propose.ages-in-years', params: {} }
    return made(
      { is: 'field', field: 'ageYears', values: {} },
      by === 'whole' ? 'likely' : 'doubtful',
      header,
      evidence,
    )
  }
  return isTold(means) ? toldRole(column, means, by, made) : untoldRole(means, by, header, made)
}

const isTold = (field: FieldName): boolean =>
  (toldByContent as readonly FieldName[]).includes(field) || ['area', 'counterpart', 'status'].includes(field)

/** So few texts can be asked one by one. */
const few = 40

const toldRole = (column: Column, field: FieldName, by: HeaderRead['by'], made: Make): ColumnProposal | null => {
  const share = readShare(column, field)
  if (field === 'year' && share < 0.5 && by === 'whole')
    return made({ is: 'field', field, values: {} }, 'doubtful', { code: 'propose.year-unread', params: {} })
  if (share < 0.5 && (by === 'part' || column.texts.size > few)) return null
  const texts = textsOf(column, field)
  const { values } = texts
  const known = Object.values(values).filter((code) => code !== open).length
  const unread = Object.keys(values).length - known
  const confidence =
    by === 'part' || share < 0.5 || unread > Math.max(3, known)
      ? 'doubtful'
      : share >= 0.9 && unread === 0
        ? 'sure'
        : 'likely'
  const evidence: Evidence = { code: 'propose.by-content', params: { share: percent(share) } }
  return made(
    { is: 'field', field, ...texts, ...(by === 'whole' ? { asks: 'texts' } : {}) },
    confidence,
    { code: 'propose.by-name', params: { means: field } },
    evidence,
  )
}

/** Numbers of cases, notes and laws have no texts of their own by which they could be told. */
const untoldRole = (field: FieldName, by: HeaderRead['by'], evidence: Evidence, made: Make): ColumnProposal =>
  by === 'whole'
    ? made({ is: 'field', field, values: {} }, 'likely', evidence)
    : made({ is: 'ignored' }, 'doubtful', { code: 'propose.unknown', params: {} })

/** A column of numbers whose header names categories: part of a wide table. */
const wideRole = (column: Column, all: readonly Column[], made: Make): ColumnProposal | null => {
  const others = all.filter((each) => each !== column).map(({ header }) => header)
  const { codes, rest } = headerCodes(column.header, others)
  const named = Object.entries(codes) as [FieldName, readonly string[]][]
  if (named.length === 0) return null
  const settled = named.map(
    ([field, some]) => [field, some.length === 1 ? String(some[0]) : settle(field, some, all)] as const,
  )
  const doubtful = settled.some(([, code]) => code === open) || rest.length > 2
  const role: Role = { is: 'value', codes: Object.fromEntries(settled) }
  return made(role, doubtful ? 'doubtful' : rest.length === 0 ? 'sure' : 'likely', {
    code: doubtful ? 'propose.wide-asked' : 'propose.wide',
    params: {
      codes: settled
        .map(
          ([field, code]) =>
            `${field} ${code === open ? named.find(([name]) => name === field)?.[1].join(' / ') : code}`,
        )
        .join(', '),
    },
  })
}

/** `M` is male where another column begins with `F`. */
const settle = (field: FieldName, codes: readonly string[], all: readonly Column[]): string => {
  if (field !== 'sex') return open
  const beside = new Set(
    all.flatMap(({ header }) => {
      const { sex = [] } = headerCodes(header, []).codes
      return sex.length === 1 ? sex : []
    }),
  )
  const left = codes.filter((code) => !beside.has(code))
  return beside.size > 0 && left.length === 1 ? String(left[0]) : open
}

/** Without a telling name: the one field that its texts can be read as, flags beside numbers, or nothing of the scheme. */
const contentRole = (column: Column, named: HeaderRead | null, numbers: number, made: Make): ColumnProposal => {
  if (isFlags(column))
    return made({ is: 'field', field: 'status', ...textsOf(column, 'status'), asks: 'texts' }, 'doubtful', {
      code: 'propose.flags',
      params: {},
    })
  const shares = toldByContent
    .map((field) => ({ field, share: shareByContent(column, field) }))
    .sort((a, b) => b.share - a.share)
  const [best, second] = shares
  if (best && best.share >= 0.9 && (second?.share ?? 0) < 0.5 && (column.texts.size > 1 || best.field === 'stage')) {
    const role: Role = { is: 'field', field: best.field, ...textsOf(column, best.field) }
    const sure = named === null && best.field !== 'citizenship' && best.field !== 'year'
    return made(role, sure ? 'likely' : 'doubtful', {
      code: 'propose.by-content',
      params: { share: percent(best.share) },
    })
  }
  if (column.texts.size === 1) return made({ is: 'ignored' }, 'likely', { code: 'propose.constant', params: {} })
  return made({ is: 'ignored' }, 'doubtful', {
    code: numbers >= 0.9 && !isYesOrNo(column) ? 'propose.other-numbers' : 'propose.unknown',
    params: {},
  })
}

/** Ones and noughts say yes and no of a person; a table of counts has other numbers, too. */
const isYesOrNo = ({ texts }: Column): boolean => [...texts.keys()].every((text) => text === '0' || text === '1')

/** Single letters and marks in a column that is mostly blank. */
const isFlags = ({ texts, filled, blank }: Column): boolean =>
  blank > filled && texts.size <= 10 && [...texts.keys()].every((text) => /^[a-z|.:*~()]$/.test(text))

/** By content alone, a number is no age and a letter no stage. */
const shareByContent = (column: Column, field: FieldName): number => {
  const isTelling = (text: string) =>
    field === 'year' ? isYear(text) : !looksNumeric(text) && (field === 'sex' || text.length > 2)
  return shareOf(column, isTelling) * (shareOf(column, isTelling) > 0.8 ? readShare(column, field) : 0)
}

const isYearsOfAge = (column: Column): boolean =>
  column.texts.size > 12 && shareOf(column, (text) => /^\d{1,3}$/.test(text) && Number(text) <= 120) >= 0.9

const readShare = (column: Column, field: FieldName): number => {
  const read = codesTogether(field, [...column.texts.keys()])
  return shareOf(column, (text) => (read.get(text) ?? []).length > 0)
}

type Texts = Pick<Extract<Role, { readonly is: 'field' }>, 'values' | 'candidates'>

/** What the texts of a column stand for; a question where a text is not known, or can mean several. */
export const textsOf = (column: Column, field: FieldName): Texts => {
  if (field === 'year' || fieldOf(field).kind === 'text') return { values: {} }
  const read = [...codesTogether(field, [...column.texts.keys()])]
  const several = read.filter(([, codes]) => codes.length > 1)
  return {
    values: Object.fromEntries(
      read.map(([text, [code, other]]) => [text, other === undefined ? (code ?? open) : open]),
    ),
    ...(several.length === 0
      ? {}
      : {
          candidates: Object.fromEntries(
            several.map(([text, codes]) => [text, codes.map((code) => ({ field, code }))]),
          ),
        }),
  }
}

const percent = (share: number): number => Math.round(share * 100)
