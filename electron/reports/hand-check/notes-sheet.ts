import { overrideSentences } from '../../../shared/messages/limit-sentence.ts'
import { relaxedSentences } from '../../../shared/messages/relaxed-sentence.ts'
import type { HandCheckBasis } from './basis.ts'
import { type FormulaRow, type FormulaSheet, head, line, text } from './formula-sheet.ts'

/** 说明: what was calculated, of which data, how, and who is left out. */
export function notesSheet(basis: HandCheckBasis): FormulaSheet {
  const { says, standard, assessment, county, year } = basis
  const paragraph = (value: string): FormulaRow => [text(value)]
  return {
    name: says.sheets.notes,
    widths: [110, 24, 60],
    rows: [
      line(says.notesTitle, 'title'),
      paragraph(says.ofCounty({ county: county === '' ? says.none : county })),
      paragraph(says.ofYear({ year })),
      paragraph(
        says.ofStandard({
          standard: basis.name(standard.label),
          version: standard.version,
          document: standard.document,
        }),
      ),
      paragraph(says.ofCalculation({ calculation: assessment.calculation })),
      paragraph(dataVersion(basis)),
      ...basis.invented.map(paragraph),
      ...overrideSentences(basis.language, standard).map(paragraph),
      ...relaxedSentences(basis.language, basis.inputs).map(paragraph),
      ...says.methodLines.map(paragraph),
      [],
      ...(assessment.excluded.length === 0
        ? []
        : [
            line(says.excluded, 'heading'),
            [says.school, says.reason, says.basis].map(head),
            ...assessment.excluded.map(({ name, code, clause }) =>
              [name, basis.exclusionWords[code], clause].map(text),
            ),
          ]),
      [],
      line(says.definitions, 'heading'),
      ...standard.indicators.map((indicator) =>
        paragraph(says.definition({ indicator: basis.name(indicator.label), text: indicator.definition })),
      ),
    ],
    frozen: 0,
    filter: null,
  }
}

/** The newest of the values that count tells one state of the data from every other. */
function dataVersion({ says, observations }: HandCheckBasis): string {
  let newest: { readonly id: number; readonly at: string } | null = null
  for (const { id, at } of observations.values()) {
    if (newest === null || Number(id) > newest.id) newest = { id: Number(id), at }
  }
  return newest === null
    ? says.noData
    : says.ofData({ values: observations.size, newest: newest.id, at: newest.at })
}
