import { languages } from '@tipstat/language'
import { expect, test } from 'vitest'
import { askSuggestion } from './suggestion.ts'

test('a proposal is asked in the language of the sender, with the name of the code', () => {
  expect(languages.map((language) => askSuggestion('sex', 'F', language).replaceAll(/[\u2068\u2069]/g, ''))).toEqual([
    'Did you mean “Female” (F)?',
    'Vouliez-vous dire « Femmes » (F) ?',
    '¿Quiso decir «Mujeres» (F)?',
    'Возможно, имелось в виду «Женщины» (F)?',
    'هل المقصود «إناث» (F)؟',
    '您是否指“女”（F）？',
  ])
})

test('a code that the list no longer holds is asked as it is', () => {
  expect(askSuggestion('sex', 'X', 'en')).toBe('Did you mean X?')
})
