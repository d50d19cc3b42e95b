import { describe, expect, test } from 'vitest'
import { areaName, type Code, type CodeList, country, formRollup, type Language, lists } from './codes.ts'

const languages: readonly Language[] = ['en', 'fr', 'es', 'ru', 'ar', 'zh']

describe.each(Object.entries<CodeList>(lists))('the code list %s', (id, list) => {
  test('has codes, each once, and says its name', () => {
    expect(list.id).toBe(id)
    expect(list.codes.length).toBeGreaterThan(3)
    expect(new Set(list.codes).size).toBe(list.codes.length)
  })

  test('has parents that are in it, and no cycle', () => {
    for (const code of list.codes) {
      const above: string[] = []
      for (let at: string | null = code; at !== null; at = list.get(at).parent) {
        expect(above, `cycle above ${code}`).not.toContain(at)
        expect(list.has(at), `${at} above ${code}`).toBe(true)
        above.push(at)
      }
      expect(above.every((ancestor) => list.descends(code, ancestor))).toBe(true)
    }
  })

  test('names every code in six languages, without a foot mark, and no two codes alike', () => {
    for (const language of languages) {
      const names = list.codes.map((code) => list.name(code, language))
      expect(names.filter((name) => name === '' || name !== name.trim() || /[*[\]\uFFFD]/.test(name))).toEqual([])
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
    }
  })

  test('writes Russian, Arabic and Chinese names in their scripts', () => {
    const written = (language: Language, script: RegExp) =>
      list.codes.filter((code) => !script.test(list.name(code, language)))
    expect(written('ru', /\p{Script=Cyrillic}/u)).toEqual([])
    expect(written('ar', /\p{Script=Arabic}/u)).toEqual([])
    expect(written('zh', /\p{Script=Han}/u)).toEqual([])
  })

  test('ranks codes in the order in which it lists them, and others last', () => {
    const ranks = list.codes.map((code) => list.rank(code))
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
    expect(new Set(ranks).size).toBe(ranks.length)
    expect(list.rank('no such code')).toBe(Number.POSITIVE_INFINITY)
  })

  test('knows what is not in it', () => {
    expect(list.has('no such code')).toBe(false)
    expect(list.has('constructor')).toBe(false)
    expect(list.descends('no such code', 'no such code')).toBe(false)
    expect(() => list.get('no such code')).toThrow(RangeError)
  })
})

test.each([
  'sex',
  'age',
  'form',
  'citizenship',
  'scope',
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
] as const)('%s breaks counts down: it begins with the total, and has the unknown within it', (id) => {
  const list: CodeList = lists[id]
  expect(list.codes[0]).toBe('_T')
  expect(list.descends('_U', '_T')).toBe(true)
  if (list.has('_Z')) expect(list.descends('_Z', '_T')).toBe(false)
  const outside = list.codes.filter((code) => code !== '_Z' && !list.descends(code, '_T'))
  expect(outside).toEqual([])
})

test.each(['policy_status', 'evidence', 'duty', 'authority', 'reference'] as const)('%s can be unknown', (id) => {
  expect(lists[id].has('_U')).toBe(true)
})

test('what happens to demand, to assets and in screening is a stage of its own, never one of victims or offenders', () => {
  expect(lists.stage.descends('B_CONV', 'B')).toBe(true)
  expect(lists.stage.descends('B_CONV', 'P')).toBe(false)
  expect(lists.stage.descends('A_PAID', 'A')).toBe(true)
  expect(lists.stage.descends('M_TAKEN', 'M')).toBe(true)
  expect(lists.stage.descends('I_FOUND', 'I_INSP')).toBe(true)
  expect(lists.stage.descends('I_FOUND', 'I')).toBe(false)
  expect(lists.stage.descends('V_UND', 'V_SCR')).toBe(true)
  expect(lists.stage.descends('V_NOT', 'V_SCR')).toBe(true)
})

test('bands of a sentence lie within its kind, so that a source without bands can say the kind alone', () => {
  const within = (kind: string) => lists.sentence.codes.filter((code) => lists.sentence.get(code).parent === kind)
  expect(within('IMP')).toEqual(['IMP_LT1', 'IMP_1T5', 'IMP_5T10', 'IMP_GE10', 'IMP_LIFE', 'IMP_NS'])
  expect(within('SUSP')).toEqual(['SUSP_LT1', 'SUSP_1T5', 'SUSP_GE5', 'SUSP_NS'])
})

