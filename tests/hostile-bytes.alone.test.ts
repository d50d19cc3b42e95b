import { decode, IntakeRefusal, proposeMapping, receive } from '@tipstat/intake'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mutate, originals, randomNumbers } from './mutated-bytes.ts'

/** What comes of bytes: read, or refused in words. Anything else is a fault of ours. */
const outcome = (work: () => unknown): 'read' | 'refused' => {
  try {
    work()
    return 'read'
  } catch (error) {
    if (error instanceof IntakeRefusal) return 'refused'
    throw error
  }
}

/** A file of some kilobytes takes milliseconds: what takes seconds would take a file of megabytes for ever. */
const mostMilliseconds = 3000

describe('whatever the bytes are, they are read or refused', () => {
  test('real files with their bytes changed, cut, repeated and mixed', () => {
    const files = originals()
    const random = randomNumbers(20_261_128)
    const seen = { read: 0, refused: 0 }
    for (let i = 0; i < 400; i++) {
      const { bytes, plan } = mutate(files, random)
      const started = performance.now()
      seen[outcome(() => receive(bytes, plan, { file: 'a.csv', latestYear: 2026 }))]++
      if (i % 4 === 0) outcome(() => proposeMapping(bytes, { file: 'a.csv' }))
      expect(performance.now() - started, `case ${i}`).toBeLessThan(mostMilliseconds)
    }
    expect(seen.read).toBeGreaterThan(40)
    expect(seen.refused).toBeGreaterThan(40)
  })

  test('bytes of any kind', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        outcome(() => decode(bytes, { file: 'a.csv' }))
      }),
      { numRuns: 300 },
    )
  })

  test('text of all that quoting can go wrong with', () => {
    const piece = fc.constantFrom(
      'a',
      'é',
      '"',
      "'",
      '""',
      ',',
      ', ',
      ';',
      '\t',
      '\n',
      '\r\n',
      '\r',
      ' ',
      '\0',
      '\uFEFF',
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom('utf8', 'latin1', 'utf16le'),
        (pieces, encoding) => {
          outcome(() => decode(Buffer.from(pieces.join(''), encoding as BufferEncoding), { file: 'a.csv' }))
        },
      ),
      { numRuns: 500 },
    )
  })

  test.each([
    ['quotation marks alone', '"'.repeat(200_000)],
    ['marks that open cells', ',"a'.repeat(60_000)],
    ['apostrophes that open cells', ",'a".repeat(60_000)],
    ['apostrophes on one line', `a,b\n${",'".repeat(60_000)}`],
    ['spaces after delimiters', ', "a'.repeat(60_000)],
    ['one long line', 'é'.repeat(300_000)],
  ])('%s don’t make a reader go over them again and again', (_, text) => {
    for (const encoding of ['utf8', 'latin1'] as const) {
      const started = performance.now()
      outcome(() => decode(Buffer.from(text, encoding), { file: 'a.csv' }))
      expect(performance.now() - started).toBeLessThan(mostMilliseconds)
    }
  })
})
