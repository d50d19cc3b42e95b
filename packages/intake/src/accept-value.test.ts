import { expect, test } from 'vitest'
import { acceptValue } from './accept-value.ts'
import { compileMapping } from './compile-mapping.ts'
import { readMapping } from './mapping.ts'

const yaml = `# ours
source: Police
record: count
fixed: { area: HRV, stage: V_DET }
columns:
  Year: year
  Sex: { sex: { Women: F, Muskarci: "?" } }   # two texts
  From: { citizenship: names }
  Number: { value: count }
`
const said = { by: 'Statistics unit', on: '2026-11-28' }

test('an accepted value goes into the table of its column, beside who said so and when', () => {
  const first = acceptValue(yaml, { column: 'Sex', text: 'Muskarci', code: 'M', ...said }, 'a.yaml')
  const { yaml: both, hasQuestions } = acceptValue(
    first.yaml,
    { column: 'From', text: 'Kongo', code: 'COD', ...said },
    'a.yaml',
  )
  expect(hasQuestions).toBe(false)
  expect(both).toContain('# ours')
  expect(both).toContain('# two texts')
  const mapping = readMapping(both, 'a.yaml')
  expect(mapping.accepted).toEqual([
    { column: 'Sex', text: 'Muskarci', code: 'M', ...said },
    { column: 'From', text: 'Kongo', code: 'COD', ...said },
  ])
  const { columns } = compileMapping(mapping, 'a')
  expect(columns.map(({ table }) => table)).toEqual([{}, { Women: 'F', Muskarci: 'M' }, { Kongo: 'COD' }])
})

test('who said so is no part of the plan', () => {
  const plain = readMapping(yaml.replace('"?"', 'M'), 'a.yaml')
  const { yaml: accepted } = acceptValue(yaml, { column: 'Sex', text: 'Muskarci', code: 'M', ...said }, 'a.yaml')
  expect(compileMapping(readMapping(accepted, 'a.yaml'), 'a')).toEqual(compileMapping(plain, 'a'))
})

test.each([
  [{ column: 'Year', text: 'x', code: 'M' }, 'mapping.invalid'],
  [{ column: 'Absent', text: 'x', code: 'M' }, 'mapping.invalid'],
  [{ column: 'Number', text: 'x', code: 'M' }, 'mapping.invalid'],
  [{ column: 'Sex', text: 'x', code: 'QQ' }, 'mapping.unknown-code'],
])('%j is refused', (value, code) => {
  expect(() => acceptValue(yaml, { ...value, ...said }, 'a.yaml')).toThrow(expect.objectContaining({ code }))
})
