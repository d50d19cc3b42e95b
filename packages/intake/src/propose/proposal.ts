import type { Message } from '@tipstat/language'
import type { FieldName } from '@tipstat/scheme'
import { openQuestion } from '../open-questions.ts'
import type { ProposedOrder } from './date-column.ts'
import type { NamedDimension } from './named-dimensions.ts'

/** `sure`: name and content agree. `likely`: one of them says so, and nothing against it. `doubtful`: a question. */
export type Confidence = 'sure' | 'likely' | 'doubtful'

/** What a column of a file is proposed to be. */
export type Role =
  /** A field of the scheme, with the texts whose codes are not read by name: `?` where the sender has to say. */
  | {
      readonly is: 'field'
      readonly field: FieldName
      readonly values: Readonly<Record<string, string>>
      /** Of texts that can mean several codes, those codes. */
      readonly candidates?: Readonly<Record<string, readonly Candidate[]>>
      /** What stands between several values of a cell; absent where a cell holds one. The texts are those of the parts. */
      readonly separator?: string
      /** That it is this field is not doubted: what is asked is only what its texts stand for. */
      readonly asks?: 'texts'
      /** Of dates of which the year is taken. */
      readonly order?: ProposedOrder
    }
  /** Numbers, with the codes that the header stands for. */
  | { readonly is: 'value'; readonly codes: Readonly<Partial<Record<FieldName, string>>> }
  /** One column that speaks of several dimensions in turn, with what each of its texts stands for. */
  | { readonly is: 'breakdown'; readonly sets: readonly BreakdownText[] }
  /** Names the dimension that another column, the category, is broken down by in each row. */
  | { readonly is: 'naming'; readonly category: string; readonly turns: readonly NamedDimension[] }
  /** Read by turns, as the column `naming` says. */
  | { readonly is: 'category'; readonly naming: string }
  /** Nothing that the scheme has a field for, or the same in every record. */
  | { readonly is: 'ignored' }
  /** A direct identifier by its name: the file is refused until the column is removed. */
  | { readonly is: 'identifier' }

/** What a text can mean. */
export interface Candidate {
  readonly field: FieldName
  readonly code: string
}

/** A text of a breakdown and the codes that it stands for; `?` where the sender has to say. */
export interface BreakdownText {
  readonly text: string
  readonly codes: Readonly<Partial<Record<FieldName, string>>>
  /** What it can mean, where that is several things. */
  readonly candidates?: readonly Candidate[]
}

/** Why something is proposed: `propose.*` messages. */
export type Evidence = Message

/** What is proposed for one column, how sure that is, and why. */
export interface ColumnProposal {
  readonly index: number
  readonly letter: string
  readonly header: string
  readonly role: Role
  readonly confidence: Confidence
  readonly evidence: readonly Evidence[]
}

/** A value of the mapping beside its columns: `?` where the sender has to say. */
export interface Stated {
  readonly entry: string
  readonly value: string
  readonly confidence: Confidence
  readonly evidence: readonly Evidence[]
}

/** A mapping proposed for a file that nobody has described: a draft with its reasons, never more. */
export interface Proposal {
  readonly file: string
  readonly record: 'person' | 'count'
  /** Only where there are several sheets. */
  readonly sheet: string | null
  /** Row of the header as a spreadsheet counts. */
  readonly header: number
  /** First row of a header that seems to take several; absent where it has one. */
  readonly headerFrom?: number
  /** Where another table seems to begin beside this one, and the cells that would be this one's; absent where none does. */
  readonly beside?: { readonly at: string; readonly range: string }
  /** Declared where it is neither UTF-8 nor marked. */
  readonly encoding: string | null
  readonly columns: readonly ColumnProposal[]
  /** `decimal`, `thousands`. */
  readonly marks: readonly Stated[]
  /** Texts that stand for no number, with the reason. */
  readonly blanks: readonly Stated[]
  /** Fields that are the same in every record: `area`, `stage`, `unit`. */
  readonly fixed: readonly Stated[]
}

/** A value that is still to be said. A mapping that holds one is not run. */
export const open = openQuestion
