// Makes inbox/samplia-cases.made-up.csv: about 2,000 invented persons of a country that does not exist, in the manner of
// HTCDS 2.0 (IOM, CC BY 4.0). Nobody in it is real. Seeded: the same bytes every time. Run: node make-samplia.mjs
import { writeFileSync } from 'node:fs'

/** Mulberry32: a small seeded generator, good enough for invented data. */
const generator = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}
const random = generator(2026)

/** One of the names, with chances as the weights say. */
const pick = (weights) => {
  const entries = Object.entries(weights)
  let left = random() * entries.reduce((sum, [, weight]) => sum + weight, 0)
  for (const [name, weight] of entries) {
    left -= weight
    if (left < 0) return name
  }
  return entries[0][0]
}

const citizenships = {
  'Samplia (made-up country)': 60,
  Romania: 9,
  'Viet Nam': 8,
  Nigeria: 7,
  Colombia: 6,
  Philippines: 4,
  'Côte d’Ivoire': 2,
  Albania: 3,
  Myanmar: 2,
  stateless: 1,
  '': 2,
}
const forms = {
  SexualExploitation: 42,
  ForcedLabour: 30,
  'SexualExploitation;ForcedLabour': 4,
  illicitActivities: 9,
  ForcedBegging: 5,
  Servitude: 4,
  ForcedMarriage: 3,
  OrganRemoval: 0.6,
  Other: 2,
  '': 3,
}
const years = { 2019: 14, 2020: 11, 2021: 14, 2022: 17, 2023: 20, 2024: 24 }
const header = [
  'cas_ID',
  'cas_Year',
  'vic_TraffickingStatus',
  'prs_Gender',
  'vic_AgeWhenTrafficked',
  'prs_Citizenship',
  'vic_TypeOfExploitation',
  'hte_Route',
]

const victim = (id, status) => {
  const gender = pick({ Feminine: 56, Masculine: 40, NonConforming: 1, NonSpecifiedUnknown: 3 })
  const form = pick(forms)
  const child = random() < (form === 'ForcedBegging' ? 0.6 : 0.26)
  const age = random() < 0.05 ? '' : String(child ? 6 + Math.floor(random() * 12) : 18 + Math.floor(random() ** 2 * 42))
  const citizenship = pick(citizenships)
  const foreign = !citizenship.startsWith('Samplia')
  const route = pick(foreign ? { Transregional: 5, Subregional: 4, '': 1 } : { Domestic: 9, '': 1 })
  return [id, pick(years), status, gender, age, citizenship, form, route]
}

const perpetrator = (id, status) => [
  id,
  pick(years),
  status,
  pick({ Masculine: 68, Feminine: 31, NonSpecifiedUnknown: 1 }),
  String(18 + Math.floor(random() * 45)),
  pick(citizenships),
  pick({ SexualExploitation: 5, ForcedLabour: 4, '': 1 }),
  '',
]

const rows = []
for (let i = 1; i <= 2000; i++) {
  const id = `C-${String(i).padStart(5, '0')}`
  if (i <= 1500) rows.push(victim(id, 'ActualVictimOfTrafficking'))
  else if (i <= 1720) rows.push(victim(id, 'PossibleVictimOfTrafficking'))
  else rows.push(perpetrator(id, i <= 1890 ? 'Prosecuted' : 'Convicted'))
}

// What real files get wrong, a little of each.
rows[40][1] = '20l9'
rows[41][1] = '2019/20'
rows[200][4] = '140'
rows[300][5] = 'Congo'
rows[301][5] = 'Former Yugoslavia'
rows[302][5] = '2 albanians'
rows[303][5] = 'Rom\uFFFDnia'
rows[500][6] = 'Exploitation'
rows[900][0] = rows[899][0]
rows[1000][7] = 'Transregional'

const quoted = (cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
const csv = [header, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n')
writeFileSync(new URL('./inbox/samplia-cases.made-up.csv', import.meta.url), `${csv}\r\n`)
