import { describe, expect, test } from 'vitest'
import { type CodeList, lists } from './codes.ts'
import {
  historicalCountries,
  identifierKinds,
  normaliseHeader,
  type Variant,
  type VariantList,
  variants,
} from './vocabulary.ts'

const coded = [
  'citizenship',
  'area',
  'sex',
  'age',
  'form',
  'stage',
  'scope',
  'authority',
  'act',
  'means',
  'control',
  'sector',
  'recruiter',
  'recruitment',
  'vulnerability',
  'realised',
  'service',
  'participation',
  'person_kind',
  'sentence',
  'demand_measure',
  'indicator',
  'duty',
  'policy_status',
  'topic',
  'evidence',
  'unit',
] as const
const others: readonly VariantList[] = ['header', 'missing', 'censored', 'yes-no']

const find = (list: VariantList, text: string): Variant | undefined =>
  variants(list).find((variant) => variant.text.toLowerCase() === text.toLowerCase())

describe.each([...coded, ...others])('spellings of %s', (list) => {
  test('stand once each, whatever their case and apostrophes', () => {
    const texts = variants(list).map(({ text }) => text.normalize('NFC').toLowerCase().replaceAll('’', "'"))
    expect(texts.length).toBeGreaterThan(10)
    expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([])
  })

  test('one code is safe, several are ambiguous or historical, none says why', () => {
    for (const { text, kind, codes, note } of variants(list)) {
      if (codes.length === 0) expect(['ambiguous', 'placeholder', 'refused'], text).toContain(kind)
      if (codes.length > 1) expect(['ambiguous', 'historical'], text).toContain(kind)
      if (kind !== 'plain') expect(note, text).not.toBe('')
    }
  })
})

test.each(coded)('spellings of %s lead to codes of the list', (id) => {
  const list: CodeList = lists[id]
  const lost = variants(id).filter(({ codes }) => !codes.every((code) => list.has(code)))
  expect(lost).toEqual([])
})

test.each([
  ['citizenship', 'Nationals', 'plain', ['_NAT']],
  ['citizenship', 'own country', 'plain', ['_NAT']],
  ['citizenship', 'Abroad', 'plain', ['_ABR']],
  ['citizenship', 'TOTAL', 'total', ['_T']],
  ['citizenship', 'Nationality', 'placeholder', []],
  ['citizenship', '(especifique el pa\uFFFDs)', 'placeholder', []],
  ['citizenship', 'Former Czechoslovakia', 'historical', ['CZE', 'SVK']],
  ['citizenship', 'Congo', 'ambiguous', ['COG', 'COD']],
  ['citizenship', 'Georgia', 'ambiguous', ['GEO', 'USA']],
  ['area', 'Géorgie', 'ambiguous', ['GEO', 'USA']],
  ['citizenship', 'Грузия', 'plain', ['GEO']],
  ['citizenship', 'T\uFFFDrkiye', 'damaged', ['TUR']],
  ['citizenship', 'Czech Rep', 'plain', ['CZE']],
  ['citizenship', '97 albanian', 'refused', []],
  ['citizenship', 'Namibia', 'plain', ['NAM']],
  ['area', 'United Kingdom', 'plain', ['GBR']],
  ['area', '联合王国', 'plain', ['GBR']],
  ['area', 'Southern Europe', 'plain', ['039']],
  ['sex', 'žene', 'plain', ['F']],
  ['sex', 'M', 'ambiguous', ['M', 'F']],
  ['sex', '1', 'ambiguous', ['M', 'F']],
  ['control', 'menaces', 'plain', ['MC_THREAT']],
  ['control', 'Violencia física', 'plain', ['MC_PHY']],
  ['means', 'Deception', 'plain', ['MNS_DECEP']],
  ['recruitment', 'Redes sociales', 'plain', ['RM_SOCIAL']],
  ['sector', 'Construcción', 'plain', ['ISIC4_F']],
  ['age', '0 to 17 years', 'plain', ['Y0T17']],
  ['age', '18岁以下', 'ambiguous', ['Y0T17', 'Y0T18']],
  ['form', 'Other forms of exploitation', 'plain', ['OTH']],
  ['form', 'Child marriage', 'refused', []],
  ['stage', 'Convictions', 'refused', []],
  ['missing', '-', 'ambiguous', []],
  ['censored', '<5', 'plain', ['Q']],
] as const)('%s: %j is %s', (list, text, kind, codes) => {
  expect(find(list, text)).toMatchObject({ kind, codes })
})

