import { expect, test } from 'vitest'
import { sayFinding, sayMend } from './say.ts'

const unknown = (list: string, value: string, suggestion?: string) => ({
  code: 'TIP-CODE-01',
  params: { value, list },
  ...(suggestion === undefined ? {} : { suggestion }),
})

test('a text that is no number or no date is told which form is wanted', () => {
  expect(sayFinding(unknown('target', '0,5'), 'en')).toBe('“0,5” is not a number, and target must be one')
  expect(sayMend(unknown('target', '0,5'), 'en')).toContain("“decimal: ','”")
  expect(sayFinding(unknown('since', '15/03/2026'), 'en')).toContain('“15/03/2026” is not a date')
  expect(sayMend(unknown('since', '15/03/2026'), 'en')).toBe('Write the date as 2026-03-15, 2026-03 or 2026.')
})

test('the codes of a short list are named where none is proposed', () => {
  expect(sayMend(unknown('sex', 'Girls'), 'en')).toMatch(/The codes are: .*F, M/)
  expect(sayMend(unknown('sex', 'f', 'F'), 'en')).not.toContain('The codes are')
  expect(sayMend(unknown('citizenship', 'Atlantis'), 'en')).not.toContain('The codes are')
})

test('a finding of an unknown field or of another rule is mended as the rule says', () => {
  expect(sayMend(unknown('colour', 'red'), 'en')).toBe('Correct the text, or add it to the values of the mapping.')
  expect(sayMend({ code: 'TIP-NUM-02', params: {} }, 'en')).toContain('known to be none')
})
