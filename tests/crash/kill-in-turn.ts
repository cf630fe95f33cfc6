import type { BundledProcess } from './bundle-process.ts'
import { type Moment, startKilled } from './killed-process.ts'

/**
 * Lets a script work in a folder again and again and kills it each time; the next one loads meanwhile.
 * @param survives looks at what the killed one left; it gets all lines that any of them has said.
 * @returns how often it was killed.
 */
export async function killInTurn(options: {
  readonly bundled: BundledProcess
  readonly folder: string
  readonly kills: number
  readonly moment: () => Moment
  readonly survives: (said: readonly string[]) => Promise<void>
}): Promise<number> {
  const { bundled, folder, kills, moment, survives } = options
  const said: string[] = []
  let next = startKilled(bundled, folder)
  let killed = 0
  while (killed < kills) {
    const process = next
    if (killed + 1 < kills) next = startKilled(bundled, folder)
    said.push(...(await process.killAt(moment())))
    killed += 1
    await survives(said)
  }
  return killed
}
