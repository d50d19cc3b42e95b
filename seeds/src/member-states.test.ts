import { expect, test } from 'vitest'
import { lists } from './codes.ts'
import { isMemberState, memberStates } from './member-states.ts'

test('the United Nations have 193 Member States', () => {
  expect(memberStates()).toHaveLength(193)
  expect(memberStates()).toContain('SSD')
})

test('the four regional groups of M49 without territories have 54, 35, 47, 43 and 14 Member States', () => {
  const within = (region: string) => memberStates().filter((code) => lists.area.descends(code, region)).length
  expect(['002', '019', '142', '150', '009'].map(within)).toEqual([54, 35, 47, 43, 14])
})

test('territories, observers and what is no country are none', () => {
  expect(['PRI', 'VAT', 'PSE', 'XKX', 'ZZZ', '150', 'nowhere'].filter(isMemberState)).toEqual([])
})
