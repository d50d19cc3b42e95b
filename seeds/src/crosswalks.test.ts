import { describe, expect, test } from 'vitest'
import { type CodeList, type FormCode, formRollup, lists, type RollupScheme } from './codes.ts'
import { type CrosswalkScheme, crosswalk, crosswalkSchemes, type Relation } from './crosswalks.ts'
import { crosswalkCodeRows } from './generated/crosswalk-codes.ts'

const inverse: Readonly<Record<Relation, Relation>> = {
  exact: 'exact',
  broader: 'narrower',
  narrower: 'broader',
  partial: 'partial',
}

/** The forms that paragraph 43 of the draft names at a minimum, at both levels of detail. */
const paragraph43: readonly FormCode[] = [
  'SEX',
  'SEX_PROST',
  'SEX_PORN',
  'SEX_REMOTE',
  'SEX_PRIV',
  'SEX_OTH',
  'LAB',
  'LAB_DOM',
  'LAB_CHILD',
  'SLAV',
  'SLAV_DEBT',
  'SLAV_SERF',
  'SERV',
  'SERV_DOM',
  'ORG',
]

describe.each(crosswalkSchemes)('the crosswalk to %s', (scheme) => {
  const walk = crosswalk(scheme)

  test.each(lists.form.codes)('%s has a target, or says why it has none', (form) => {
    const steps = walk.to(form)
    if (steps.length === 0) expect(walk.gap(form)).toMatch(/\w/)
    else expect(walk.gap(form)).toBeNull()
    for (const { code, target, label, variable } of steps) {
      expect(code).toBe(form)
      expect([target, label, variable]).not.toContain('')
    }
    expect(new Set(steps.map(({ variable, target }) => `${variable} ${target}`)).size).toBe(steps.length)
  })

  test('every form of paragraph 43 has a place, at every level of detail', () => {
    expect(paragraph43.filter((form) => walk.to(form).length === 0)).toEqual([])
  })

  test('no two forms are exactly the same code', () => {
    const exact = lists.form.codes.flatMap((form) => walk.to(form).filter(({ relation }) => relation === 'exact'))
    const targets = exact.map(({ variable, target }) => `${variable} ${target}`)
    expect(targets.filter((target, i) => targets.indexOf(target) !== i)).toEqual([])
  })

  test('what lies below a form is never exactly the code that the form is not narrower than', () => {
    for (const form of lists.form.codes) {
      const { parent } = lists.form.get(form)
      if (parent === null) continue
      const above = walk.to(parent as FormCode).map(({ target, variable }) => `${variable} ${target}`)
      for (const { relation, variable, target } of walk.to(form)) {
        if (relation === 'exact') expect(above, form).not.toContain(`${variable} ${target}`)
      }
    }
  })

  test('several targets are never exact nor broader', () => {
    for (const form of lists.form.codes) {
      const steps = walk.to(form)
      if (steps.length > 1) expect(new Set(steps.map(({ relation }) => relation)), form).toEqual(new Set(['partial']))
    }
  })

  test('nothing narrower or partial is taken unasked, and what stays behind says why', () => {
    const { steps, left, inexact, coarser } = walk.carry(lists.form.codes)
    expect(inexact).toBe(0)
    expect(steps.every(({ relation }) => relation === 'exact' || relation === 'broader')).toBe(true)
    expect(coarser).toBe(steps.filter(({ relation }) => relation === 'broader').length)
    expect(steps.length + left.length).toBe(lists.form.codes.length)
  })

  test('the way back has the opposite relation', () => {
    const variables = new Set(lists.form.codes.flatMap((form) => walk.to(form).map(({ variable }) => variable)))
    for (const line of crosswalkCodeRows) {
      const [of, variable = '', code = '', , list, target = '', relation, note = ''] = line.split('\t')
      if (of !== scheme || list !== 'form' || target === '' || !variables.has(variable)) continue
      if (/RATE_100K|PERCENT/.test(note)) continue
      const back = walk.to(target as FormCode).find((step) => step.variable === variable && step.target === code)
      expect(back?.relation, `${code} and ${target}`).toBe(inverse[relation as Relation])
    }
  })

  test('codes of the scheme lead to codes of our lists', () => {
    const byName: Readonly<Record<string, CodeList>> = lists
    for (const line of crosswalkCodeRows) {
      const [of, variable = '', code = ''] = line.split('\t')
      if (of !== scheme) continue
      for (const { list, target } of walk.from(variable, code)) {
        expect(byName[list]?.has(target), `${code}: ${target} in ${list}`).toBe(true)
      }
    }
  })
})

