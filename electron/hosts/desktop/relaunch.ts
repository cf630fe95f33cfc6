import { app } from 'electron'
import { LAUNCHER_VARIABLE } from '../../platform/launcher-marker.ts'

/** Once this process has ended, starts anew with these arguments; without any, with those of this start. */
export function relaunch(args?: readonly string[]): void {
  // The launcher has gone by then, and with it whoever would hear the new process.
  delete process.env[LAUNCHER_VARIABLE]
  if (args === undefined) app.relaunch()
  else app.relaunch({ args: [...(app.isPackaged ? [] : [app.getAppPath()]), ...args] })
}
