import type { Catalogue } from '@tipstat/language'
import type { CommandCode } from './command-messages.ts'

/** Words of the command line. */
export const fr: Catalogue<CommandCode> = {
  'command.no-project': (p) =>
    `There is no tipstat.yaml in ${p.folder}. Name a project folder, for instance seeds/samples/world.`,
  'command.bad-project': (p) => `${p.file} can't be used: entry "${p.entry}": ${p.reason}.`,
  'command.no-mapping': (p) =>
    `There is no mapping ${p.file}. A mapping is a short YAML file that says what each column means.`,
  'command.no-release': (p) => `The project has no release "${p.name}". It has: ${p.known}.`,
  'command.no-report': (p) => `The project has no report "${p.name}". It has: ${p.known}.`,
  'command.unknown-breakdown': (p) => `"${p.name}" is no dimension to break a table down by. Known: ${p.known}.`,
  'command.no-space': (p) =>
    `The disk is full: ${p.path}. Free some space and run the same command again; nothing is left half-written.`,
  'command.no-permission': (p) => `Not allowed to write ${p.path}. Choose another folder with --out.`,
  'check.read': (p) => `${p.rows} records read as: ${p.source}`,
  'check.usable': (p) =>
    `Usable: ${p.accepted} records accepted, ${p.setAside} set aside (${p.setAsideShare} % of persons); ${p.unresolved} with an unresolved field (${p.unresolvedShare} %), ${p.disputed} disputed.`,
  'check.rejected': (p) =>
    `Not usable: the file is rejected and nothing of it is kept. Set aside ${p.setAside} records (${p.setAsideShare} % of persons), unresolved ${p.unresolvedShare} %. ${p.over}`,
  'check.groups': (p) => `Groups of findings: ${p.groups}; findings in all: ${p.findings}.`,
  'check.more-groups': (p) => `and ${p.n} more groups: see the file of findings.`,
  'check.column': () => 'column',
  'check.count': (p) => `(${p.n})`,
  'check.totals': () => 'Totals to confirm:',
  'check.records': (p) => `records: ${p.n}`,
  'check.rules': (p) => `Rules that ran: ${p.ran}; that did not: ${p.notRun}`,
  'check.lacks': (p) => `no column for ${p.field}`,
  'severity.fatal': () => 'refused',
  'severity.error': () => 'error',
  'severity.warning': () => 'warning',
  'severity.info': () => 'note',
  'run.file': (p) => `Receiving ${p.name}`,
  'run.release': (p) => `Releasing ${p.name}`,
  'run.report': (p) => `Composing ${p.name}`,
  'run.receipts': (p) => `Receipts   ${p.folder}`,
  'run.received': (p) =>
    `  ${p.file}: ${p.verdict}; read ${p.read} = accepted ${p.accepted} + set aside ${p.setAside}; findings ${p.findings}${p.already ? ' (already in the store)' : ''}`,
  'run.releases': (p) => `Releases   ${p.folder}`,
  'run.released': (p) => `  ${p.name}: ${p.tables} tables, ${p.id}`,
  'run.reports': () => 'Reports',
  'verdict.accepted': () => 'accepted',
  'verdict.accepted-with-warnings': () => 'accepted with warnings',
  'verdict.rejected': () => 'rejected',
  'check.files': (p) => `Receipt ${p.receipt}   Findings ${p.findings}`,
  'check.set-aside': (p) => `Records set aside, ready to correct and send again: ${p.file}`,
  'submit.stored': (p) => `Stored as submission ${p.id}.`,
  'submit.already': (p) => `Already in the store as submission ${p.id}; nothing was changed.`,
  'submit.rejected': (p) => `Not stored: the receipt of submission ${p.id} says why.`,
  'table.confidential': () =>
    'Confidential: cells may be of one or two persons. For your own eyes; release it before you show it to anybody.',
  'release.written': (p) => `Written: ${p.folder} (${p.tables} tables, proof: ${p.proof})`,
  'report.written': (p) => `Written: ${p.path}`,
  'doctor.good': (p) => `ok       ${p.what}: ${p.found}`,
  'doctor.bad': (p) => `missing  ${p.what}: ${p.found}`,
  'submissions.none': () => 'The store holds no submission yet.',
}
