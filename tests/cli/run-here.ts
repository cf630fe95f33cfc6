import { runCommandLine } from '../../electron/hosts/cli/run.ts'
import { hostLanguage } from '../../electron/platform/host-language.ts'
import { createPdfPrinter } from '../../electron/print/html-to-pdf.ts'
import type { Ran } from './run-cli.ts'

/** The command line in this process: all but the few lines of its entry, which `runCli` runs as well. */
export async function runHere(args: readonly string[], cwd = process.cwd()): Promise<Ran> {
  const said = { out: '', err: '' }
  const { INIT_CWD: standing } = process.env
  process.env.INIT_CWD = cwd
  try {
    const status = await runCommandLine(args, {
      out: (text) => {
        said.out += `${text}\n`
      },
      err: (text) => {
        said.err += `${text}\n`
      },
      language: hostLanguage(process.env),
      printPdf: createPdfPrinter(),
    })
    return { status, stdout: said.out, stderr: said.err }
  } finally {
    if (standing === undefined) delete process.env.INIT_CWD
    else process.env.INIT_CWD = standing
  }
}