test('means and acts are those of article 3 of the Protocol, in its words', () => {
  expect(lists.means.name('MNS_VULN', 'en')).toBe('Abuse of a position of vulnerability')
  expect(lists.means.name('MNS_DECEP', 'ru')).toBe('Обман')
  expect(lists.act.name('ACT_TRF', 'ar')).toBe('التنقيل')
  expect(lists.act.name('ACT_HAR', 'zh')).toBe('窝藏')
  expect(lists.act.name('ACT_REC', 'es')).toBe('Captación')
})

test('descends goes up the tree, and only up', () => {
  expect(lists.form.descends('SEX_PROST', 'SEX')).toBe(true)
  expect(lists.form.descends('SEX_PROST', '_T')).toBe(true)
  expect(lists.form.descends('SEX', 'SEX_PROST')).toBe(false)
  expect(lists.stage.descends('V_DET', 'V')).toBe(true)
  expect(lists.stage.descends('P_CONV', 'V')).toBe(false)
  expect(lists.area.descends('KEN', '202')).toBe(true)
  expect(lists.area.descends('KEN', '002')).toBe(true)
  expect(lists.area.descends('ZZZ', '002')).toBe(false)
})

test('lists sexes with the total first and the unknown last, and victims before perpetrators', () => {
  expect(lists.sex.codes).toEqual(['_T', 'F', 'M', '_O', '_U'])
  expect(lists.stage.rank('V_DET')).toBeLessThan(lists.stage.rank('P_SUSP'))
})

test('a form folds differently into different schemes, and the unknown into none', () => {
  const schemes = ['glotip', 'sdg', 'iccs', 'palermo'] as const
  const rollups = (['SEX_PROST', 'ORG', 'BEG', '_U'] as const).map((code) =>
    schemes.map((scheme) => formRollup(code, scheme)),
  )
  expect(rollups).toEqual([
    ['Sexual exploitation', 'VC_HTF_DETVSX', '02041', 'sexual'],
    ['Other forms of exploitation', 'VC_HTF_DETVOG', '02043', 'organs'],
    ['Other forms of exploitation', 'VC_HTF_DETVOP', '02044', 'other'],
    [null, null, '0204', null],
  ])
})

test('areas have the short name that readers expect, beside the official one', () => {
  const names = (['GBR', 'HRV', 'TUR', 'IRN', '039'] as const).map((code) => areaName(code, 'en'))
  expect(names).toEqual(['United Kingdom', 'Croatia', 'Türkiye', 'Iran', 'Southern Europe'])
  expect(lists.area.name('GBR', 'en')).toBe('United Kingdom of Great Britain and Northern Ireland')
  expect(areaName('GBR', 'zh')).toBe('联合王国')
})

test('every name of Kosovo carries the resolution of the Security Council', () => {
  for (const language of languages) expect(areaName('XKX', language)).toContain('1244')
})

test('the made-up country says so in every language, and is no country of the list', () => {
  const said = { en: 'made', fr: 'fictif', es: 'ficticio', ru: 'вымышленная', ar: 'خيالي', zh: '虚构' }
  for (const language of languages) {
    expect(lists.area.name('ZZZ', language)).toContain(said[language])
    expect(areaName('ZZZ', language)).toContain(said[language])
  }
  expect(country('ZZZ').madeUp).toBe(true)
  expect(lists.country.has('ZZZ')).toBe(false)
  expect(lists.citizenship.has('ZZZ')).toBe(true)
})

test('countries have unique alpha-2 and numeric codes; only user-assigned ones have no number', () => {
  const all = lists.country.codes.map((code) => country(code))
  for (const key of ['alpha2', 'numeric'] as const) {
    const codes = all.map((found) => found[key]).filter((code) => code !== null)
    expect(new Set(codes).size).toBe(codes.length)
  }
  expect(all.filter((found) => found.numeric === null).map((found: Code) => found.code)).toEqual(['XKX'])
  expect(country('Croatia')).toBeNull()
})
