import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What is amiss with a release folder. Names files and lines, never a value. */
export interface Problem {
  readonly kind:
    | 'missing-folder'
    | 'manifest'
    | 'missing-file'
    | 'extra-file'
    | 'hash'
    | 'shape'
    | 'not-rounded'
    | 'not-made-up'
    | 'not-published'
    | 'changed-number'
  readonly file: string
  readonly line?: number
}

/** The outcome of verifying a release. */
export interface Verification {
  readonly id: string | null
  readonly proof: string | null
  readonly problems: readonly Problem[]
}

/**
 * Verifies a release from its folder alone: that every file is there and unchanged, none besides, and that every number
 * bears what the proof says. Independent: it shares no code with what makes a release, reads the CSV itself, and hashes
 * with another implementation.
 */
export const verify = async (folder: string): Promise<Verification> => {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => null)
  if (text === null) return { id: null, proof: null, problems: [{ kind: 'missing-folder', file: 'manifest.json' }] }
  const manifest = parse(text)
  if (!manifest) return { id: null, proof: null, problems: [{ kind: 'manifest', file: 'manifest.json' }] }
  const problems = [
    ...proofProblems(manifest),
    ...(await extraFiles(folder, manifest)),
    ...(await checkFile(folder, { file: 'statement.txt', sha256: manifest.statement })),
  ]
  for (const table of manifest.tables) problems.push(...(await checkFile(folder, table, manifest.proof)))
  return { id: sha256(text), proof: manifest.proof, problems }
}

interface Claim {
  readonly file: string
  readonly sha256: string
  readonly rows?: number
  readonly by?: readonly string[]
}

interface Claims {
  readonly proof: string
  readonly statement: string
  readonly madeUp: boolean
  readonly published: Readonly<Record<string, unknown>> | null
  readonly tables: readonly Required<Claim>[]
}

const parse = (text: string): Claims | null => {
  try {
    const { proof, statement, lineage, tables } = JSON.parse(text)
    const whole =
      typeof proof === 'string' &&
      typeof statement === 'string' &&
      Array.isArray(tables) &&
      tables.every(
        ({ file, sha256: hash, rows, by }) =>
          /^data\/[A-Za-z0-9._-]+\.csv$/.test(file) &&
          !file.includes('..') &&
          /^[0-9a-f]{64}$/.test(hash) &&
          Number.isInteger(rows) &&
          Array.isArray(by),
      )
    return whole ? { proof, statement, madeUp: lineage.madeUp === true, published: lineage.published, tables } : null
  } catch {
    return null
  }
}

const proofProblems = ({ proof, madeUp, published }: Claims): Problem[] => {
  if (proof === 'rounding') return madeUp ? [] : [{ kind: 'not-made-up', file: 'manifest.json' }]
  if (proof !== 'owner-published') return [{ kind: 'manifest', file: 'manifest.json' }]
  const stated = ['by', 'url', 'date', 'licence'].every(
    (name) => typeof published?.[name] === 'string' && published[name] !== '',
  )
  return stated ? [] : [{ kind: 'not-published', file: 'manifest.json' }]
}

const extraFiles = async (folder: string, { tables }: Claims): Promise<Problem[]> => {
  const expected = new Set(['manifest.json', 'statement.txt', 'data', ...tables.map(({ file }) => file)])
  const found = [
    ...(await readdir(folder)),
    ...(await readdir(join(folder, 'data')).catch(() => [])).map((name) => `data/${name}`),
  ]
  return found.filter((name) => !expected.has(name)).map((file) => ({ kind: 'extra-file', file }))
}

const checkFile = async (folder: string, claim: Claim, proof?: string): Promise<readonly Problem[]> => {
  const text = await readFile(join(folder, claim.file), 'utf8').catch(() => null)
  if (text === null) return [{ kind: 'missing-file', file: claim.file }]
  if (sha256(text) !== claim.sha256) return [{ kind: 'hash', file: claim.file }]
  return claim.by && proof ? checkRows(text, claim, claim.by, proof) : []
}

const checkRows = (text: string, { file, rows }: Claim, by: readonly string[], proof: string): readonly Problem[] => {
  const lines = text.endsWith('\n') ? text.slice(0, -1).split('\n') : []
  const header = ['area', 'year', ...by, 'value', 'low', 'high', 'status', 'disputed'].join(',')
  if (lines[0] !== header || lines.length - 1 !== rows) return [{ kind: 'shape', file }]
  return lines.slice(1).flatMap((line, i): readonly Problem[] => {
    const cells = line.split(',')
    if (cells.length !== by.length + 7 || cells.some((cell) => !/^[A-Za-z0-9._-]*$/.test(cell)))
      return [{ kind: 'shape', file, line: i + 2 }]
    const [value = '', low = '', high = '', status = ''] = cells.slice(2 + by.length)
    const good = proof === 'rounding' ? isRounded(value, low, high, status) : isPublished(value, low, high, status)
    return good ? [] : [{ kind: proof === 'rounding' ? 'not-rounded' : 'changed-number', file, line: i + 2 }]
  })
}

/** A symbol for 0 to 4, or a multiple of 5 with the widest bounds that round to it. */
const isRounded = (value: string, low: string, high: string, status: string): boolean => {
  if (status === 'suppressed') return value === '' && low === '0' && high === '4'
  const shown = Number(value)
  return (
    status === 'rounded' &&
    value !== '' &&
    shown >= 5 &&
    shown % 5 === 0 &&
    Number(low) === Math.max(5, shown - 2) &&
    Number(high) === shown + 2
  )
}

const reasons = ['not-collected', 'not-available', 'confidential', 'not-applicable', 'not-recorded']

/** A published number: exact, an interval that its owner printed, or a reason for there being none. */
const isPublished = (value: string, low: string, high: string, status: string): boolean => {
  if (reasons.includes(status)) return value === '' && low === '' && high === ''
  if (!['exact', 'censored', 'estimated'].includes(status) || low === '' || high === '') return false
  const [from, to] = [Number(low), high === 'inf' ? Infinity : Number(high)]
  return from <= to && (value === '' ? from < to : Number(value) === from && from === to)
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
