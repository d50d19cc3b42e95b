import { languages, Refusal } from '@tipstat/language'
import { Command, CommanderError, Option } from 'commander'
import { refusedSarif } from './answer/sarif.ts'
import type { Action, Common, Streams } from './command.ts'
import { acceptCommand } from './commands/accept.ts'
import { accessCommand } from './commands/access.ts'
import { backupCommand, restoreCommand } from './commands/backup.ts'
import { checkCommand } from './commands/check.ts'
import { diffCommand } from './commands/diff.ts'
import { doctorCommand } from './commands/doctor.ts'
import { mapCommand } from './commands/map.ts'
import { migrateCommand } from './commands/migrate.ts'
import { parquetCommand } from './commands/parquet.ts'
import { purgeCommand } from './commands/purge.ts'
import { releaseCommand } from './commands/release.ts'
import { reportCommand } from './commands/report.ts'
import { runCommand } from './commands/run.ts'
import { submissionsCommand } from './commands/submissions.ts'
import { submitCommand } from './commands/submit.ts'
import { tableCommand } from './commands/table.ts'
import { templateCommand } from './commands/template.ts'
import { whyCommand } from './commands/why.ts'
import { withdrawCommand } from './commands/withdraw.ts'
import { machineRefusal } from './machine-refusal.ts'
import { ComparedRefusal } from './refusal.ts'
import { plain, sayRefusal } from './say.ts'
import { withCodes, withReading, withStatements } from './template-options.ts'
import { version } from './version.ts'

const processStreams: Streams = {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  piece: (text) => new Promise((resolve) => process.stdout.write(text, () => resolve())),
  live: process.stderr.isTTY === true,
}

const formatOption = (description: string, choices: readonly string[]): Option =>
  new Option('--format <format>', description).choices([...choices]).default('text')
const outOption = [
  '--out <folder>',
  'write receipt, page, findings, marked copy and the records set aside there',
] as const
const parquetOption = ['--parquet', 'write the findings as Parquet, too; with --out'] as const
const keysOption = ['--keys <folder>', 'folder of the keys; beside the store where absent'] as const
const asOfOption = ['--as-of <instant>', 'as it was at a date or instant: 2026-05-31, 2026-05-31T12:00:00Z'] as const
const purposeOption = [
  '--purpose <text>',
  "why confidential data are opened, for the log of access; the command's name where absent",
] as const

/**
 * The command line. Gives the exit code: 0 done, 1 errors in the data or refused, 2 called wrongly. Bugs are thrown on.
 */
