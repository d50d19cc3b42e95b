import { entryWords } from '@tipstat/intake'
import { type Params, plural } from '@tipstat/language'

/** English words of the command line. */
export const en = {
  'command.no-project': (p: Params) =>
    `There is no tipstat.yaml in ${p.folder}. Name a project folder, for instance seeds/samples/world.`,
  'command.bad-project': (p: Params) => `${p.file} can't be used: ${entryWords.en(p)}.`,
  'command.no-mapping': (p: Params) =>
    `There is no mapping ${p.file}. A mapping is a short YAML file that says what each column means.`,
  'command.bad-mapping-name': (p: Params) =>
    `"${p.name}" can't name a source. Call the mapping file by letters, digits, ".", "_" and "-" only, beginning with a letter or digit.`,
  'command.no-release': (p: Params) => `The project has no release "${p.name}". It has: ${p.known}.`,
  'command.other-method': (p: Params) =>
    `Release "${p.name}" says method: ${p.method}, and policy ${p.policy} does not take it. Only policy interactive has methods: rounding, which it takes where none is named, and cell-key.`,
  'command.several-ages': (p: Params) =>
    `The tables by age of release "${p.name}" have different bands under "ages". Give all of them the same: ages of one table could be subtracted from those of another.`,
  'command.no-report': (p: Params) => `The project has no report "${p.name}". It has: ${p.known}.`,
  'command.unknown-breakdown': (p: Params) =>
    `"${p.name}" is no dimension to break a table down by. Known: ${p.known}.`,
  'command.no-memory': () =>
    `This takes more memory than there is. Nothing is half written. Split the file, or leave columns out of it that nobody reads.`,
  'command.no-space': (p: Params) =>
    `The disk is full: ${p.path}. Free some space and run the same command again; nothing is left half-written.`,
  'command.no-permission': (p: Params) => `Not allowed to write ${p.path}. Choose another folder with --out.`,
  'command.lost-breakdown': (p: Params) =>
    `The release ${p.release} (${p.id}) has published the table ${p.table}, and the data in force say nothing by ${p.dimension}. What is released now has to be proved together with that table, and for that they have to be counted by ${p.dimension}, too. Nothing is released. Send the data with ${p.dimension} again, with a mapping that reads it; where the source no longer has it, no more of these persons can be released under this policy.`,
  'command.store-elsewhere': (p: Params) =>
    `There is no store in ${p.folder}, and the project has one in ${p.own}: --out moves the store, too. What would be made of a new one knows nothing of the submissions there, nor of what was released from it. Leave --out away; or move the store and the folder of its keys (${p.own}.keys) to ${p.folder}; or, to try something out, copy the project without its store.`,
  'command.no-store': (p: Params) =>
    `There is no store in ${p.folder}, so that there is nothing to make it of. First receive the files of the project: ${p.run}`,
  'check.read': (p: Params) => `${p.rows} records read as: ${p.source}`,
  'check.usable': (p: Params) =>
    `Usable: ${p.accepted} records accepted, ${p.setAside} set aside (${p.setAsideShare} % of persons); ${p.unresolved} with an unresolved field (${p.unresolvedShare} %), ${p.disputed} disputed.`,
  'check.rejected': (p: Params) =>
    `Not usable: the file is rejected and none of its records are kept. Set aside ${p.setAside} records (${p.setAsideShare} % of persons), unresolved ${p.unresolvedShare} %. ${p.over}`,
  'check.missing': (p: Params) => `Without a number, each with its reason: ${p.n}. They are in no sum.`,
  'check.groups': (p: Params) => `Groups of findings: ${p.groups}; findings in all: ${p.findings}.`,
  'check.more-groups': (p: Params) => `and ${p.n} more groups: see the file of findings.`,
  'check.column': () => 'column',
  'check.count': (p: Params) => `(${p.n})`,
  'check.breaks': (p: Params) => `Breaks in series declared: ${p.breaks}`,
  'break.law': () => 'law',
  'break.definition': () => 'definition',
  'break.source': () => 'source',
  'break.counting-unit': () => 'counting unit',
  'check.totals': () => 'Totals to confirm:',
  'check.records': (p: Params) => `records: ${p.n}`,
  'check.parts': (p: Params) =>
    `sum of the ${p.n} ${plural('en', Number(p.count), { one: 'number', other: 'numbers' })} read`,
  'check.parts-note': () =>
    `A sum of the numbers read is a check sum and no statistic, since parts may overlap. Compare it with the sum of the same numbers in your own file.`,
  'check.rules': (p: Params) => `Rules that ran: ${p.ran}; that did not: ${p.notRun}`,
  'check.lacks': (p: Params) => `no column for ${p.field}`,
  'severity.fatal': () => 'refused',
  'severity.error': () => 'error',
  'severity.warning': () => 'warning',
  'severity.info': () => 'note',
  'run.file': (p: Params) => `Receiving ${p.name}`,
  'run.release': (p: Params) => `Releasing ${p.name}`,
  'run.report': (p: Params) => `Composing ${p.name}`,
  'protect.tabulate': (p: Params) => `${p.name}: counting the tables`,
  'protect.eliminate': (p: Params) =>
    `${p.name}: withholding cells until nothing follows by adding and subtracting; cells to protect: ${p.open}`,
  'protect.walk': (p: Params) =>
    `${p.name}: searching for whole tables that leave cells uncertain; cells still open: ${p.open}`,
  'protect.audit': (p: Params) => `${p.name}: working out what a reader can narrow; cells narrowed: ${p.open}`,
  'protect.repair': (p: Params) => `${p.name}: withholding further cells for those; cells beyond help: ${p.open}`,
  'protect.certify': (p: Params) => `${p.name}: proving by whole tables; cells still open: ${p.open}`,
  'protect.insiders': (p: Params) =>
    `${p.name}: trying what somebody who is alone in a cell could work out; cells protected: ${p.open}`,
  'protect.show-again': (p: Params) => `${p.name}: showing again what need not be withheld; cells protected: ${p.open}`,
  'protect.verify': (p: Params) => `${p.name}: adding up the certificate`,
  'run.receipts': (p: Params) => `Receipts   ${p.folder}`,
  'run.received': (p: Params) =>
    `  ${p.file}: ${p.verdict}; read ${p.read} = accepted ${p.accepted} + set aside ${p.setAside}; findings ${p.findings}${p.already ? ' (already in the store)' : ''}`,
  'run.releases': (p: Params) => `Releases   ${p.folder}`,
  'run.released': (p: Params) => `  ${p.name}: ${p.tables} tables, ${p.id}`,
  'run.left': (p: Params) => `${p.name}: left as it was released, of earlier data`,
  'run.failed': (p: Params) => `${p.name} was not released.`,
  'run.reports': () => 'Reports',
  'verdict.accepted': () => 'accepted',
  'verdict.accepted-with-warnings': () => 'accepted with warnings',
  'verdict.rejected': () => 'rejected',
  'check.files': (p: Params) => `Receipt ${p.receipt}   Findings ${p.findings}`,
  'check.over': (p: Params) =>
    `More than ${p.limit} % are set aside or unresolved${p.groups ? ` in ${p.groups}` : ''}.`,
  'check.set-aside': (p: Params) =>
    `Records set aside, with the reasons: ${p.file}. Correct them in your own file and send that: a file is the whole of its source.`,
  'submit.stored': (p: Params) => `Stored as submission ${p.id}.`,
  'submit.already': (p: Params) => `Already in the store as submission ${p.id}; nothing was changed.`,
  'submit.rejected': (p: Params) => `Not stored: the receipt of submission ${p.id} says why.`,
  'table.confidential': () =>
    'Confidential: cells may be of one or two persons. For your own eyes; release it before you show it to anybody.',
  'release.written': (p: Params) => `Written: ${p.folder} (${p.tables} tables, proof: ${p.proof})`,
  'release.digest': (p: Params) => `Digest of its tables, for “approval: tables” in tipstat.yaml: ${p.digest}`,
  'release.account': (p: Params) => `For the one who signs (confidential): ${p.page}`,
  'release.beside-records': (p: Params) =>
    `Records of the same persons lie beside it, too: public-use file ${p.files}. Whoever has both can subtract one from the other, so that only one of the two may go out: once one is approved, the other is refused.`,
  'release.draft': () => 'DRAFT, not approved: publish nothing of it.',
  'release.embargo': (p: Params) => `Not to be published before ${p.day}`,
  'run.draft': () => 'draft, not approved',
  'report.written': (p: Params) => `Written: ${p.path}`,
  'map.written': (p: Params) =>
    `Written: ${p.out}, proposed for ${p.file}. Columns: ${p.columns} (sure ${p.sure}, likely ${p.likely}, doubtful ${p.doubtful}); questions: ${p.questions}. ${p.questions ? 'Answer every "?", then: ' : 'Next: '}tipstat check ${p.path} --mapping ${p.out}`,
  'accept.written': (p: Params) =>
    `${p.file}: “${p.text}” in column “${p.column}” stands for ${p.code} from now on; who said so and when is kept under accepted.`,
  'command.no-code': (p: Params) =>
    `${p.code} is no code of ${p.field}. ${p.asked}The codes are listed in docs/reference.`,
  'command.file-there': (p: Params) =>
    `${p.file} is there already, and answers in it would be lost. Give another name, or remove it first.`,
  'doctor.good': (p: Params) => `ok       ${p.what}: ${p.found}`,
  'doctor.bad': (p: Params) => `missing  ${p.what}: ${p.found}`,
  'submissions.none': () => 'The store holds no submission yet.',
  'command.no-table': (p: Params) => `The release has no table "${p.table}". It has: ${p.known}.`,
  'command.bad-cell': (p: Params) => `"${p.cell}" names no cell. Write it as area=GBR,year=2020,sex=F.`,
  'command.cell-incomplete': (p: Params) =>
    `The cell is not named in full: ${p.lacks} is missing. Write it as area=GBR,year=2020,sex=F.`,
  'command.no-cell': (p: Params) => `The table has no cell ${p.cell}.`,
  'command.purge-what': () => `Name a submission, or --due for all whose retention date has passed.`,
  'state.refused': () => `checked, not stored`,
  'state.received': () => `received, not checked`,
  'state.superseded': () => `superseded`,
  'state.withdrawn': () => `withdrawn`,
  'state.purged': () => `persons destroyed`,
  'submissions.replaced-by': (p: Params) => `by ${p.id}`,
  'submit.replaces': (p: Params) => `It takes the place of ${p.id}.`,
  'submit.reinstated': (p: Params) => `Taken into force again: submission ${p.id}.`,
  'submit.out': (p: Params) => `It is not in force (${p.state}). To take it into force again, add --reinstate.`,
  'withdraw.done': (p: Params) =>
    `Withdrawn: submission ${p.id}. Nothing of its source is in force until a file is sent, or one is taken into force again with --reinstate.`,
  'purge.none': () => `Nothing is due: no persons are held past their retention date.`,
  'purge.confirm': (p: Params) =>
    `Nothing was destroyed. To destroy the persons of these ${p.n} submissions for ever, run the same command with --yes.`,
  'purge.plain': () =>
    `Only persons are encrypted: copies of these records that lie elsewhere stay readable. Run backup again into each backup folder, and remove restored stores and Parquet folders that hold them, and the file in the inbox.`,
  'purge.certificates': (p: Params) =>
    `Certificates of releases that were made of them: ${p.n}. They die with the keys. The releases stay what they are and can be verified from their folders; but tipstat verify --store can then no longer add up that what they withhold can't be worked out.`,
  'purge.done': (p: Params) =>
    `Destroyed for ever: the persons of ${p.n} submissions, and their keys. Receipts, releases and the log stay. Run the next backup, so that their files go there, too.`,
  'backup.progress': (p: Params) => `${p.done} of ${p.all} files`,
  'backup.done': (p: Params) =>
    `Backed up to ${p.folder}: ${p.files} files (${p.copied} new), ${p.entries} entries of the log, all read back. Keys are not among them: keep a copy of ${p.keys} elsewhere.`,
  'restore.done': (p: Params) =>
    `Restored to ${p.folder}: ${p.files} files (${p.copied} new), ${p.entries} entries of the log, all read back. To read persons, put their keys into ${p.keys}.`,
  'migrate.done': (p: Params) => `The store ${p.folder} is up to date.`,
  'diff.counts': (p: Params) =>
    `Records: ${p.same} the same, ${p.added} added, ${p.removed} removed, ${p.changed} changed`,
  'diff.unmatched': (p: Params) => `Persons without an id can't be recognised again: ${p.n}`,
  'diff.fields': () => `Changed fields:`,
  'diff.totals': () => `Control totals:`,
  'diff.changes': (p: Params) => `Changes: ${p.all}; to be looked at: ${p.flagged}`,
  'diff.more': (p: Params) => `and ${p.n} more: see --format json, --limit`,
  'diff.added': () => `added`,
  'diff.removed': () => `removed`,
  'diff.changed': () => `changed`,
  'flag.ratio': () => `more than double or less than half`,
  'flag.missing': () => `a total that is missing now`,
  'flag.vanished': () => `more than 5 per cent of its table vanished`,
  'flag.sign': () => `another sign`,
  'why.cell': (p: Params) => `${p.table}, ${p.cell}: ${p.value} (${p.status})`,
  'why.release': (p: Params) =>
    `Release ${p.name} ${p.id}; policy ${p.policy}; tipstat ${p.version}; scheme ${p.scheme}`,
  'why.submission': (p: Params) =>
    `Submission ${p.id}, received ${p.at}, ${p.state}; scheme ${p.scheme}; mapping ${p.mapping}`,
  'why.file': (p: Params) => `  file ${p.name}, sha256 ${p.sha256}`,
  'why.lines': (p: Params) => `  records ${p.n}; lines ${p.lines}`,
  'why.table': (p: Params) => `  from the table by ${p.by} that the file holds`,
  'why.persons': (p: Params) => `  records of persons: ${p.n}; which ones is not shown`,
  'why.purged': () => `  its records have been destroyed`,
  'parquet.done': (p: Params) => `Written: ${p.folder} (${p.submissions} submissions, ${p.files} files)`,
  'parquet.left-out': (p: Params) => `Left out, since they are records of persons: ${p.sources}`,
  'access.none': () => `Nothing confidential has been opened yet.`,
  'large.look': (p: Params) => `${p.file}: looking through the file`,
  'large.load': (p: Params) => `${p.file}: reading the records`,
  'large.judge': (p: Params) => `${p.file}: checking each record`,
  'large.group': (p: Params) => `${p.file}: comparing records with each other`,
  'large.list': (p: Params) => `${p.file}: listing the findings`,
  'large.tell': (p: Params) => `${p.file}: checked`,
  'large.irregular': (p: Params) =>
    `${p.file} is large and not regular: ${p.why}. So it is read record by record, which is slower and takes some sixty times its size in memory.`,
  'irregular.encoding': () => `it holds bytes that are not of its encoding`,
  'irregular.nul': () => `it holds NUL characters`,
  'irregular.blank-lines': () => `it holds blank lines`,
  'irregular.line-ends': () => `its lines end in different ways`,
  'irregular.header': () => `the header is not the first line, or not one line`,
  'irregular.wide': () => `it has more than 250 columns`,
  'irregular.merged': () => `it has merged cells`,
  'irregular.no-table': () => `it is no table of two columns or more`,
  'irregular.ragged': () => `not all records have the same number of cells`,
  'irregular.quotes': () => `quotation marks stand where none should, or are not closed`,
  'irregular.long-cells': () => `it holds a line or a cell of very many characters`,
  'irregular.lines': () => `its records do not add up to its lines`,
  'irregular.unreadable': () => `DuckDB can't read it`,
  'irregular.identifiers': () => `a column or the file can't be accepted as it is`,
  'command.no-transmission': (p: Params) => `The project has no transmission "${p.name}". It has: ${p.known || '-'}.`,
  'command.no-key-file': (p: Params) =>
    `There is no file ${p.file}. "key" of a transmission is the recipient's public key, which begins with age1, or the path of a file of such keys.`,
  'command.shared-key': (p: Params) =>
    `${p.to} and ${p.other} have the same key: each could open what is meant for the other. Nothing was made. Ask which of them it belongs to.`,
  'transmit.written': (p: Params) =>
    `Written: ${p.file}, encrypted for ${p.to} (tables: ${p.tables}). To be kept and used until ${p.expires}. Send it with the README.txt beside it.`,
  'transmit.hash': (p: Params) =>
    `Log of access and ledger name it by its contents: sha256 ${p.sha256}. After decrypting, the recipient finds the same for ${p.tar}.`,
  'command.no-stage': (p: Params) => `The release has no table of stage "${p.stage}". It has: ${p.known}.`,
  'command.among-releases': (p: Params) =>
    `${p.file} would stand among the releases, which hold what was verified and nothing else. Choose another folder with --out.`,
  'command.not-synthetic': (p: Params) =>
    `${p.file} is there already, and tipstat did not write it as synthetic records. It is left as it is: give another name with --out, or move it first.`,
  'synthetic.written': (p: Params) =>
    `Written: ${p.file} (synthetic records: ${p.records}), with the note ${p.note}, which belongs beside it. Nobody in it is real: it is for training and demonstration, and the numbers are in the release.`,
  'synthetic.drawn-from': () => `Drawn from:`,
  'synthetic.left-out': () => `Left out:`,
  'synthetic.gap': (p: Params) =>
    `Largest gap to what is released: ${p.gap} (persons, before rounding to whole records)`,
  'synthetic.contradiction': () =>
    `The released tables do not agree with each other, for instance since a breakdown leaves out persons whom the total counts: no records fit all of them. With --table, name those that belong together.`,
  'synthetic.undrawn': (p: Params) =>
    `Cells of which no number that is shown tells anything: ${p.cells}. Nobody was drawn for them.`,
  'left-out.not-persons': () => `it does not count persons`,
  'left-out.several-answers': () => `one person may stand in several of its categories`,
  'left-out.other-counting': () => `it counts otherwise, or at another moment, than the tables that are drawn from`,
  'left-out.no-numbers': () => `it holds no numbers`,
  'left-out.overlapping': () => `its categories overlap, or overlap those of a more detailed table`,
  'command.no-certificate': (p: Params) =>
    `There is no certificate ${p.file}. Name the file that was kept when the release was made; it is no part of the release. What tipstat kept itself is in the store: --store STORE.`,
  'verify.good': (p: Params) => `Verified: ${p.folder} (release ${p.id}, proof: ${p.proof})`,
  'verify.good-files': (p: Params) =>
    `The files are verified, the certificates are not: ${p.folder} (release ${p.id}, proof: ${p.proof})`,
  'verify.bad': (p: Params) =>
    `NOT verified: ${p.folder}. Problems: ${p.n}. Do not use or publish it before they are gone.`,
  'verify.rounding': () =>
    `Verified: every file is there and unchanged, and none besides; every number is a multiple of 5 with the widest bounds that round to it; no category tells by the symbol that somebody is there.`,
  'verify.not-rounding': () =>
    `Not verified: that the data are made up, as the manifest says. Rounding protects nobody else.`,
  'verify.controlled-rounding': () =>
    `Verified: every file is there and unchanged, and none besides; every number is a multiple of 5 with bounds as wide as the method tells; the rows of each table make up the totals that others show; no category tells by the symbol that somebody is there.`,
  'verify.not-controlled-rounding': () =>
    `Not verified: that the exact numbers lie within these bounds, and that readers have no exact numbers of the same persons. Of all numbers together it was proved when the release was made, and not here.`,
  'verify.cell-key': () =>
    `Verified: every file is there and unchanged, and none besides; every number is one that noise of the policy can make, with the bounds that it tells; no category tells by the symbol that somebody is there.`,
  'verify.not-cell-key': () =>
    `Not verified: that the noise hangs on the records alone, and that the exact numbers lie within the bounds. Totals are not the sums of their parts: that is the method.`,
  'verify.owner-published': () =>
    `Verified: every file is there and unchanged, and none besides; the publication is named; every number has the form in which owners publish.`,
  'verify.not-owner-published': () =>
    `Not verified: that the numbers are those of the publication. Compare them with it: statement.txt says where it is.`,
  'verify.certificate': () =>
    `Verified: every file is there and unchanged, and none besides; every number that is shown is at least the threshold of the policy, or a zero where the policy prints them; no category tells by the symbol that somebody is there; the stated cost follows from what is shown.`,
  'verify.not-certificate': () =>
    `Not verified: that the counts of a certificate are the true ones, that it names all that must be protected besides small numbers, and that readers have no other tables of the same persons.`,
  'verify.certificate-good': (p: Params) =>
    `Verified: certificate ${p.sha256}. Numbers that must be uncertain, by the verifier’s own rules and by the certificate: ${p.demanded}; each is, by the other whole tables of the certificate (${p.others}), which agree with all that is shown. It is about: ${p.tables}`,
  'verify.certificate-bad': (p: Params) => `NOT verified: certificate ${p.sha256}. Problems: ${p.n}.`,
  'verify.unchecked': (p: Params) =>
    `NOT VERIFIED: that withheld numbers can't be worked out. Only the certificate ${p.sha256} shows that, and it was not given. It is confidential: ask whoever holds it to run this command with --store STORE or --certificate FILE. It is about: ${p.tables}`,
  'verify.not-in-store': (p: Params) =>
    `NOT VERIFIED: that withheld numbers can't be worked out. Only the certificate ${p.sha256} shows that, and it can't be had from the store ${p.folder}: the data that the release was made of were purged, or it was made in another store, or the keys lie elsewhere (--keys FOLDER). It is about: ${p.tables}`,
  'verify.more': (p: Params) => `and ${p.n} more problems: --format json lists all of them`,
}
