import type { CaseRecords } from './case-records.ts'
import { all, recorded } from './hierarchies.ts'
import type { KeyVariable } from './key-variable.ts'

/** Records as a test writes them: a line of names, then one a record, split at spaces. */
export const table = (text: string): CaseRecords => {
  const [names = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
  return {
    length: rows.length,
    columns: Object.fromEntries(names.map((name, i) => [name, rows.map((row) => row[i] ?? '')])),
  }
}

/** Machanavajjhala, Kifer, Gehrke and Venkitasubramaniam 2007, figure 1: inpatient microdata. */
export const inpatients = table(`
  zip   age nationality condition
  13053 28  Russian     heart
  13068 29  American    heart
  13068 21  Japanese    viral
  13053 23  American    viral
  14853 50  Indian      cancer
  14853 55  Russian     heart
  14850 47  American    viral
  14850 49  American    viral
  13053 31  American    cancer
  13053 37  Indian      cancer
  13068 36  Japanese    cancer
  13068 35  American    cancer
`)

/** The same, figure 2: 4-anonymous, and its last class is all cancer. */
export const fourAnonymous = table(`
  zip   age   nationality condition
  130** <30   *           heart
  130** <30   *           heart
  130** <30   *           viral
  130** <30   *           viral
  1485* >=40  *           cancer
  1485* >=40  *           heart
  1485* >=40  *           viral
  1485* >=40  *           viral
  130** 3*    *           cancer
  130** 3*    *           cancer
  130** 3*    *           cancer
  130** 3*    *           cancer
`)

/** The same, figure 3: 3-diverse. */
export const threeDiverse = table(`
  zip   age   nationality condition
  1305* <=40  *           heart
  1305* <=40  *           viral
  1305* <=40  *           cancer
  1305* <=40  *           cancer
  1485* >40   *           cancer
  1485* >40   *           heart
  1485* >40   *           viral
  1485* >40   *           viral
  1306* <=40  *           heart
  1306* <=40  *           viral
  1306* <=40  *           cancer
  1306* <=40  *           cancer
`)

/** Sweeney 2002 (k-anonymity: a model for protecting privacy), figure 2: 2-anonymous over race, birth, gender and ZIP. */
export const sweeney = table(`
  race  birth gender zip   problem
  Black 1965  m      0214* short-breath
  Black 1965  m      0214* chest-pain
  Black 1965  f      0213* hypertension
  Black 1965  f      0213* hypertension
  Black 1964  f      0213* obesity
  Black 1964  f      0213* chest-pain
  White 1964  m      0213* chest-pain
  White 1964  m      0213* obesity
  White 1964  m      0213* short-breath
  White 1967  m      0213* chest-pain
  White 1967  m      0213* chest-pain
`)

/** A key whose codes lose one more letter at each level, as ZIP codes do. */
export const cutKey = (name: string, letters: readonly number[]): KeyVariable => ({
  name,
  levels: [
    recorded,
    ...letters.map((kept) => ({ name: `first-${kept}`, of: (code: string) => code.slice(0, kept) })),
    all,
  ],
})
