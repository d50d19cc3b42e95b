import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openProject } from './project.ts'
import { sayRefusal } from './say.ts'

const opened = async <T>(yaml: string, of: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'tipstat-project-'))
  try {
    await writeFile(join(folder, 'tipstat.yaml'), yaml)
    return await of(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

const refusal = (yaml: string) =>
  opened(yaml, async (folder) => {
    const thrown = await openProject(folder).catch((error: unknown) => error)
    return sayRefusal(thrown as never, 'en').replace(`${folder}/`, '')
  })

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

test('a number printed elsewhere is of a source that is named, and of a stage and unit that there are', async () => {
  const project = (entry: string) => `office: Office
inbox: []
reports: []
releases: { a: { policy: national-annual, tables: [{ source: cases, stage: V_IDN, by: [] }] } }
elsewhere: [{ where: Speech, count: 5, areas: [HRV], years: [2024], ${entry} }]
`
  expect(await refusal(project('source: case, stage: V_IDN'))).toContain(
    'entry "elsewhere / 0 / source" must be one of cases.',
  )
  expect(await refusal(project('source: cases, stage: V_INDT'))).toContain('entry "elsewhere / 0 / stage"')
  expect(await refusal(project('source: cases, stage: V_IDN, unit: person'))).toContain('entry "elsewhere / 0 / unit"')
  const { config } = await opened(project('source: cases, stage: V_IDN, unit: persons'), (folder) =>
    openProject(folder),
  )
  expect(config.elsewhere).toHaveLength(1)
})
