import { languages, Refusal } from '@tipstat/language'
import { Command, CommanderError, Option } from 'commander'
import type { Action, Common, Streams } from './command.ts'
import { checkCommand } from './commands/check.ts'
import { doctorCommand } from './commands/doctor.ts'
import { releaseCommand } from './commands/release.ts'
import { reportCommand } from './commands/report.ts'
import { runCommand } from './commands/run.ts'
import { submissionsCommand } from './commands/submissions.ts'
import { submitCommand } from './commands/submit.ts'
import { tableCommand } from './commands/table.ts'
import { diskRefusal } from './disk-refusal.ts'
import { plain, sayRefusal } from './say.ts'
import { version } from './version.ts'

const processStreams: Streams = {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  live: process.stderr.isTTY === true,
}

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
  ) => {
    const command = declare(program.command(usage).description(description))
      .addOption(new Option('--lang <language>', 'language of what is said').choices([...languages]).default('en'))
      .addOption(
        new Option('--format <format>', 'text for people, json for machines').choices(['text', 'json']).default('text'),
      )
      .option('--debug', 'show where in the program a refusal arose', false)
      .addHelpText('after', `\nExample:\n  $ ${example}`)
    command.action(async (...given: unknown[]) => {
      const args = given.slice(0, -2).filter((each): each is string => typeof each === 'string')
      const options = command.opts<Options & Common>()
      try {
        code = await action(args, options, streams)
      } catch (error) {
        code = refuse(error, options, streams)
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
    'check <file>',
    'say what is wrong in a file, where, and how to mend it; nothing is stored',
    'tipstat check inbox/2024.csv --mapping mappings/police.yaml --lang fr',
    checkCommand,
    (command) =>
      command
        .requiredOption('--mapping <file>', 'the mapping that says what each column means')
        .option('--out <folder>', 'write receipt, findings and the records set aside there'),
  )
  add(
    'submit <file>',
    'check a file and store it; the same file twice is stored once',
    'tipstat submit inbox/2024.csv --mapping mappings/police.yaml --store store --out receipts',
    submitCommand,
    (command) =>
      command
        .requiredOption('--mapping <file>', 'the mapping that says what each column means')
        .requiredOption('--store <folder>', 'folder of the store')
        .option('--out <folder>', 'write receipt, findings and the records set aside there'),
  )
  add(
    'submissions',
    'list what the store holds',
    'tipstat submissions --store out/store',
    submissionsCommand,
    (command) => command.requiredOption('--store <folder>', 'folder of the store'),
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
        .option('--ages <bands>', 'age bands to add up to, with commas: Y0T17,Y_GE18'),
  )
  add(
    'release <project> <name>',
    'protect and write one release of a project',
    'tipstat release seeds/samples/world samplia-made-up --out out',
    releaseCommand,
    (command) => command.option('--out <folder>', "where to write; the project's own folder where absent"),
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
const refuse = (error: unknown, { lang, format, debug }: Common, streams: Streams): number => {
  const refusal = error instanceof Refusal ? error : diskRefusal(error)
  if (!refusal) throw error
  const { code, params, exitCode } = refusal
  if (format === 'json') streams.out(JSON.stringify({ refused: { code, params } }))
  streams.err(`${sayRefusal(refusal, lang)}  [${code}]`)
  if (debug) streams.err(plain(refusal.stack ?? ''))
  return exitCode
}
