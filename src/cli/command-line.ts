import { Argument, Command, CommanderError, Option } from 'commander'
import { loadCompanies, loadCompaniesFile } from '../catalogue/companies.ts'
import { EXPORT_FORMATS, EXPORTS, type Exported, type ExportFormat } from '../chat/export-file.ts'
import { readConfig, readEnvironment } from '../config.ts'
import { UserError } from '../domain/errors.ts'
import { createMinds } from '../minds.ts'
import { analyze } from './analyze.ts'
import { explain } from './explain.ts'
import { readInputs } from './read.ts'
import { createReplay } from './replay.ts'
import { answerLines } from './story-lines.ts'

const streams = { input: process.stdin, output: process.stdout, errors: process.stderr }

const STORY =
  'A story is one line of JSON: {"id","url","source","title","published","text","lang"}; other keys are ignored.'

/** Run one `casewire …` command. Resolves with the exit code: 0, or 1 when anything was bad. */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  let code = 0
  const program = new Command('casewire')
    .description('Where does company X stand today, since when, and who says so?')
    .exitOverride()

  program
    .command('start', { isDefault: !args[0] || args[0].startsWith('-') })
    .description('read the feeds and talk, as npm start does')
    .action(async () => {
      await import('../main.ts')
    })

  program
    .command('read')
    .description('what is made of feeds and pages: one line of JSON a story')
    .argument('<file-or-url...>')
    .action(async (inputs: string[]) => {
      code = Math.min(1, await readInputs(inputs, streams, readConfig(readEnvironment())))
    })

  program
    .command('analyze')
    .description(`what is understood of stories on stdin: one line of JSON a story. ${STORY}`)
    .option('--companies <file>', 'use these companies instead of the catalogue')
    .option('--explain', 'say in words which sentence, cue and rule decided, and what was rejected and why')
    .action(async ({ companies, explain: inWords }: { companies?: string; explain?: boolean }) => {
      const minds = createMinds(companies ? loadCompaniesFile(companies) : loadCompanies())
      code = Math.min(1, await answerLines(streams, (story) => (inWords ? explain : analyze)(minds, story)))
    })

  program
    .command('replay')
    .description(`file stories from stdin, in the order given, into a throw-away database. ${STORY}`)
    .option('--companies <file>', 'use these companies instead of the catalogue')
    .action(async ({ companies }: { companies?: string }) => {
      const minds = createMinds(companies ? loadCompaniesFile(companies) : loadCompanies())
      const { openThrowAwayStorage } = await import('../storage/throw-away.ts')
      const storage = await openThrowAwayStorage(readConfig(readEnvironment()))
      try {
        code = Math.min(1, await answerLines(streams, await createReplay(minds, storage)))
      } finally {
        await storage.close()
      }
    })

  program
    .command('export')
    .description('what is kept, of one workspace or of all, to stdout')
    .addArgument(new Argument('<what>', 'what to export').choices(Object.keys(EXPORTS)))
    .addOption(new Option('--format <format>').choices(Object.keys(EXPORT_FORMATS)).default('json'))
    .option('--workspace <id>', 'of this Discord server or Slack team only; of the terminal: console')
    .action(async (what: Exported, { format, workspace }: { format: ExportFormat; workspace?: string }) => {
      const { openStorage } = await import('../storage/storage.ts')
      const { exportAll } = await import('./export.ts')
      const storage = await openStorage(readConfig(readEnvironment()))
      try {
        await exportAll(storage, { what, format, workspace }, process.stdout)
      } finally {
        await storage.close()
      }
    })

  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode
    if (!(error instanceof UserError)) throw error
    process.stderr.write(`${error.message}\n`)
    return 1
  }
}
