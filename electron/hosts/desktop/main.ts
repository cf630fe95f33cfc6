import { app, dialog } from 'electron'
import { readInvocation } from './invocation.ts'
import { runCommand } from './run-command.ts'
import { startDesktop } from './start-desktop.ts'
import { desktopTexts } from './texts.ts'

// The entry of the main process. Unpackaged, the first argument is the folder of the application.
const invocation = readInvocation(process.argv.slice(app.isPackaged ? 1 : 2))

if (invocation.kind === 'command') {
  runCommand(invocation.args).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    app.exit(1)
  })
} else {
  startDesktop(invocation).catch((error: unknown) => {
    dialog.showErrorBox(desktopTexts().product, error instanceof Error ? error.message : String(error))
    app.exit(1)
  })
}
