import type { Language } from '@tipstat/language'
import { type Finding, rules, type Severity } from '@tipstat/scheme'
import type { CheckedFile } from '../checked-file.ts'
import { sayFinding, sayMend } from '../say.ts'
import { version } from '../version.ts'

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  fatal: 'error',
  error: 'error',
  warning: 'warning',
  info: 'note',
}

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
  const driver = { name: 'tipstat', version, semanticVersion: version, rules: described }
  const artifact = {
    location: { uri },
    length: receipt.file.bytes,
    hashes: { 'sha-256': receipt.file.sha256 },
  }
  yield `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},"language":${JSON.stringify(language)},"columnKind":"utf16CodeUnits","artifacts":[${JSON.stringify(artifact)}],"results":[`
  let separator = ''
  for await (const some of readFindings()) {
    if (some.length === 0) continue
    yield separator + some.map((finding) => JSON.stringify(resultOf(finding, uri, language))).join(',')
    separator = ','
  }
  yield ']}]}'
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
