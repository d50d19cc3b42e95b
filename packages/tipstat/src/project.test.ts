import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openProject } from './project.ts'
import { sayRefusal } from './say.ts'

const refusal = async (yaml: string) => {
  const folder = await mkdtemp(join(tmpdir(), 'tipstat-project-'))
  try {
    await writeFile(join(folder, 'tipstat.yaml'), yaml)
    const thrown = await openProject(folder).catch((error: unknown) => error)
    return sayRefusal(thrown as never, 'en').replace(`${folder}/`, '')
  } finally {
    await rm(folder, { recursive: true })
  }
}

const whole = 'office: Office\ninbox: []\nreleases: {}\n'

test('a project says which entry is missing, misspelt or of another kind', async () => {
  expect(await refusal('office: Office\n')).toBe('tipstat.yaml can\'t be used: entry "inbox" is missing.')
  expect(await refusal(`${whole}reports: []\nlanguage: [en]`)).toContain(
    'there is no entry "language"; it may be "languages" that is meant.',
  )
  expect(await refusal(`${whole}reports: none`)).toContain('entry "reports" must be a list.')
  expect(await refusal(`${whole}reports: []\nlanguages: [xx]`)).toContain(
    'entry "languages / 0" must be one of en, fr, es, ru, ar, zh.',
  )
  expect(await refusal('')).toContain('the file must hold entries')
})

test('a file of the inbox has a mapping, or a source and statements of its own', async () => {
  const inbox = (entry: string) => `office: Office\ninbox: [${entry}]\nreleases: {}\n`
  for (const own of ['source: b', 'states: { coverage: all }']) {
    expect(await refusal(inbox(`{ file: a.csv, mapping: a, ${own} }`))).toContain(
      'entry "inbox / 0" does not have the form',
    )
    expect(await refusal(`${inbox(`{ file: a.csv, ${own} }`)}reports: none`)).toContain('entry "reports" must be')
  }
  expect(await refusal(inbox('{ file: a.csv, states: { covrage: all } }'))).toContain('inbox / 0 / states')
})

test('a method goes with policy interactive alone, and is one of two', async () => {
  const release = (entry: string) =>
    `office: Office\ninbox: []\nreports: []\nreleases: { a: { ${entry}, tables: [] } }\n`
  const told = await refusal(release('policy: national-annual, method: rounding'))
  expect(told).toContain('Release "a" says method: rounding, and policy national-annual does not take it.')
  expect(await refusal(release('policy: interactive, method: noise'))).toContain(
    'entry "releases / a / method" must be one of rounding, cell-key.',
  )
})
