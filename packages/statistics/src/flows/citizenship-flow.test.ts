import { lists } from '@tipstat/seeds/codes'
import { expect, test } from 'vitest'
import { citizenshipFlow } from './citizenship-flow.ts'

/** The class of each citizenship in a country, with its own nationals printed apart and without. */
const classes = (area: string, citizenships: string) =>
  citizenships
    .split(' ')
    .map((code) => [code, citizenshipFlow(code, area, true), citizenshipFlow(code, area, false)].join(' '))

test('a country is the origin, and nationals are domestic under either name', () => {
  expect(classes('ITA', 'ITA _NAT ALB ROU TUR NGA ZZZ ATA')).toEqual([
    'ITA DOM DOM',
    '_NAT DOM DOM',
    'ALB CB_SUB CB_SUB',
    'ROU CB_REG CB_REG',
    'TUR CB_TRANS CB_TRANS',
    'NGA CB_TRANS CB_TRANS',
    'ZZZ CB CB',
    'ATA CB CB',
  ])
})

test('a region instead of a country is transregional where it is another, and may hold nationals where it is the own', () => {
  expect(classes('ITA', '_R_AFR _R_AME _R_ASI _R_EUR')).toEqual([
    '_R_AFR CB_TRANS CB_TRANS',
    '_R_AME CB_TRANS CB_TRANS',
    '_R_ASI CB_TRANS CB_TRANS',
    '_R_EUR CB _U',
  ])
  expect(classes('NGA', '_R_AFR _R_EUR')).toEqual(['_R_AFR CB _U', '_R_EUR CB_TRANS CB_TRANS'])
})

test('foreigners crossed a border, other countries did where nationals are apart, and a bond that is no place tells nothing', () => {
  expect(classes('ITA', '_FOR _EU_OTH _NEU _ABR _O _EEA')).toEqual([
    '_FOR CB CB',
    '_EU_OTH CB CB',
    '_NEU CB CB',
    '_ABR CB CB',
    '_O CB _U',
    '_EEA CB _U',
  ])
  for (const code of ['_STLS', '_DUAL', '_MIX', '_ETH', '_U', '_Z', '_T'])
    expect(classes('ITA', code)).toEqual([`${code} _U _U`])
})

test('in a made-up country nationals are domestic, and of all others no region can be compared', () => {
  expect(classes('ZZZ', 'ZZZ _NAT HRV _FOR _R_AFR _O')).toEqual([
    'ZZZ DOM DOM',
    '_NAT DOM DOM',
    'HRV CB CB',
    '_FOR CB CB',
    '_R_AFR CB _U',
    '_O CB _U',
  ])
})

test('every citizenship of the list has a class, and only what is no country is ever unknown', () => {
  const unknown = lists.citizenship.codes.filter((code) => citizenshipFlow(code, 'ITA', true) === '_U')
  expect([...unknown].sort()).toEqual(['_DUAL', '_ETH', '_MIX', '_STLS', '_T', '_U', '_Z'])
})
