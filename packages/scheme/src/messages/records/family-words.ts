import type { Language, Params } from '@tipstat/language'
import { lists } from '@tipstat/seeds/codes'
import { codeListOf } from '../../code-lists.ts'
import type { FieldName } from '../../fields.ts'
import { notMoreThan } from '../../rules/consistency.ts'
import { dimensionsOfOffenders, dimensionsOfVictims } from '../../rules/dimension.ts'
import { addressIn } from '../../rules/practice.ts'
import { ofOffenders, ofTheOffence, ofVictims } from '../../rules/role.ts'
import { entries } from '../../rules/says.ts'
import { noneAlone, partBesideWhole, unknownAlone } from '../../rules/several.ts'
import { partsWithinTotal } from '../../rules/sum.ts'
import { fieldName } from '../field-names.ts'
import type { RuleWords } from '../rule-catalogue.ts'

type Shown = Params[string] | undefined

/** One sentence and its way out, said of many fields or stages: `Named` is what is put in by name, `Given` by value. */
interface Family<Named extends string, Given extends string> {
  readonly says: (of: Readonly<Record<Named, string>> & Readonly<Record<Given, Shown>>) => string
  /** `name` is the field as a mapping writes it. */
  readonly mend: (of: { readonly name: string }) => string
}

/** What a language says of the rules that say the same of many fields or stages. */
export interface FamilyTexts {
  readonly unknownAlone: Family<'field', 'n'>
  readonly noneAlone: Family<'field' | 'none', 'n'>
  readonly partBesideWhole: Family<'field', 'values'>
  readonly notOfVictims: Family<'field', 'value'>
  readonly notOfOffenders: Family<'field', 'value'>
  readonly ofTheOffence: Family<'field', 'value'>
  readonly partsAboveTotal: Family<'field', 'parts' | 'total'>
  readonly notMoreThan: Family<'part' | 'whole', 'n' | 'of'>
  readonly addressIn: Family<'field', never>
}

const sentenceMonths = { sentenceMonths: 'TIP-ROLE-03' } as const

/** The words of these rules in a language, from its sentences, its names of fields and its names of codes. */
export const familyWords = (language: Language, texts: FamilyTexts) => {
  const called = (name: FieldName) => fieldName(name, language)
  const ofValue = <Named extends string>(family: Family<'field', 'value'>, table: Readonly<Record<string, Named>>) =>
    worded(table, (name) => ({
      says: ({ value }) => family.says({ field: called(name), value }),
      mend: family.mend({ name }),
    }))
  return {
    ...worded(unknownAlone, (name) => ({
      says: ({ n }) => texts.unknownAlone.says({ field: called(name), n }),
      mend: texts.unknownAlone.mend({ name }),
    })),
    ...noneWords(language, texts),
    ...worded(partBesideWhole, (name) => ({
      says: ({ values }) => texts.partBesideWhole.says({ field: called(name), values }),
      mend: texts.partBesideWhole.mend({ name }),
    })),
    ...ofValue(texts.notOfVictims, { ...ofOffenders, ...sentenceMonths }),
    ...ofValue(texts.notOfVictims, dimensionsOfOffenders),
    ...ofValue(texts.notOfOffenders, ofVictims),
    ...ofValue(texts.notOfOffenders, dimensionsOfVictims),
    ...ofValue(texts.ofTheOffence, ofTheOffence),
    ...worded(partsWithinTotal, (name) => ({
      says: ({ parts, total }) => texts.partsAboveTotal.says({ field: called(name), parts, total }),
      mend: texts.partsAboveTotal.mend({ name }),
    })),
    ...stageWords(language, texts),
    ...worded(addressIn, (name) => ({
      says: () => texts.addressIn.says({ field: called(name) }),
      mend: texts.addressIn.mend({ name }),
    })),
  }
}

/** Words for each code of a table of codes by field. */
const worded = <Code extends string>(
  table: Readonly<Record<string, Code>>,
  words: (name: FieldName) => RuleWords,
): Readonly<Record<Code, RuleWords>> =>
  Object.fromEntries(entries(table).map(([name, code]) => [code, words(name as FieldName)])) as Record<Code, RuleWords>

const noneWords = (language: Language, { noneAlone: { says, mend } }: FamilyTexts) => {
  type Code = (typeof noneAlone)[keyof typeof noneAlone][0]
  const words = entries(noneAlone).map(([name, [code, none]]): [Code, RuleWords] => [
    code,
    {
      says: ({ n }) => says({ field: fieldName(name, language), none: codeListOf(name).name(none, language), n }),
      mend: mend({ name }),
    },
  ])
  return Object.fromEntries(words) as Record<Code, RuleWords>
}

const stageWords = (language: Language, { notMoreThan: { says, mend } }: FamilyTexts) => {
  type Code = keyof typeof notMoreThan
  const words = entries(notMoreThan).map(([code, [whole, part]]): [Code, RuleWords] => [
    code,
    {
      says: ({ part: n, whole: of }) =>
        says({ part: lists.stage.name(part, language), whole: lists.stage.name(whole, language), n, of }),
      mend: mend({ name: 'stage' }),
    },
  ])
  return Object.fromEntries(words) as Record<Code, RuleWords>
}
