import type { CubeTable } from '@tipstat/cube'
import { type InventedOptions, outside, type Person, persons } from '../fixtures/invented-release.ts'
import type { ReaderOptions, Wanted } from '../fixtures/reader.ts'
import { policies } from '../policy.ts'

/** Invented persons in tables, one number of which must not be known, and how far apart a reader must hold it possible. */
export interface Situation {
  readonly people: readonly Person[]
  readonly tables: readonly (readonly string[])[]
  readonly options?: InventedOptions
  readonly protects: Wanted
  readonly spread: number
  /** Counts that the reader knows besides. Default: none. */
  readonly known?: ReaderOptions['known']
}

/** Whoever has none of some codes. */
const without =
  (...codes: readonly string[]) =>
  (own: readonly string[]): boolean =>
    !own.some((code) => codes.includes(code))

const mixed = (citizenship: string): readonly Person[] => [
  ...persons(30, { citizenship, form: ['SEX'] }),
  ...persons(30, { citizenship, form: ['LAB'] }),
]
const countries = [...mixed('ROU'), ...mixed('BGR'), ...mixed('HUN')]
const byForm = [['citizenship'], ['citizenship', 'form']]
const noSex: Wanted = { citizenship: 'ALB', form: without('SEX') }
const inBands = ['Y0T17', 'Y_GE18']

/** Three of unknown sex. */
const small: Situation = {
  people: [
    ...persons(40, {}),
    ...persons(17, { sex: 'M' }),
    ...persons(12, { sex: '_O' }),
    ...persons(3, { sex: '_U' }),
  ],
  tables: [[], ['sex']],
  protects: { sex: '_U' },
  spread: 4,
}

/** A hundred and fifty Albanians, all in one form (attack A10). */
const all: Situation = {
  people: [...countries, ...persons(150, { citizenship: 'ALB', form: ['SEX'] })],
  tables: byForm,
  protects: noSex,
  spread: 2,
}

/** A hundred and fifty Albanians, all but one in one form. */
const allButOne: Situation = {
  people: [
    ...countries,
    ...persons(149, { citizenship: 'ALB', form: ['SEX'] }),
    ...persons(1, { citizenship: 'ALB', form: ['LAB'] }),
  ],
  tables: byForm,
  protects: noSex,
  spread: 1,
}

/** Ninety-nine Albanians, ninety-three in one form. */
const share: Situation = {
  people: [
    ...countries,
    ...persons(93, { citizenship: 'ALB', form: ['SEX'] }),
    ...persons(6, { citizenship: 'ALB', form: ['LAB'] }),
  ],
  tables: byForm,
  protects: noSex,
  spread: 4,
}

/** Three persons whose age is in no band: a total less its bands. */
const difference: Situation = {
  people: [...persons(50, { age: 'Y0T17' }), ...persons(47, {}), ...persons(3, { age: outside })],
  tables: [[], ['age']],
  protects: { age: without(...inBands) },
  spread: 4,
}

/** Thirty persons whose age is in no band, all in one form. */
const groupDifference: Situation = {
  people: [
    ...inBands.flatMap((age) => [...persons(50, { age }), ...persons(50, { age, form: ['LAB'] })]),
    ...persons(30, { age: outside, form: ['LAB'] }),
  ],
  tables: [[], ['age'], ['form'], ['age', 'form']],
  protects: { age: without(...inBands), form: without('LAB') },
  spread: 2,
}

/** Of a hundred, two are not in the form in which nearly all are (attack A12). */
const severalForms: Situation = {
  people: [...persons(60, {}), ...persons(38, { form: ['LAB', 'SEX'] }), ...persons(2, { form: ['LAB'] })],
  tables: [[], ['form']],
  protects: { form: without('SEX') },
  spread: 4,
}

/** Two who are in both forms: whoever knows that everybody is in one takes them from the total. */
const twoForms: Situation = {
  people: [...persons(57, {}), ...persons(40, { form: ['LAB'] }), ...persons(2, { form: ['LAB', 'SEX'] })],
  tables: [[], ['form']],
  protects: { form: (own) => own.includes('LAB') && own.includes('SEX') },
  spread: 4,
}

/** Seven of whom organs were removed. */
const organs: Situation = {
  people: [
    ...persons(140, { form: ['SEX'] }),
    ...persons(130, { form: ['LAB'] }),
    ...persons(20, { form: ['BEG'] }),
    ...persons(7, { form: ['ORG'] }),
  ],
  tables: [[], ['form']],
  protects: { form: 'ORG' },
  spread: 9,
}

/** Seven Albanian children. */
const children: Situation = {
  people: [
    ...['ROU', 'BGR', 'HUN'].flatMap((citizenship) => [
      ...persons(30, { citizenship }),
      ...persons(40, { citizenship, age: 'Y0T17' }),
    ]),
    ...persons(30, { citizenship: 'ALB' }),
    ...persons(7, { citizenship: 'ALB', age: 'Y0T17' }),
  ],
  tables: [[], ['citizenship'], ['age'], ['age', 'citizenship']],
  protects: { age: 'Y0T17', citizenship: 'ALB' },
  spread: 9,
}