test.each<[CrosswalkScheme, FormCode, readonly [string, Relation][]]>([
  ['glotip', 'SEX_PROST', [['Sexual exploitation', 'broader']]],
  ['glotip', 'ORG', [['Other forms of exploitation', 'broader']]],
  ['glotip', 'LAB', [['Forced labour', 'broader']]],
  [
    'glotip',
    'SERV',
    [
      ['Forced labour', 'partial'],
      ['Other forms of exploitation', 'partial'],
    ],
  ],
  ['glotip', '_U', []],
  ['sdg', 'ORG', [['VC_HTF_DETVOG', 'exact']]],
  ['sdg', 'SLAV_DEBT', [['VC_HTF_DETVFL', 'broader']]],
  ['sdg', 'BEG', [['VC_HTF_DETVOP', 'broader']]],
  ['eurostat', 'ORG', [['ICCS02043_02044', 'broader']]],
  ['iccs', 'ORG', [['02043', 'exact']]],
  [
    'iccs',
    'BEG',
    [
      ['02042', 'partial'],
      ['02044', 'partial'],
    ],
  ],
  ['htcds', 'SLAV', [['Other', 'broader']]],
  ['htcds', 'FMAR', [['ForcedMarriage', 'narrower']]],
  ['htcds', 'ADOP', [['ForcedAdoption', 'partial']]],
  ['ctdc', 'ORG', [['1', 'broader']]],
  ['ctdc-2020', 'ORG', [['1', 'exact']]],
])('in %s, %s is %j', (scheme, form, expected) => {
  const steps = crosswalk(scheme).to(form)
  expect(steps.map(({ target, relation }) => [target, relation])).toEqual(expected)
})

test('children of SDG 16.2.2 are those of 0 to 17, exactly', () => {
  expect(crosswalk('sdg').from('AGE', 'Y0T17')).toMatchObject([{ list: 'age', target: 'Y0T17', relation: 'exact' }])
})

test('a code of another scheme leads to all that it may be, each with its relation', () => {
  expect(crosswalk('glotip').from('Category', 'Other forms of exploitation')).toMatchObject([
    { list: 'form', target: 'OTH', relation: 'narrower' },
  ])
  expect(crosswalk('eurostat').from('iccs', 'ICCS02042')).toMatchObject([{ target: 'LAB', relation: 'narrower' }])
  expect(crosswalk('iccs').from('code', '0302')).toEqual([])
  expect(crosswalk('ctdc-2020').from('isAbduction', '1')).toMatchObject([{ list: 'means', target: 'MNS_ABD' }])
  expect(crosswalk('htcds').from('vic_MethodsOfControl', 'DebtBondage')).toMatchObject([
    { list: 'control', target: 'MC_DEBT', relation: 'exact' },
  ])
})

test('carrying keeps the source beside the target, and counts records that got coarser', () => {
  const { steps, coarser, inexact, left } = crosswalk('htcds').carry(['ORG', 'LAB_DOM', 'FMAR', 'ADOP', '_U', 'CRIM'])
  expect(steps.map(({ code, target }) => [code, target])).toEqual([
    ['ORG', 'OrganRemoval'],
    ['LAB_DOM', 'ForcedLabour'],
    ['CRIM', 'Other'],
  ])
  expect({ coarser, inexact }).toEqual({ coarser: 2, inexact: 0 })
  expect(left).toEqual([
    { code: 'FMAR', reason: 'narrower' },
    { code: 'ADOP', reason: 'partial' },
    { code: '_U', reason: 'none' },
  ])
})

test('a narrower or partial step is taken when it is asked for by name', () => {
  const narrower = crosswalk('htcds').carry(['FMAR', 'ADOP'], { also: ['narrower'] })
  expect(narrower.steps.map(({ target }) => target)).toEqual(['ForcedMarriage'])
  expect(narrower.left).toEqual([{ code: 'ADOP', reason: 'partial' }])
  const both = crosswalk('htcds').carry(['FMAR', 'ADOP'], { also: ['narrower', 'partial'] })
  expect(both.steps.map(({ target }) => target)).toEqual(['ForcedMarriage', 'ForcedAdoption'])
  expect(both.inexact).toBe(2)
})

test('between two targets none is chosen, even when partial steps are asked for', () => {
  const { steps, left } = crosswalk('iccs').carry(['BEG'], { also: ['partial'] })
  expect(steps).toEqual([])
  expect(left).toEqual([{ code: 'BEG', reason: 'several' }])
})

test.each<[RollupScheme & CrosswalkScheme]>([['glotip'], ['sdg'], ['iccs']])(
  'where a form folds in %s is one of the targets of its crosswalk',
  (scheme) => {
    const walk = crosswalk(scheme)
    const lost = lists.form.codes.filter((form) => {
      const target = formRollup(form, scheme)
      return target !== null && form !== '_T' && !walk.to(form).some((step) => step.target === target)
    })
    expect(lost).toEqual([])
  },
)

test('what is no form, or no scheme, is refused', () => {
  expect(() => crosswalk('glotip').to('LUCK' as FormCode)).toThrow(RangeError)
  expect(() => crosswalk('glotip').gap('LUCK' as FormCode)).toThrow(RangeError)
  expect(() => crosswalk('palmistry' as CrosswalkScheme)).toThrow(RangeError)
})
