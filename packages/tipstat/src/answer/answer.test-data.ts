import { compileMapping, type Plan, type Received, readMapping, receive } from '@tipstat/intake'

/** A plan from the text of a mapping. */
export const planOf = (yaml: string): Plan => compileMapping(readMapping(yaml, 'test'), 'test')

/** Two columns of numbers, one that is ignored. */
export const countMapping = (more = ''): string => `source: Test
record: count
fixed: { area: HRV, stage: V_DET, authority: POLICE, counting: PERSON }
limit: 1
ignore: [memo]
${more}columns:
  year: year
  land: { citizenship: names }
  women: { value: count, sex: F }
  men: { value: count, sex: M }
`

/** Persons with case numbers. */
export const personMapping = `source: Test
record: person
processing: { controller: Office, basis: Act 1, retain-until: 2031-12-31 }
made-up: true
fixed: { area: ZZZ, stage: V_DET }
limit: 1
ignore: [memo]
columns:
  year: year
  n: id
  sex: { sex: codes }
  forms: { form: codes, separator: ";" }
`

/** A file received. */
export const received = (content: string | Uint8Array, mapping: string, file = 'file.csv'): Received =>
  receive(typeof content === 'string' ? new TextEncoder().encode(content) : content, planOf(mapping), {
    file,
    latestYear: 2026,
  })

/** All pieces of a file as bytes. */
export const joined = async (pieces: AsyncIterable<Uint8Array> | Uint8Array): Promise<Buffer> => {
  if (pieces instanceof Uint8Array) return Buffer.from(pieces)
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}