export const main = async (argv: readonly string[], streams: Streams = processStreams): Promise<number> => {
  let code = 0
  const program = new Command('tipstat')
    .description('Statistics on trafficking in persons: from national files to protected figures.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => streams.out(text.trimEnd()),
      writeErr: (text) => streams.err(text.trimEnd()),
    })
    .showHelpAfterError('(tipstat --help lists the commands, tipstat COMMAND --help shows an example)')
  const add = <Options>(
    usage: string,
    description: string,
    example: string,
    action: Action<Options>,
    declare: (command: Command) => Command = (command) => command,
    format: Option = formatOption('text for people, json for machines', ['text', 'json']),
  ) => {
    const command = declare(program.command(usage).description(description))
      .addOption(new Option('--lang <language>', 'language of what is said').choices([...languages]).default('en'))
      .addOption(format)
      .option('--debug', 'show where in the program a refusal arose', false)
      .addHelpText('after', `\nExample:\n  $ ${example}`)
    command.action(async (...given: unknown[]) => {
      const args = given.slice(0, -2).filter((each): each is string => typeof each === 'string')
      const options = command.opts<Options & Common>()
      try {
        code = await action(args, options, streams)
      } catch (error) {
        code = refuse(error, args, options, streams)
      }
    })
  }
  add(
    'run <project>',
    'do everything that is due in a project: receive, release, report',
    'tipstat run seeds/samples/world --out out',
    runCommand,
    (command) => command.option('--out <folder>', "where to write; the project's own folder where absent"),
  )
  add(
    'template <record>',
    'write a template to fill in (person, count, context, policy, practice) in the language of --lang, as a workbook and as CSV; it needs no mapping',
    'tipstat template count --country KEN --lang fr --out templates',
    templateCommand,
    (command) =>
      withStatements(command)
        .option('--country <code>', 'country that all records are of, ISO 3166-1 alpha-3: it then has no column')
        .addOption(withCodes)
        .option('--out <folder>', 'folder to write to', '.'),
  )
  add(
    'check <file>',
    'say what is wrong in a file, where, and how to mend it; nothing is stored',
    'tipstat check inbox/2024.csv --mapping mappings/police.yaml --lang fr',
    checkCommand,
    (command) =>
      withReading(command)
        .option('--store <folder>', 'compare with the last submission of the same source in this store')
        .option(...outOption)
        .option(...parquetOption)
        .option(...keysOption),
    formatOption('text for people, json or sarif (2.1.0) for machines', ['text', 'json', 'sarif']),
  )
  add(
    'map <file>',
    'propose a mapping for a file that nobody has described, with its reasons and open questions',
    'tipstat map inbox/2024.xlsx --area HRV --source "Police, annual table" --out mappings/police.yaml --lang fr',
    mapCommand,
    (command) =>
      command
        .option(
          '--area <code>',
          'the country or area that the file is of, where no column says so (ISO 3166-1 alpha-3)',
        )
        .option('--stage <code>', 'whom the file counts, where no column says so, such as V_DET or P_CONV')
        .option('--source <title>', 'title of the source, as it stands under figures')
        .option('--out <file>', 'write the mapping there; it is printed where absent'),
  )
  add(
    'accept <mapping>',
    'write into a mapping what a text of a column stands for, with who said so and when',
    'tipstat accept mappings/police.yaml --column Citizenship --text Kongo --code COD --by "Statistics unit"',
    acceptCommand,
    (command) =>
      command
        .requiredOption('--column <header>', 'the column, as the mapping names it')
        .requiredOption('--text <text>', 'the text, as it stands in the file')
        .requiredOption('--code <code>', 'the code that it stands for')
        .requiredOption('--by <who>', 'who says so'),
  )
  add(
    'submit <file>',
    'check a file and store it; the same file twice is stored once',
    'tipstat submit inbox/2024.csv --mapping mappings/police.yaml --store store --out receipts',
    submitCommand,
    (command) =>
      withReading(command)
        .requiredOption('--store <folder>', 'folder of the store')
        .option(...outOption)
        .option(...parquetOption)
        .option(
          '--replaces <id>',
          'the submission that it takes the place of (the beginning of its id is enough): needed where the file lacks years or most records of that one',
        )
        .option('--reinstate', 'take it into force again, where it is in the store and is not in force')
        .option(...keysOption),
  )
  add(
    'submissions',
    'list what the store holds, what became of it, and why',
    'tipstat submissions --store out/store --as-of 2026-05-31',
    submissionsCommand,
    (command) => command.requiredOption('--store <folder>', 'folder of the store').option(...asOfOption),
  )
  add(
    'table',
    'show a table of the store (confidential), or list the tables there are',
    'tipstat table --store out/store --source gbr-nrm --stage V_POT --by sex --area GBR',
    tableCommand,
    (command) =>
      command
        .requiredOption('--store <folder>', 'folder of the store')
        .option('--source <id>', 'the source, as its mapping is named; without it the tables are listed')
        .option('--stage <code>', 'stage, such as V_DET or P_CONV')
        .option('--by <dimensions>', 'dimensions to break down by, with commas', '')
        .option('--unit <unit>', 'unit, such as persons or per-100000')
        .option('--area <code>', 'one area, ISO 3166-1 alpha-3')
        .option('--ages <bands>', 'age bands to add up to, with commas: Y0T17,Y_GE18')
        .option('--authority <code>', 'who counted, where several authorities count the same cells')
        .option(...asOfOption)
        .option(...keysOption)
        .option(...purposeOption),
  )
  add(
    'diff <store> <a> <b>',
    'say what submission B changes against A: keys, fields, control totals, and what is not plausible (confidential)',
    'tipstat diff out/store 3f2a91 b07c44',
    diffCommand,
    (command) =>
      command
        .option('--limit <n>', 'changes listed', '40')
        .option(...keysOption)
        .option(...purposeOption),
  )
  add(
    'why <release>',
    'lead a published cell back to submissions, files and lines; of persons only their number (confidential)',
    'tipstat why out/release/gbr-published --table V_POT/sex --cell area=GBR,year=2020,sex=F --store out/store',
    whyCommand,
    (command) =>
      command
        .requiredOption(
          '--table <table>',
          'number of the table in the manifest, its name, or stage/by: V_DET/sex,age, V_DET/-',
        )
        .requiredOption('--cell <codes>', 'codes with commas: area=GBR,year=2020,sex=F')
        .requiredOption('--store <folder>', 'folder of the store')
        .option(...keysOption)
        .option(...purposeOption),
  )
  add(
    'withdraw <store> <id>',
    'take a submission out of force; what was so before stays so as of then',
    'tipstat withdraw out/store 3f2a91 --reason "sent by mistake"',
    withdrawCommand,
    (command) => command.requiredOption('--reason <text>', 'why: it stays in the log'),
  )
  add(
    'purge <store> [id]',
    'destroy the persons of a submission, or of all that are due, for ever, here and in every backup',
    'tipstat purge out/store --due --yes',
    purgeCommand,
    (command) =>
      command
        .option('--due', 'all whose retention date has passed; without --yes they are listed')
        .option('--yes', 'destroy what is due')
        .option('--reason <text>', 'why: it stays in the log; needed with an ID')
        .option(...keysOption),
  )
  add(
    'backup <store>',
    'copy what a backup folder lacks, and read all of it back; keys are never among it',
    'tipstat backup out/store --to /media/backup/store',
    backupCommand,
    (command) => command.requiredOption('--to <folder>', 'folder of the backup'),
  )
  add(
    'restore <backup>',
    'put a backup back, after reading it through; never over what it lacks',
    'tipstat restore /media/backup/store --to out/store',
    restoreCommand,
    (command) => command.requiredOption('--to <folder>', 'folder of the store'),
  )
  add(
    'migrate <store>',
    'bring a store of an earlier tipstat up to date',
    'tipstat migrate out/store',
    migrateCommand,
    (command) => command.option(...keysOption),
  )
  add(
    'parquet <store>',
    'write what is in force as Parquet by country and year, for any engine and for --store (confidential); persons are left out, since they leave the store encrypted or not at all',
    'tipstat parquet out/store --out out/parquet',
    parquetCommand,
    (command) =>
      command
        .requiredOption('--out <folder>', 'folder to write, which must not be there')
        .option(...asOfOption)
        .option(...purposeOption),
  )
  add('access <store>', 'say who opened what, when and for what', 'tipstat access out/store', accessCommand)
  add(
    'release <project> <name>',
    'protect and write one release of a project',
    'tipstat release seeds/samples/world samplia-made-up --out out',
    releaseCommand,
    (command) =>
      command
        .option('--out <folder>', "where to write; the project's own folder where absent")
        .option(...asOfOption)
        .option(...keysOption)
        .option(...purposeOption),
  )
  add(
    'report <project> [name]',
    'compose one report of a project, or all of them, from its releases',
    'tipstat report seeds/samples/world national-GBR --out out --lang fr',
    reportCommand,
    (command) => command.option('--out <folder>', "where to write; the project's own folder where absent"),
  )
  add('doctor', 'say whether everything that tipstat needs is there', 'tipstat doctor', doctorCommand)
  try {
    await program.parseAsync([...argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? 0 : 2
  }
  return code
}

/** One line for what was refused, with its code; a stack only when asked for. Anything else is a bug and thrown on. */
const refuse = (
  error: unknown,
  [file = '']: readonly string[],
  { lang, format, debug }: Common,
  streams: Streams,
): number => {
  const refusal = error instanceof Refusal ? error : machineRefusal(error)
  if (!refusal) throw error
  const { code, params, exitCode } = refusal
  const comparison = refusal instanceof ComparedRefusal ? { comparison: refusal.comparison } : {}
  if (format === 'json') streams.out(JSON.stringify({ refused: { code, params }, ...comparison }))
  if (format === 'sarif') streams.out(refusedSarif(refusal, file, lang))
  streams.err(`${sayRefusal(refusal, lang)}  [${code}]`)
  if (debug) streams.err(plain(refusal.stack ?? ''))
  return exitCode
}