test('codes are no spellings of names', () => {
  for (const text of ['DZA', 'DZ', 'Y_GE18']) {
    expect([...variants('citizenship'), ...variants('age')].filter((variant) => variant.text === text)).toEqual([])
  }
})

test('countries that are no more lead to countries of today', () => {
  for (const { id, names, successors, validTo } of historicalCountries) {
    expect(successors.length, id).toBeGreaterThan(0)
    expect(successors.filter((code) => !lists.country.has(code))).toEqual([])
    expect(validTo).toMatch(/^\d{4}(-\d{2})?$/)
    expect(Object.values(names).filter((name) => name === '')).toEqual([])
  }
  expect(historicalCountries.find(({ id }) => id === 'SCG')?.successors).toEqual(['MNE', 'SRB'])
})

describe('normaliseHeader', () => {
  test.each([
    ['prs_FirstName', 'prs first name'],
    ['Prénom(s)', 'prenom s'],
    ['E-mail', 'e mail'],
    ['  DATE OF\nBIRTH ', 'date of birth'],
    ['N° DOCUMENTO', 'n documento'],
    ['الاسم', 'الاسم'],
    ['父亲姓名', '父亲姓名'],
  ])('%j is %j', (header, words) => {
    expect(normaliseHeader(header)).toBe(words)
  })
})

/** What a reader of headers does with the hints: whole words of Western scripts, anything in Chinese. */
const kindOf = (header: string): string | undefined => {
  const words = normaliseHeader(header)
  const holds = (hint: string) =>
    /\p{Script=Han}/u.test(hint) ? words.includes(hint) : ` ${words} `.includes(` ${hint} `)
  return identifierKinds.find((kind) => kind.wholeHeaderOnly.includes(words) || kind.hints.some(holds))?.kind
}

test.each([
  ['name', 'Name'],
  ['name', 'APELLIDO PATERNO'],
  ['name', 'prs_FirstName'],
  ['name', 'Ime i prezime'],
  ['name', 'Nachname des Opfers'],
  ['name', 'Nome completo'],
  ['name', 'Cognome'],
  ['name', 'фамилия'],
  ['name', '受害人姓名'],
  ['passport', 'Passport no.'],
  ['passport', 'Broj putovnice (putovnica)'],
  ['phone', 'Telefonnummer'],
  ['phone', 'Mobile'],
  ['email', 'E-mail address'],
  ['birth_date', 'Date of birth'],
  ['birth_date', 'Datum rođenja'],
  ['birth_date', 'data nașterii'],
  ['birth_date', 'تاريخ الميلاد'],
  ['address', 'Adresa stanovanja'],
  ['national_id', 'OIB'],
  ['national_id', 'Codice fiscale'],
  ['geo', 'LATITUD'],
  ['case_no', 'case_id'],
])('%s: a header says %j', (kind, header) => {
  expect(kindOf(header)).toBe(kind)
})

test('headers of published statistics give nobody away', () => {
  const headers = [
    ...['Iso3_code', 'Country', 'Region', 'Subregion', 'Indicator', 'Dimension', 'Category', 'Sex', 'Age', 'Year'],
    ...['Unit of measurement', 'txtVALUE', 'Source', 'Value', 'Units', 'Observation status', 'COMMENT_OBS_0'],
    ...[
      'Country name',
      'Nom du pays',
      'País de nacimiento',
      'Country of birth',
      'Godina',
      'Žene',
      'Muškarci',
      'Ukupno',
    ],
    ...['Type of exploitation', 'Nombre de victimes', 'Number of victims', 'Citizenship', 'Time', 'First responder'],
    ...['Recruited via Facebook', 'Street begging', 'Country of residence', 'Referred by social worker', 'Case count'],
  ]
  expect(headers.filter((header) => kindOf(header))).toEqual([])
})

test('hints are normalised, and none stands twice in its kind', () => {
  for (const { kind, hints, wholeHeaderOnly } of identifierKinds) {
    const all = [...hints, ...wholeHeaderOnly]
    expect(
      all.filter((hint) => normaliseHeader(hint) !== hint || hint === ''),
      kind,
    ).toEqual([])
    expect(
      all.filter((hint, i) => all.indexOf(hint) !== i),
      kind,
    ).toEqual([])
  }
})
