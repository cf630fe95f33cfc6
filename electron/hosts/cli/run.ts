import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { sentence } from '../../../shared/messages/message.ts'
import { assessCommand } from './assess.ts'
import { blankFormsCommand } from './blank-forms.ts'
import { EXIT, type ExitStatus, type Output, WrongUse } from './exit-status.ts'
import { importCommand } from './import.ts'
import { initCommand } from './init.ts'
import { inspectCommand } from './inspect.ts'
import { restoreCommand } from './restore.ts'
import { sampleReturnsCommand } from './sample-returns.ts'
import { hostTexts } from './texts.ts'

function schoolYear(text: string): number {
  const year = Number(text)
  if (!Number.isInteger(year) || year < 2000 || year > 2100) throw new InvalidArgumentError('2000-2100')
  return year
}

/** The main job unattended. Wrong use never reaches the application. */
export async function runCommandLine(args: readonly string[], output: Output): Promise<ExitStatus> {
  let status: ExitStatus = EXIT.done
  const program = new Command('junheng').exitOverride().configureOutput({
    writeOut: (text) => output.out(text.trimEnd()),
    writeErr: (text) => output.err(text.trimEnd()),
  })
  const run =
    <A extends unknown[]>(command: (output: Output, ...given: A) => Promise<ExitStatus>) =>
    async (...given: A) => {
      status = await command(output, ...given)
    }

  program
    .command('init')
    .requiredOption('--data <DIR>')
    .option('--sample <NAME>')
    .action(run((out, options: { data: string; sample?: string }) => initCommand(out, options)))
  program
    .command('inspect')
    .argument('<FILE>')
    .option('--json')
    .action(run((out, file: string, options: { json?: boolean }) => inspectCommand(out, file, options)))
  program
    .command('import')
    .argument('<FILE...>')
    .requiredOption('--data <DIR>')
    .requiredOption('--year <YEAR>', '', schoolYear)
    .option('--dry-run')
    .option('--accept-new-schools')
    .option('--reason <TEXT>')
    .option('--json')
    .action(
      run((out, files: string[], options: Parameters<typeof importCommand>[2]) =>
        importCommand(out, files, options),
      ),
    )
  program
    .command('assess')
    .argument('[FILE...]')
    .option('--data <DIR>')
    .requiredOption('--year <YEAR>', '', schoolYear)
    .requiredOption('--standard <SLUG>')
    .option('--json')
    .option('--report <OUT>')
    .action(
      run((out, files: string[], options: Parameters<typeof assessCommand>[2]) =>
        assessCommand(out, files, options),
      ),
    )
  program
    .command('restore')
    .requiredOption('--data <DIR>')
    .option('--from <FILE>')
    .option('--list')
    .action(
      run((out, options: { data: string; from?: string; list?: boolean }) => restoreCommand(out, options)),
    )
  program
    .command('blank-forms')
    .requiredOption('--data <DIR>')
    .requiredOption('--year <YEAR>', '', schoolYear)
    .requiredOption('--out <DIR>')
    .action(run((out, options: Parameters<typeof blankFormsCommand>[1]) => blankFormsCommand(out, options)))
  program
    .command('sample-returns')
    .requiredOption('--out <DIR>')
    .action(run((out, options: { out: string }) => sampleReturnsCommand(out, options)))

  try {
    await program.parseAsync([...args], { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUse
    if (error instanceof WrongUse) {
      output.err(sentence(hostTexts(output).wrongUse, { text: error.message }))
      return EXIT.wrongUse
    }
    throw error
  }
}
