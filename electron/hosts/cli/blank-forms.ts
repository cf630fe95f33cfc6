import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { sentence } from '../../../shared/messages/message.ts'
import { EXIT, type ExitStatus, type Output } from './exit-status.ts'
import { hostTexts } from './texts.ts'
import { standingPath, valueOrSay, withApp } from './with-app.ts'

/** `blank-forms --data DIR --year YEAR --out DIR`: a return form for each school, filled with what is known. */
export function blankFormsCommand(
  output: Output,
  options: { data: string; year: number; out: string },
): Promise<ExitStatus> {
  return withApp(output, options, async ({ client, tokens }) => {
    const answer = await client.exports.blankForms({ year: options.year, schoolIds: null, pack: 'each' })
    const value = valueOrSay(output, answer)
    if (value === null) return EXIT.problems
    const folder = standingPath(options.out)
    mkdirSync(folder, { recursive: true })
    for (const { token, fileName } of value.files) {
      const file = tokens.find(token)
      if (file !== null) copyFileSync(file.path, join(folder, fileName))
    }
    for (const name of value.skipped) output.out(sentence(hostTexts(output).formSkipped, { name }))
    output.out(sentence(hostTexts(output).formsWritten, { count: value.forms, folder }))
    return value.forms === 0 ? EXIT.problems : EXIT.done
  })
}
