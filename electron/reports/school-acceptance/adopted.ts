import { listFields } from '../../../db/repositories/dictionary.ts'
import { listCurrentOfSchool, listDeclaredOfSchool } from '../../../db/repositories/observations.ts'
import { listVisits } from '../../../db/repositories/visits.ts'
import type { FieldUnit } from '../../../shared/fields/field.ts'
import type { ObservationStage } from '../../../shared/observations/observation-stage.ts'
import type { ReportBlock } from '../../../shared/reports/block.ts'
import { printedDate } from '../parts/printed-date.ts'
import { paragraph } from '../parts/sentences.ts'
import type { Wording } from '../parts/wording.ts'
import type { ReportContext } from '../report-definition.ts'

/** A figure that a visit observed and that counts in place of the declared one. */
export type AdoptedFigure = {
  readonly label: string
  readonly stage: ObservationStage
  readonly unit: FieldUnit
  readonly declared: string | null
  readonly observed: string
  /** Code of the item, and the day of the visit. */
  readonly item: string
  readonly visitedOn: string
  readonly author: string
  readonly at: string
}

/** The figures of a school in a year that were adopted and are still in force, in the order of the dictionary. */
export async function findAdoptedFigures(
  { db }: ReportContext,
  { schoolId, year }: { readonly schoolId: string; readonly year: number },
  { name }: Wording,
): Promise<AdoptedFigure[]> {
  const current = await listCurrentOfSchool(db, schoolId, year)
  if (!current.some(({ source }) => source.kind === 'visit')) return []
  const declared = await listDeclaredOfSchool(db, schoolId, year)
  const visits = await listVisits(db, { schoolId, year, states: ['open', 'locked'] })
  const fields = await listFields(db)
  return fields.flatMap((definition) =>
    current.flatMap(({ field, stage, value, source, author, at }): AdoptedFigure[] => {
      if (field !== definition.code || source.kind !== 'visit') return []
      const before = declared.find((one) => one.field === field && one.stage === stage)
      return [
        {
          label: name(definition.label),
          stage,
          unit: definition.unit,
          declared: before?.value ?? null,
          observed: value,
          item: source.item,
          visitedOn: visits.find(({ id }) => id === source.visitId)?.plannedOn ?? at,
          author,
          at,
        },
      ]
    }),
  )
}

/** Of each adopted figure what was declared, what was observed when, and who adopted it. */
export function adoptedBlocks(wording: Wording, figures: readonly AdoptedFigure[]): ReportBlock[] {
  const { texts, words, visitWords } = wording
  return figures.map(({ label, stage, unit, declared, observed, item, visitedOn, author, at }) =>
    paragraph(
      texts.visit.acceptance.adopted({
        label: stage === 'whole' ? label : visitWords.stageOf({ stage: words.stages[stage], label }),
        declared: declared === null ? null : `${declared}${words.fieldUnits[unit]}`,
        observed: `${observed}${words.fieldUnits[unit]}`,
        item,
        visitedOn: printedDate(texts, visitedOn),
        author,
        at: printedDate(texts, at),
      }),
    ),
  )
}
