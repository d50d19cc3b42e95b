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
import { publicUseCommand } from './commands/public-use.ts'
import { purgeCommand } from './commands/purge.ts'
import { releaseCommand } from './commands/release.ts'
import { reportCommand } from './commands/report.ts'
import { runCommand } from './commands/run.ts'
import { submissionsCommand } from './commands/submissions.ts'
import { submitCommand } from './commands/submit.ts'
import { syntheticCommand } from './commands/synthetic.ts'
import { tableCommand } from './commands/table.ts'
import { templateCommand } from './commands/template.ts'
import { transmitCommand } from './commands/transmit.ts'
import { verifyCommand } from './commands/verify.ts'
import { whyCommand } from './commands/why.ts'
import { withdrawCommand } from './commands/withdraw.ts'
import { calledLanguage } from './help/called-language.ts'
import { helpLayout } from './help/help-layout.ts'
import { helpSay } from './help/help-say.ts'
import { sayWrongCall } from './help/say-wrong-call.ts'
import { machineRefusal } from './machine-refusal.ts'
import type { HelpCode } from './messages/help/help-messages.ts'
import { ComparedRefusal, RunRefusal } from './refusal.ts'
import { plain, sayRefusal, words } from './say.ts'
import { codesOption, withReading, withStatements } from './template-options.ts'
import { version } from './version.ts'

const processStreams: Streams = {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  piece: (text) => new Promise((resolve) => process.stdout.write(text, () => resolve())),
  live: process.stderr.isTTY === true,
}

/**
 * The command line. Gives the exit code: 0 done, 1 errors in the data or refused, 2 called wrongly. Bugs are thrown on.
 */
