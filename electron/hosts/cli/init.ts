import { sentence } from '../../../shared/messages/message.ts'
import { SAMPLE_SLUGS } from '../../app.ts'
import { EXIT, type ExitStatus, type Output, WrongUse } from './exit-status.ts'
import { hostTexts } from './texts.ts'
import { standingPath, valueOrSay, withApp } from './with-app.ts'

/** `init --data DIR [--sample NAME]`: a data folder, empty or with a sample county. */
export function initCommand(output: Output, options: { data: string; sample?: string }): Promise<ExitStatus> {
  if (options.sample !== undefined && !SAMPLE_SLUGS.includes(options.sample)) {
    throw new WrongUse(`--sample ${SAMPLE_SLUGS.join(' | ')}`)
  }
  return withApp(output, options, async ({ client }) => {
    const info = valueOrSay(output, await client.app.info({}))
    if (!info) return EXIT.problems
    const message =
      options.sample === undefined ? hostTexts(output).initialised : hostTexts(output).initialisedSample
    output.out(sentence(message, { folder: standingPath(options.data), schools: info.schoolCount }))
    return EXIT.done
  })
}
