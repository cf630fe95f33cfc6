import { mkdirSync } from 'node:fs'
import { sentence } from '../../../shared/messages/message.ts'
import { SAMPLE_SLUGS, writeSampleCounty } from '../../app.ts'
import { EXIT, type ExitStatus, type Output } from './exit-status.ts'
import { hostTexts } from './texts.ts'
import { standingPath } from './with-app.ts'

/** `sample-returns --out DIR`: the sample county as the workbooks that its schools would send in. */
export async function sampleReturnsCommand(output: Output, options: { out: string }): Promise<ExitStatus> {
  const folder = standingPath(options.out)
  mkdirSync(folder, { recursive: true })
  let count = 0
  for (const slug of SAMPLE_SLUGS) count += (await writeSampleCounty(slug, folder)).length
  output.out(sentence(hostTexts(output).samplesWritten, { count, folder }))
  return EXIT.done
}
