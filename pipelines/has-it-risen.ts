// From a release to what may be said of change in one country: rates, trend, bends, flows, justice response.
//   npx tsx pipelines/has-it-risen.ts out/release/gbr-published GBR en
import {
  bends,
  flows,
  justiceRatios,
  type Language,
  languages,
  openRelease,
  Refusal,
  type Release,
  rates,
  routes,
  type Statistic,
  sayRefusal,
  saySentence,
  trend,
} from 'tipstat'

/** The statistics that a release has tables for, each with its sentences and notes in one language. */
export const hasItRisen = (release: Release, area: string, language: Language = 'en'): string => {
  const [stage = 'V_DET'] = release.tables.map((table) => table.stage).filter((each) => each.startsWith('V_'))
  const asked = { stage, area }
  const wanted: readonly (readonly [name: string, work: () => Statistic])[] = [
    ['rates', () => rates(release, asked)],
    ['trend', () => trend(release, asked)],
    ['bends', () => bends(release, asked)],
    ['flows', () => flows(release, asked)],
    ['routes', () => routes(release, { ...asked, flows: 'cross-border', top: 5 })],
    ['justiceRatios', () => justiceRatios(release, { area, victims: { stage } })],
  ]
  return wanted.map(([name, work]) => `${name}\n${said(work, language)}`).join('\n\n')
}

/** What may be said, and what must stand beside it; or why there is nothing. */
const said = (work: () => Statistic, language: Language): string => {
  try {
    const { sentences, notes } = work()
    return [...sentences, ...notes].map((each) => `  ${saySentence(each, language)}`).join('\n')
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return `  ${sayRefusal(error, language)}`
  }
}

if (import.meta.filename === process.argv[1]) {
  const [folder = 'out/release/gbr-published', area = 'GBR', asked = 'en'] = process.argv.slice(2)
  const language = languages.find((each) => each === asked) ?? 'en'
  process.stdout.write(`${hasItRisen(await openRelease(folder), area, language)}\n`)
}
