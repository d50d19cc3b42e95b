import { ageHigh, ageLow, and, count, divide, eq, field, ge, given, gt, le, lt, ne, not } from '../expression.ts'
import { define } from './define.ts'
import { isLegalPerson } from './says.ts'

const age = field('age')
const years = field('ageYears')

/** A company has no age, and none is missing. */
const natural = not(isLegalPerson)
const ageless = and(natural, eq(age, '_U'))

/** Group AGE: ages and bands. */
export const ageRules = define([
  {
    code: 'TIP-AGE-01',
    on: 'person',
    over: 'each',
    severity: 'error',
    fields: ['ageYears'],
    where: given(years),
    holds: and(ge(years, 0), le(years, 110)),
    params: { value: years },
    source: 'tipstat',
  },
  {
    code: 'TIP-AGE-02',
    on: 'person',
    over: 'each',
    severity: 'error',
    fields: ['age'],
    needs: ['ageYears'],
    where: and(given(years), given(ageLow(age))),
    holds: and(ge(years, ageLow(age)), le(years, ageHigh(age))),
    params: { value: years, band: age },
    source: 'Trafficking in Persons Protocol, article 3 (d): a child is under 18',
  },
  {
    code: 'TIP-AGE-04',
    on: 'count',
    over: 'each',
    severity: 'warning',
    fields: ['age'],
    where: and(given(ageLow(age)), ne(age, '_T')),
    holds: not(and(lt(ageLow(age), 18), gt(ageHigh(age), 17))),
    params: { band: age },
    source: 'National SDG 16.2.2 file of Croatia: ages 0 to 18',
  },
  {
    code: 'TIP-AGE-06',
    on: 'series',
    over: 'each',
    severity: 'warning',
    fields: [],
    where: eq(field('hasAge'), true),
    holds: given(field('ageMoment')),
    source: 'CTDC: age at registration; UK NRM: age at exploitation or referral',
  },
  {
    code: 'TIP-AGE-07',
    on: 'person',
    over: 'group',
    by: ['area', 'year', 'stage'],
    severity: 'warning',
    fields: ['age'],
    needs: ['age'],
    where: ge(count(natural), 20),
    holds: le(divide(count(ageless), count(natural)), 0.2),
    params: { unknown: count(ageless), n: count(natural) },
    source: 'tipstat',
  },
  {
    code: 'TIP-AGE-08',
    on: 'person',
    over: 'group',
    by: ['area', 'stage'],
    severity: 'warning',
    fields: ['age'],
    needs: ['ageYears'],
    where: ge(count(given(years)), 50),
    holds: le(divide(count(eq(years, 18)), count(given(years))), 0.1),
    params: { n: count(eq(years, 18)), of: count(given(years)) },
    source: 'Assessed ages heap at 18',
  },
])
