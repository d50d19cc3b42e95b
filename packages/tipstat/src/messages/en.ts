import type { Params } from '@tipstat/language'

/** English words of the command line. */
export const en = {
  'command.no-project': (p: Params) =>
    `There is no tipstat.yaml in ${p.folder}. Name a project folder, for instance seeds/samples/world.`,
  'command.bad-project': (p: Params) => `${p.file} can't be used: entry "${p.entry}": ${p.reason}.`,
  'command.no-mapping': (p: Params) =>
    `There is no mapping ${p.file}. A mapping is a short YAML file that says what each column means.`,
  'command.bad-mapping-name': (p: Params) =>
    `"${p.name}" can't name a source. Call the mapping file by letters, digits, ".", "_" and "-" only, beginning with a letter or digit.`,
  'command.no-release': (p: Params) => `The project has no release "${p.name}". It has: ${p.known}.`,
  'command.no-report': (p: Params) => `The project has no report "${p.name}". It has: ${p.known}.`,
  'command.unknown-breakdown': (p: Params) =>
    `"${p.name}" is no dimension to break a table down by. Known: ${p.known}.`,
  'command.no-space': (p: Params) =>
    `The disk is full: ${p.path}. Free some space and run the same command again; nothing is left half-written.`,
  'command.no-permission': (p: Params) => `Not allowed to write ${p.path}. Choose another folder with --out.`,
  'check.read': (p: Params) => `${p.rows} records read as: ${p.source}`,
  'check.usable': (p: Params) =>
    `Usable: ${p.accepted} records accepted, ${p.setAside} set aside (${p.setAsideShare} % of persons); ${p.unresolved} with an unresolved field (${p.unresolvedShare} %), ${p.disputed} disputed.`,
  'check.rejected': (p: Params) =>
    `Not usable: the file is rejected and nothing of it is kept. Set aside ${p.setAside} records (${p.setAsideShare} % of persons), unresolved ${p.unresolvedShare} %. ${p.over}`,
  'check.groups': (p: Params) => `Groups of findings: ${p.groups}; findings in all: ${p.findings}.`,
  'check.more-groups': (p: Params) => `and ${p.n} more groups: see the file of findings.`,
  'check.column': () => 'column',
  'check.count': (p: Params) => `(${p.n})`,
  'check.totals': () => 'Totals to confirm:',
  'check.records': (p: Params) => `records: ${p.n}`,
  'check.rules': (p: Params) => `Rules that ran: ${p.ran}; that did not: ${p.notRun}`,
  'check.lacks': (p: Params) => `no column for ${p.field}`,
  'severity.fatal': () => 'refused',
  'severity.error': () => 'error',
  'severity.warning': () => 'warning',
  'severity.info': () => 'note',
  'run.file': (p: Params) => `Receiving ${p.name}`,
  'run.release': (p: Params) => `Releasing ${p.name}`,
  'run.report': (p: Params) => `Composing ${p.name}`,
  'run.receipts': (p: Params) => `Receipts   ${p.folder}`,
  'run.received': (p: Params) =>
    `  ${p.file}: ${p.verdict}; read ${p.read} = accepted ${p.accepted} + set aside ${p.setAside}; findings ${p.findings}${p.already ? ' (already in the store)' : ''}`,
  'run.releases': (p: Params) => `Releases   ${p.folder}`,
  'run.released': (p: Params) => `  ${p.name}: ${p.tables} tables, ${p.id}`,
  'run.reports': () => 'Reports',
  'verdict.accepted': () => 'accepted',
  'verdict.accepted-with-warnings': () => 'accepted with warnings',
  'verdict.rejected': () => 'rejected',
  'check.files': (p: Params) => `Receipt ${p.receipt}   Findings ${p.findings}`,
  'check.set-aside': (p: Params) => `Records set aside, ready to correct and send again: ${p.file}`,
  'submit.stored': (p: Params) => `Stored as submission ${p.id}.`,
  'submit.already': (p: Params) => `Already in the store as submission ${p.id}; nothing was changed.`,
  'submit.rejected': (p: Params) => `Not stored: the receipt of submission ${p.id} says why.`,
  'table.confidential': () =>
    'Confidential: cells may be of one or two persons. For your own eyes; release it before you show it to anybody.',
  'release.written': (p: Params) => `Written: ${p.folder} (${p.tables} tables, proof: ${p.proof})`,
  'report.written': (p: Params) => `Written: ${p.path}`,
  'doctor.good': (p: Params) => `ok       ${p.what}: ${p.found}`,
  'doctor.bad': (p: Params) => `missing  ${p.what}: ${p.found}`,
  'submissions.none': () => 'The store holds no submission yet.',
}
