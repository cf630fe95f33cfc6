/** The line by which the desktop tells the launcher that its user sees something. */
export const WINDOW_SHOWN = 'junheng:window-shown'

/** Set by the launcher, for which alone the line is meant. */
export const LAUNCHER_VARIABLE = 'JUNHENG_LAUNCHER'

export function tellLauncher(): void {
  if (process.env[LAUNCHER_VARIABLE] !== undefined) process.stdout.write(`${WINDOW_SHOWN}\n`)
}
