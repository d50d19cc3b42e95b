import { basename } from 'node:path'
import type { Language, Refusal } from '@tipstat/language'
import { type Finding, rules, type Severity } from '@tipstat/scheme'
import type { CheckedFile } from '../checked-file.ts'
import { sayFinding, sayMend, sayRefusal } from '../say.ts'
import { version } from '../version.ts'

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  fatal: 'error',
  error: 'error',
  warning: 'warning',
  info: 'note',
}

const schema = 'https://json.schemastore.org/sarif-2.1.0.json'

/** The rules in the order in which results refer to them: one a code. */
const codes: readonly string[] = [...new Set(rules.map(({ code }) => code))]

/**
 * All findings as SARIF 2.1.0 (OASIS, 2020), in pieces: the file as an artifact with its hash, each rule with how it is
 * mended, each finding with line, address and column. Texts are those of the text output: a case number is in none.
 */
export async function* sarif({ receipt, readFindings }: CheckedFile, language: Language): AsyncGenerator<string> {
  const uri = encodeURIComponent(receipt.file.name)
  const severities = new Map<string, Severity>(rules.map(({ code, severity }) => [code, severity]))
  const described = codes.map((code) => ({
    id: code,
    help: { text: sayMend({ code, params: {} }, language) },
    defaultConfiguration: { level: levels[severities.get(code) ?? 'error'] },
  }))
  const { bytes, sha256 } = receipt.file
  const artifact = { location: { uri }, length: bytes, hashes: { 'sha-256': sha256 } }
  yield `${opening(language, described, [artifact])},"results":[`
  let separator = ''
  for await (const some of readFindings()) {
    if (some.length === 0) continue
    yield separator + some.map((finding) => JSON.stringify(resultOf(finding, uri, language))).join(',')
    separator = ','
  }
  yield ']}]}'
}

/**
 * A file that was refused, as SARIF 2.1.0: an analysis that failed. A file that can't be read is its one result, since that
 * is what its sender has to mend; a call that can't be carried out has none, and notes what was wrong with it.
 */
export const refusedSarif = (refusal: Refusal, path: string, language: Language): string => {
  const { code, params, exitCode } = refusal
  const uri = encodeURIComponent(basename(path))
  const message = { text: sayRefusal(refusal, language) }
  const descriptor = { id: code, index: 0 }
  const startLine = typeof params.line === 'number' && params.line > 0 ? { region: { startLine: params.line } } : {}
  const locations = [{ physicalLocation: { artifactLocation: { uri, index: 0 }, ...startLine } }]
  const isOfFile = exitCode === 1
  const results = isOfFile ? [{ ruleId: code, ruleIndex: 0, level: 'error', message, locations }] : []
  const noted = isOfFile ? {} : { toolConfigurationNotifications: [{ descriptor, level: 'error', message }] }
  const invocations = [{ executionSuccessful: false, exitCode, ...noted }]
  const head = opening(
    language,
    isOfFile ? [{ id: code }] : [],
    [{ location: { uri } }],
    isOfFile ? [] : [{ id: code }],
  )
  return `${head},"invocations":${JSON.stringify(invocations)},"results":${JSON.stringify(results)}}]}`
}

/** A log up to what was found. */
const opening = (
  language: Language,
  described: readonly object[],
  artifacts: readonly object[],
  notifications: readonly object[] = [],
): string => {
  const driver = { name: 'tipstat', version, semanticVersion: version, rules: described, notifications }
  const run = { tool: { driver }, language, columnKind: 'utf16CodeUnits', artifacts }
  return `{"$schema":"${schema}","version":"2.1.0","runs":[${JSON.stringify(run).slice(0, -1)}`
}

const resultOf = (finding: Finding, uri: string, language: Language): object => {
  const { code, severity, place } = finding
  const { row, line, column, sheet } = place
  const address = `${sheet === undefined ? '' : `${sheet}!`}${column?.letter ?? ''}${row > 0 ? row : ''}`
  const region = line > 0 ? { region: { startLine: line } } : {}
  const logical =
    address === ''
      ? {}
      : { logicalLocations: [{ fullyQualifiedName: address, ...(column ? { name: column.name } : {}) }] }
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levels[severity],
    message: { text: sayFinding(finding, language) },
    locations: [{ physicalLocation: { artifactLocation: { uri, index: 0 }, ...region }, ...logical }],
  }
}
