import { Command, InvalidArgumentError } from 'commander'
import type { Messages } from '../../shared/messages/language.ts'

export type LaunchOptions = {
  readonly sample?: boolean
  readonly data?: string
  readonly browser?: boolean
  readonly port: number
}

function portNumber(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new InvalidArgumentError('0-65535')
  return port
}

/** What `npm start -- …` was told. Wrong use ends the process with a line that says how. */
export function readLaunchOptions(args: readonly string[], text: Messages['launch']): LaunchOptions {
  return new Command('npm start --')
    .option('--sample', text.optionSample)
    .option('--data <DIR>', text.optionData)
    .option('--browser', text.optionBrowser)
    .option('--port <N>', text.optionPort, portNumber, 0)
    .parse([...args], { from: 'user' })
    .opts<LaunchOptions>()
}