/** Seven men in a part of a country. */
const partOfCountry: Situation = {
  people: [
    ...persons(30, { area: 'AT-1' }),
    ...persons(7, { area: 'AT-1', sex: 'M' }),
    ...persons(22, { area: 'AT-1', sex: '_U' }),
  ],
  tables: [[], ['sex']],
  protects: { area: 'AT-1', sex: 'M' },
  spread: 9,
}

/** Persons convicted: the policy of courts takes no victims. */
const ofAccused = (table: CubeTable): CubeTable => ({ ...table, stage: 'P_CONV' })

/** A table that a policy does not take: accused by citizenship. */
const citizenshipOfAccused: Situation = {
  people: countries,
  tables: [[], ['citizenship']],
  options: { policy: policies.justice, change: ofAccused },
  protects: { citizenship: 'ROU' },
  spread: 1,
}

/** Four men, and one person of unknown sex who knows that they are the only one, and that there is no other sex (attack A07b). */
const insiderLeftOut: Situation = {
  people: [...persons(40, {}), ...persons(4, { sex: 'M' }), ...persons(1, { sex: '_U' })],
  tables: [[], ['sex']],
  protects: { year: '2024', sex: 'M' },
  spread: 1,
  known: [
    { wanted: { year: '2024', sex: '_U' }, count: 1 },
    { wanted: { year: '2024', sex: without('F', 'M', '_U') }, count: 0 },
  ],
}

/** The same, after a year of many, so that the table has rows of what is withheld. */
const insider: Situation = {
  ...insiderLeftOut,
  people: [...insiderLeftOut.people, ...['F', 'M', '_U'].flatMap((sex) => persons(30, { year: 2023, sex }))],
}

/** Accused of three ages; all of one age in one form, and no zero may say so. */
const zerosOfJustice: Situation = {
  people: ['Y18T24', 'Y25T34', 'Y35T49'].flatMap((age, i) => [
    ...persons(30 + i, { age, form: ['SEX'] }),
    ...persons(i === 0 ? 0 : 20 + i, { age, form: ['LAB'] }),
    ...persons(i === 0 ? 0 : 25 + i, { age, form: ['BEG'] }),
  ]),
  tables: [[], ['age'], ['form'], ['age', 'form']],
  options: { policy: policies.justice, change: ofAccused },
  protects: { age: 'Y18T24', form: without('SEX') },
  spread: 2,
}

/** One small count and a zero in a table of two dimensions: others must be withheld with the first. */
const crossed: Situation = {
  people: ['ROU', 'BGR', 'HUN', 'ALB'].flatMap((citizenship, i) => [
    ...persons(20 + i, { citizenship }),
    ...persons(i === 3 ? 2 : 30 + i, { citizenship, sex: 'M' }),
    ...persons(i === 2 ? 0 : 14 + i, { citizenship, sex: '_U' }),
  ]),
  tables: [[], ['sex'], ['citizenship'], ['sex', 'citizenship']],
  protects: { citizenship: 'ALB', sex: 'M' },
  spread: 4,
}

/** Tables by different dimensions of the same few persons, and a zero in one of them. */
const linked: Situation = {
  people: [
    ...persons(40, {}),
    ...persons(30, { sex: 'M', citizenship: 'ROU' }),
    ...persons(3, { sex: 'M', citizenship: 'ALB' }),
    ...persons(9, { age: 'Y0T17', citizenship: 'ALB' }),
    ...persons(2, { age: 'Y0T17', sex: 'M', citizenship: 'ROU' }),
  ],
  tables: [[], ['sex'], ['age'], ['sex', 'age'], ['sex', 'citizenship']],
  protects: { citizenship: 'ALB', sex: 'M' },
  spread: 4,
}

const sizes = [2, 2, 1, 3, 14, 11, 2, 14, 1, 5, 7, 1]

/** Many small counts in three dimensions crossed by twos, which differences alone do not make uncertain enough. */
const narrow: Situation = {
  people: ['ROU', 'BGR', 'ALB'].flatMap((citizenship, c) =>
    ['F', 'M'].flatMap((sex, s) =>
      inBands.flatMap((age, a) => persons(sizes[c * 4 + s * 2 + a] ?? 0, { citizenship, sex, age })),
    ),
  ),
  tables: [[], ['sex'], ['age'], ['citizenship'], ['sex', 'age'], ['sex', 'citizenship'], ['age', 'citizenship']],
  protects: { citizenship: 'ROU', age: 'Y0T17' },
  spread: 9,
}

/** All of them. */
export const situations = {
  small,
  all,
  allButOne,
  share,
  difference,
  groupDifference,
  severalForms,
  twoForms,
  organs,
  children,
  partOfCountry,
  citizenshipOfAccused,
  zerosOfJustice,
  crossed,
  linked,
  narrow,
  insider,
  insiderLeftOut,
} as const
