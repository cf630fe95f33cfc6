import { type ChildProcess, fork } from 'node:child_process'
import { EventEmitter } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A utility process as a process of Node, with `process.parentPort` in it. */
class StandInUtilityProcess extends EventEmitter {
  readonly child: ChildProcess

  constructor(modulePath: string) {
    super()
    const port = fileURLToPath(new URL('./parent-port.ts', import.meta.url))
    this.child = fork(modulePath, [], {
      serialization: 'advanced',
      execArgv: ['--import', port],
      execPath: process.execPath,
      // Many start one after the other in a test.
      env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'junheng-compile-cache') },
    })
    this.child.on('message', (message) => this.emit('message', message))
    this.child.on('exit', (code) => this.emit('exit', code ?? 1))
  }

  postMessage(message: unknown): void {
    if (this.child.connected) this.child.send(message as object)
  }
  kill(): boolean {
    return this.child.kill('SIGKILL')
  }
}

export const forked: StandInUtilityProcess[] = []

export const utilityProcess = {
  fork: (modulePath: string): StandInUtilityProcess => {
    const child = new StandInUtilityProcess(modulePath)
    forked.push(child)
    return child
  },
}
