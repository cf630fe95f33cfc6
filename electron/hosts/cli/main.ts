import '../../platform/node-version.ts'
import { hostLanguage } from '../../platform/host-language.ts'
import { createPdfPrinter } from '../../print/html-to-pdf.ts'
import { runCommandLine } from './run.ts'

// Who reads the lines may have read enough, as `head` does: the work goes on to its end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await runCommandLine(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  language: hostLanguage(process.env),
  printPdf: createPdfPrinter(),
})
