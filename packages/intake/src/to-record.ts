import type { PersonRecord, SchemeRecord } from '@tipstat/scheme'
import type { Draft } from './conform.ts'
import type { Plan } from './plan.ts'

/** A draft that passed becomes a record. Codes were checked when they were read, so they are taken as what they are. */
export const toRecord =
  (plan: Plan) =>
  ({ fields, value, row, part, unresolved, disputed }: Draft): SchemeRecord => {
    const classified = {
      area: fields.area,
      year: fields.year,
      stage: fields.stage,
      sex: fields.sex,
      age: fields.age,
      citizenship: fields.citizenship,
      counterpart: fields.counterpart,
      scope: fields.scope,
      authority: fields.authority,
      counting: fields.counting,
      law: fields.law,
      reference: fields.reference,
      status: fields.status,
      confidentiality: fields.confidentiality,
      note: fields.note,
      row,
      part,
      unresolved,
      disputed,
    } as Omit<PersonRecord, 'type' | 'forms' | 'ageYears'>
    if (plan.series.record === 'person') {
      return { type: 'person', ...classified, forms: fields.forms, ageYears: fields.ageYears } as SchemeRecord
    }
    return { type: 'count', ...classified, form: fields.form, unit: fields.unit, value } as SchemeRecord
  }
