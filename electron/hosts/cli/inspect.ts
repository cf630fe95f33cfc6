import type { Client } from '../../../shared/contract/client.ts'
import { sentence } from '../../../shared/messages/message.ts'
import { EXIT, type ExitStatus, type Output } from './exit-status.ts'
import { sayProblems, toJsonProblem } from './say-problems.ts'
import { hostTexts } from './texts.ts'
import { valueOrSay, withApp } from './with-app.ts'

type Inspection = Extract<Awaited<ReturnType<Client['imports']['inspect']>>, { ok: true }>['value']

/** `inspect FILE [--json]`: what stands in a workbook and what is understood of it. */
export function inspectCommand(
  output: Output,
  file: string,
  options: { json?: boolean },
): Promise<ExitStatus> {
  return withApp(output, {}, async ({ client, takeFiles }) => {
    const [incoming = { token: '', name: '' }] = await takeFiles([file])
    const inspection = valueOrSay(output, await client.imports.inspect({ file: incoming }))
    if (!inspection) return EXIT.problems
    if (options.json) {
      output.out(
        JSON.stringify({
          ...inspection,
          problems: inspection.problems.map((problem) => toJsonProblem(output.language, problem)),
        }),
      )
    } else {
      sayInspection(output, inspection)
      sayProblems(output, inspection.problems)
    }
    return inspection.problems.some(({ severity }) => severity === 'error') ? EXIT.problems : EXIT.done
  })
}

function sayInspection(output: Output, { format, sheets, layout, mapping }: Inspection): void {
  output.out(
    format ? sentence(hostTexts(output).inspectedFormat, { format }) : hostTexts(output).inspectedUnreadable,
  )
  for (const { name, rows, hidden } of sheets) {
    output.out(
      sentence(hostTexts(output).inspectedSheet, { name, rows: rows.length, hidden: Number(hidden) }),
    )
  }
  output.out(
    layout
      ? sentence(hostTexts(output).inspectedLayout, {
          id: layout.id,
          percent: Math.round(layout.confidence * 100),
        })
      : hostTexts(output).inspectedNoLayout,
  )
  if (mapping.length === 0) return
  output.out(sentence(hostTexts(output).inspectedMapping, { count: mapping.length }))
  for (const { sheet, cell, header, field } of mapping) {
    output.out(sentence(hostTexts(output).inspectedField, { sheet, cell, header, field }))
  }
}
