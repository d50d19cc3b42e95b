import type { FormCode } from './forms.ts'
import { crosswalkCodeRows } from './generated/crosswalk-codes.ts'
import { crosswalkFormRows } from './generated/crosswalk-forms.ts'

/**
 * Schemes with a crosswalk: IOM's case data standard, CTDC's data sets of 2024 and 2020, UNODC's Global Report, Eurostat,
 * the classification of crime, and the series of SDG 16.2.2 (numbers of persons; the series of rates add an R).
 */
export const crosswalkSchemes = ['htcds', 'ctdc', 'ctdc-2020', 'glotip', 'eurostat', 'iccs', 'sdg'] as const

/** A scheme with a crosswalk. */
export type CrosswalkScheme = (typeof crosswalkSchemes)[number]

/**
 * What a target is, compared with the code it is reached from. `broader`: it holds the code and more, so that the step
 * is safe and coarser. `narrower`: it holds a part of the code only. `partial`: each holds something the other does not,
 * or nobody knows which of several targets is meant.
 */
export type Relation = 'exact' | 'broader' | 'narrower' | 'partial'

/** A step from one of our forms of exploitation to a code of another scheme. */
export interface FormStep {
  readonly code: FormCode
  /** The scheme's name of the column, dimension or table that holds the code. */
  readonly variable: string
  readonly target: string
  /** In English, as the scheme has it. */
  readonly label: string
  readonly relation: Relation
  /** In English; empty where there is nothing to say. */
  readonly note: string
}

/** A step from a code of another scheme to one of ours. */
export interface CodeStep {
  readonly variable: string
  readonly code: string
  readonly label: string
  /** Our list that the target is in. */
  readonly list: string
  readonly target: string
  readonly relation: Relation
  readonly note: string
}

/** How to carry codes over. */
export interface CarryOptions {
  /** Relations that are taken besides `exact` and `broader`. Default: none, since either moves persons to where they may not belong. */
  readonly also?: readonly ('narrower' | 'partial')[]
}

/** Forms carried over to another scheme. */
export interface Carried {
  /** One step for each code that was carried, in their order: the source code stays beside its target. */
  readonly steps: readonly FormStep[]
  /** How many of the steps lead to something broader. */
  readonly coarser: number
  /** How many of the steps are `narrower` or `partial`: zero unless they were asked for. */
  readonly inexact: number
  /** Codes that stayed behind: no target, only a target of a relation that was not asked for, or several targets. */
  readonly left: readonly { readonly code: FormCode; readonly reason: 'none' | 'narrower' | 'partial' | 'several' }[]
}

/** The ways between our codes and those of one scheme. */
export interface Crosswalk {
  readonly scheme: CrosswalkScheme
  /** Every target of a form, with its relation, taken or not; empty where the scheme has no place for it. Throws RangeError for what is no form. */
  to(form: FormCode): readonly FormStep[]
  /** Why the scheme has no place for a form, in English; null where it has one. Throws RangeError for what is no form. */
  gap(form: FormCode): string | null
  /** Our codes for a code of the scheme; empty where there is none. */
  from(variable: string, code: string): readonly CodeStep[]
  /** Carries forms over, one code a record. A step that is narrower or partial is not taken unless asked for. */
  carry(forms: readonly FormCode[], options?: CarryOptions): Carried
}

/** The crosswalk to a scheme. Throws RangeError where there is none. */
export const crosswalk = (scheme: CrosswalkScheme): Crosswalk => {
  if (!crosswalkSchemes.includes(scheme)) throw new RangeError(`${JSON.stringify(scheme)} has no crosswalk`)
  const forms = formRows(scheme)
  const codes = codeSteps(scheme)
  const rowsOf = (form: FormCode): readonly FormRow[] => {
    const rows = forms.get(form)
    if (!rows) throw new RangeError(`${JSON.stringify(form)} is not a form of exploitation`)
    return rows
  }
  const to = (form: FormCode) => rowsOf(form).filter(isStep)
  return {
    scheme,
    to,
    gap: (form) => rowsOf(form).find((row) => !isStep(row))?.note ?? null,
    from: (variable, code) => codes.filter((step) => step.variable === variable && step.code === code),
    carry: (list, options = {}) => carry(list, to, ['exact', 'broader', ...(options.also ?? [])]),
  }
}

/** A row of the table: a step, or the statement that there is none. */
type FormRow = FormStep | (Omit<FormStep, 'relation'> & { readonly relation: 'none' })

const isStep = (row: FormRow): row is FormStep => row.relation !== 'none'

const formRows = (scheme: CrosswalkScheme): ReadonlyMap<string, readonly FormRow[]> => {
  const rows = new Map<string, FormRow[]>()
  for (const line of crosswalkFormRows) {
    const [code = '', of, variable = '', target = '', label = '', relation = '', note = ''] = line.split('\t')
    if (of !== scheme) continue
    const row = { code, variable, target, label, relation, note } as FormRow
    rows.set(code, [...(rows.get(code) ?? []), row])
  }
  return rows
}

const codeSteps = (scheme: CrosswalkScheme): readonly CodeStep[] =>
  crosswalkCodeRows.flatMap((line) => {
    const [of, variable = '', code = '', label = '', list = '', target = '', relation = '', note = ''] =
      line.split('\t')
    if (of !== scheme || target === '') return []
    return [{ variable, code, label, list, target, relation: relation as Relation, note }]
  })

const carry = (
  forms: readonly FormCode[],
  to: (form: FormCode) => readonly FormStep[],
  taken: readonly Relation[],
): Carried => {
  const steps: FormStep[] = []
  const left: Carried['left'][number][] = []
  for (const code of forms) {
    const known = to(code)
    const [step, other] = known.filter(({ relation }) => taken.includes(relation))
    if (step && !other) steps.push(step)
    else left.push({ code, reason: other ? 'several' : reasonOf(known) })
  }
  const count = (...relations: readonly Relation[]) =>
    steps.filter(({ relation }) => relations.includes(relation)).length
  return { steps, coarser: count('broader'), inexact: count('narrower', 'partial'), left }
}

const reasonOf = ([step]: readonly FormStep[]): 'none' | 'narrower' | 'partial' =>
  step?.relation === 'narrower' || step?.relation === 'partial' ? step.relation : 'none'