export const main = async (argv: readonly string[], streams: Streams = processStreams): Promise<number> => {
  let code = 0
  const { language, args } = calledLanguage(argv)
  const t = (text: HelpCode): string => helpSay(text, language)
  const formatOption = (description: HelpCode, choices: readonly string[]): Option =>
    new Option('--format <format>', t(description)).choices([...choices]).default('text')
  const outOption = ['--out <folder>', t('option.out-answer')] as const
  const outOfProject = ['--out <folder>', t('option.out-project')] as const
  const storeOption = ['--store <folder>', t('option.store')] as const
  const parquetOption = ['--parquet', t('option.parquet')] as const
  const keysOption = ['--keys <folder>', t('option.keys')] as const
  const asOfOption = ['--as-of <instant>', t('option.as-of')] as const
  const purposeOption = ['--purpose <text>', t('option.purpose')] as const
  const program = new Command('tipstat')
    .description(t('about.tipstat'))
    .version(version, '-V, --version', t('help.version'))
    .helpOption('-h, --help', t('help.help'))
    .helpCommand('help [command]', t('help.help'))
    .configureHelp(helpLayout(language))
    .exitOverride()
    .configureOutput({
      writeOut: (text) => streams.out(text.trimEnd()),
      writeErr: (text) => streams.err(text.trimEnd()),
      // Commander says it in English: what was called wrongly is said below.
      outputError: () => undefined,
    })
  const add = <Options>(
    usage: string,
    about: HelpCode,
    example: string,
    action: Action<Options>,
    declare: (command: Command) => Command = (command) => command,
    format: Option = formatOption('option.format', ['text', 'json']),
  ) => {
    const command = declare(program.command(usage).description(t(about)))
      .addOption(new Option('--lang <language>', t('option.lang')).choices([...languages]).default('en'))
      .addOption(format)
      .option('--debug', t('option.debug'), false)
      .addHelpText('after', `\n${t('help.example')}\n  $ ${example}`)
    command.action(async (...given: unknown[]) => {
      const args = given.slice(0, -2).filter((each): each is string => typeof each === 'string')
      const isLanguageAsked = command.getOptionValueSource('lang') !== 'default'
      const said = isLanguageAsked ? {} : { lang: language }
      const options = { ...command.opts<Options & Common>(), ...said, isLanguageAsked }
      try {
        code = await action(args, options, streams)
      } catch (error) {
        code = refuse(error, args, options, streams)
      }
    })
  }
  add('run <project>', 'about.run', 'tipstat run seeds/samples/world --out out', runCommand, (command) =>
    command.option(...outOfProject),
  )
  add(
    'template <record>',
    'about.template',
    'tipstat template count --country KEN --lang fr --out templates',
    templateCommand,
    (command) =>
      withStatements(command, t)
        .option('--country <code>', t('option.country'))
        .addOption(codesOption(t('option.codes')))
        .option('--out <folder>', t('option.out-template'), '.'),
  )
  add(
    'check <file>',
    'about.check',
    'tipstat check inbox/2024.csv --mapping mappings/police.yaml --lang fr',
    checkCommand,
    (command) =>
      withReading(command, t)
        .option('--store <folder>', t('option.store-compare'))
        .option(...outOption)
        .option(...parquetOption)
        .option(...keysOption),
    formatOption('option.format-sarif', ['text', 'json', 'sarif']),
  )
  add(
    'map <file>',
    'about.map',
    'tipstat map inbox/2024.xlsx --area HRV --source "Police, annual table" --out mappings/police.yaml --lang fr',
    mapCommand,
    (command) =>
      command
        .option('--area <code>', t('option.area-file'))
        .option('--stage <code>', t('option.stage-file'))
        .option('--source <title>', t('option.source-title'))
        .option('--out <file>', t('option.out-mapping')),
  )
  add(
    'accept <mapping>',
    'about.accept',
    'tipstat accept mappings/police.yaml --column Citizenship --text Kongo --code COD --by "Statistics unit"',
    acceptCommand,
    (command) =>
      command
        .requiredOption('--column <header>', t('option.column'))
        .requiredOption('--text <text>', t('option.text'))
        .requiredOption('--code <code>', t('option.code'))
        .requiredOption('--by <who>', t('option.by-whom')),
  )
  add(
    'submit <file>',
    'about.submit',
    'tipstat submit inbox/2024.csv --mapping mappings/police.yaml --store store --out receipts',
    submitCommand,
    (command) =>
      withReading(command, t)
        .requiredOption(...storeOption)
        .option(...outOption)
        .option(...parquetOption)
        .option('--replaces <id>', t('option.replaces'))
        .option('--reinstate', t('option.reinstate'))
        .option(...keysOption),
  )
  add(
    'submissions',
    'about.submissions',
    'tipstat submissions --store out/store --as-of 2026-05-31',
    submissionsCommand,
    (command) => command.requiredOption(...storeOption).option(...asOfOption),
  )
  add(
    'table',
    'about.table',
    'tipstat table --store out/store --source gbr-nrm --stage V_POT --by sex --area GBR',
    tableCommand,
    (command) =>
      command
        .requiredOption(...storeOption)
        .option('--source <id>', t('option.source'))
        .option('--stage <code>', t('option.stage'))
        .option('--by <dimensions>', t('option.by'), '')
        .option('--unit <unit>', t('option.unit'))
        .option('--area <code>', t('option.area'))
        .option('--ages <bands>', t('option.ages'))
        .option('--authority <code>', t('option.authority'))
        .option(...asOfOption)
        .option(...keysOption)
        .option(...purposeOption),
  )
  add('diff <store> <a> <b>', 'about.diff', 'tipstat diff out/store 3f2a91 b07c44', diffCommand, (command) =>
    command
      .option('--limit <n>', t('option.limit'), '40')
      .option(...keysOption)
      .option(...purposeOption),
  )
  add(
    'why <release>',
    'about.why',
    'tipstat why out/release/gbr-published --table V_POT/sex --cell area=GBR,year=2020,sex=F --store out/store',
    whyCommand,
    (command) =>
      command
        .requiredOption('--table <table>', t('option.table'))
        .requiredOption('--cell <codes>', t('option.cell'))
        .requiredOption(...storeOption)
        .option(...keysOption)
        .option(...purposeOption),
  )
  add(
    'withdraw <store> <id>',
    'about.withdraw',
    'tipstat withdraw out/store 3f2a91 --reason "sent by mistake"',
    withdrawCommand,
    (command) => command.requiredOption('--reason <text>', t('option.reason')),
  )
  add('purge <store> [id]', 'about.purge', 'tipstat purge out/store --due --yes', purgeCommand, (command) =>
    command
      .option('--due', t('option.due'))
      .option('--yes', t('option.yes'))
      .option('--keys-lost', t('option.keys-lost'))
      .option('--reason <text>', t('option.reason-purge'))
      .option(...keysOption),
  )
  add('backup <store>', 'about.backup', 'tipstat backup out/store --to /media/backup/store', backupCommand, (command) =>
    command.requiredOption('--to <folder>', t('option.to-backup')),
  )
  add(
    'restore <backup>',
    'about.restore',
    'tipstat restore /media/backup/store --to out/store',
    restoreCommand,
    (command) => command.requiredOption('--to <folder>', t('option.store')),
  )
  add('migrate <store>', 'about.migrate', 'tipstat migrate out/store', migrateCommand, (command) =>
    command.option(...keysOption),
  )
  add('parquet <store>', 'about.parquet', 'tipstat parquet out/store --out out/parquet', parquetCommand, (command) =>
    command
      .requiredOption('--out <folder>', t('option.out-parquet'))
      .option(...asOfOption)
      .option(...purposeOption),
  )
  add('access <store>', 'about.access', 'tipstat access out/store', accessCommand)
  add(
    'release <project> <name>',
    'about.release',
    'tipstat release seeds/samples/world samplia-made-up --out out',
    releaseCommand,
    (command) =>
      command
        .option(...outOfProject)
        .option(...asOfOption)
        .option(...keysOption)
        .option(...purposeOption),
  )
  add(
    'transmit <project> <name>',
    'about.transmit',
    'tipstat transmit my-office unodc-2024 --out out',
    transmitCommand,
    (command) =>
      command
        .option(...outOfProject)
        .option(...asOfOption)
        .option(...keysOption)
        .option(...purposeOption),
  )
  add(
    'report <project> [name]',
    'about.report',
    'tipstat report seeds/samples/world national-GBR --out out --lang fr',
    reportCommand,
    (command) => command.option(...outOfProject),
  )
  add(
    'synthetic <project> <name>',
    'about.synthetic',
    'tipstat synthetic seeds/samples/world samplia-made-up --from out --stage V_IDN --seed 1 --out training.csv',
    syntheticCommand,
    (command) =>
      command
        .requiredOption('--seed <number>', t('option.seed'))
        .option('--size <number>', t('option.size'))
        .option('--stage <code>', t('option.stage-synthetic'))
        .option('--table <table...>', t('option.table-synthetic'))
        .requiredOption('--out <file>', t('option.out-synthetic'))
        .option('--from <folder>', t('option.from')),
  )
  add(
    'public-use <project> <name>',
    'about.public-use',
    'tipstat public-use my-office cases-2024 --out out',
    publicUseCommand,
    (command) =>
      command
        .option(...outOfProject)
        .option(...asOfOption)
        .option(...keysOption)
        .option(...purposeOption),
  )
  add(
    'verify <release>',
    'about.verify',
    'tipstat verify out/release/police-2024 --store out/store',
    verifyCommand,
    (command) =>
      command
        .option('--certificate <file...>', t('option.certificate'))
        .option('--store <folder>', t('option.store-verify'))
        .option(...keysOption)
        .option(...purposeOption),
  )
  add('doctor', 'about.doctor', 'tipstat doctor', doctorCommand)
  try {
    await program.parseAsync([...args], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return 0
    // Without a command, help is what is said.
    if (error.code !== 'commander.help') {
      streams.err(sayWrongCall(error, language))
      streams.err(t('call.hint'))
    }
    return 2
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
  const done = refusal instanceof RunRefusal ? { done: refusal.done } : {}
  const failed = refusal instanceof RunRefusal ? refusal.failed : []
  const failures = failed.map(({ name, refusal: { code, params } }) => ({ name, code, params }))
  const all = failures.length > 0 ? { failed: failures } : {}
  if (format === 'json') streams.out(JSON.stringify({ refused: { code, params }, ...comparison, ...done, ...all }))
  if (format === 'sarif') streams.out(refusedSarif(refusal, file, lang))
  if (failures.length === 0) streams.err(`${sayRefusal(refusal, lang)}  [${code}]`)
  for (const { name, ...each } of failures)
    streams.err(`${words('run.failed', lang, { name })} ${sayRefusal(each, lang)}  [${each.code}]`)
  if (debug) streams.err(plain(refusal.stack ?? ''))
  return exitCode
}
