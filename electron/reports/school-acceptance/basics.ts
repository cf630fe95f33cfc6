import { schoolRuleOf } from '../../../shared/assessment/judging.ts'
import { weightsAt, weightsKeyOf } from '../../../shared/assessment/split-weights.ts'
import { taughtStages } from '../../../shared/assessment/taught-stages.ts'
import type { ReportBlock, TableCell } from '../../../shared/reports/block.ts'
import { percentText } from '../../../shared/reports/figure-text.ts'
import { stagesOfSchool } from '../../../shared/schools/school-stages.ts'
import { nameCell, textCell } from '../parts/cells.ts'
import { dataCheckBlocks } from '../parts/data-checks.ts'
import { heading, paragraph, paragraphOf, room } from '../parts/sentences.ts'
import { visitDate } from '../visit/visit-words.ts'
import type { SchoolAcceptanceData } from './data.ts'

function overviewItems({
  basis: { texts, words },
  school,
  rows,
  value,
}: SchoolAcceptanceData): readonly (readonly [string, string])[] {
  const { overview, missing } = texts
  return [
    [overview.code, school.code ?? missing],
    [overview.kind, words.kinds[school.kind]],
    [overview.sponsor, school.sponsor === null ? missing : words.sponsor({ code: school.sponsor })],
    [overview.location, school.location === null ? missing : words.locations[school.location]],
    [overview.status, words.schoolStatuses[school.status]],
    [overview.inspector, school.inspector ?? missing],
    ...rows.flatMap(({ stage, students }) => {
      const name = { stage: words.stages[stage] }
      return [
        [overview.students(name), students === null ? missing : String(students)],
        [overview.grades(name), value('grades', stage) ?? missing],
        [overview.classes(name), value('classes', stage) ?? missing],
      ] as const
    }),
  ]
}

/** Two items to a row; the last row is filled up with empty cells. */
function overviewRows(items: readonly (readonly [string, string])[]): TableCell[][] {
  const rows: TableCell[][] = []
  for (let index = 0; index < items.length; index += 2) {
    const pair = [items[index] ?? ['', ''], items[index + 1] ?? ['', '']] as const
    rows.push(pair.flatMap(([label, text]) => [nameCell(label), textCell(text)]))
  }
  return rows
}

function groupBlocks({ basis, decision, visit }: SchoolAcceptanceData): ReportBlock[] {
  const { longRoom, blankDate, room: shortRoom, acceptance: texts } = basis.texts
  const [leader, ...members] = decision?.decidedBy ?? []
  const group =
    leader === undefined
      ? paragraphOf(
          { text: texts.groupLeader },
          room(shortRoom),
          { text: texts.groupMembers },
          room(longRoom),
        )
      : paragraphOf(
          { text: texts.groupKnown({ leader }) },
          ...(members.length > 0
            ? [{ text: texts.membersKnown({ members: members.join(basis.signs.listComma) }) }]
            : [{ text: texts.membersRoom }, room(longRoom)]),
        )
  const time = visit === null ? room(blankDate) : { text: visitDate(basis, visit.form) }
  return [group, paragraphOf({ text: texts.groupTime }, time)]
}

function sampleText({ basis, school, rows }: SchoolAcceptanceData): string {
  const texts = basis.texts.acceptance
  const excluded = basis.assessment.excluded.find(({ schoolId }) => schoolId === school.id)
  if (excluded) {
    const reason = basis.texts.exclusions[excluded.code]
    return texts.notInScope({ reason, clause: excluded.clause })
  }
  const counts = rows.map(({ students }) => students)
  const known = counts.filter((count) => count !== null)
  const indicators = basis.standard.indicators.length
  return texts.sampleText({
    stages: rows.map(({ stage }) => basis.words.stages[stage]).join(basis.signs.listComma),
    students:
      known.length < counts.length
        ? basis.texts.missing
        : texts.persons({ count: known.reduce((sum, count) => sum + count, 0) }),
    indicators,
    count: indicators * rows.length,
  })
}

function methodBlocks({ basis, school, rows }: SchoolAcceptanceData): ReportBlock[] {
  const { standard, words, signs, name } = basis
  const texts = basis.texts.acceptance
  const input = basis.inputs.find((one) => one.school.id === school.id)
  const taught = input === undefined ? stagesOfSchool(school) : taughtStages(input)
  const key = weightsKeyOf(school.kind, taught)
  const weights = weightsAt(standard, key)
  const { judged, minimum, each } = schoolRuleOf(standard)
  const method = paragraph(
    judged === 0
      ? texts.methodNotJudged({ indicators: standard.indicators.length })
      : each
        ? texts.methodEach({ indicators: judged })
        : texts.methodText({ indicators: judged, minimum, floor: percentText(standard.floorShare) }),
  )
  if (weights === undefined || rows.length === 0 || taught.length < 2) return [method]
  const parts = taught.filter((stage) => weights[stage] !== undefined)
  const split = texts.splitText({
    kind: key === 'attached' ? texts.attachedClasses : words.kinds[school.kind],
    ratio: `${parts.map((stage) => words.stages[stage]).join(signs.ratio)}${signs.equals}${parts.map((stage) => weights[stage]).join(signs.ratio)}`,
    indicators: standard.indicators
      .filter((indicator) => indicator.shared)
      .map((indicator) => name(indicator.shortLabel))
      .join(signs.listComma),
  })
  return [method, paragraph(split)]
}

/** 基本情况: basis, school, group and time, sample, method (std §8.1). */
export function basicsBlocks(data: SchoolAcceptanceData): ReportBlock[] {
  const { basis, school } = data
  const texts = basis.texts.acceptance
  return [
    heading(1, texts.basics),
    heading(2, texts.basis),
    paragraph(
      texts.basisText({
        document: basis.standard.document,
        school: school.name,
        schoolYear: basis.texts.schoolYear({ year: basis.year }),
      }),
    ),
    heading(2, texts.school),
    {
      kind: 'table',
      name: texts.schoolTable,
      widths: [3, 4, 3, 4],
      headerRows: [],
      rows: overviewRows(overviewItems(data)),
    },
    heading(2, texts.group),
    ...groupBlocks(data),
    heading(2, texts.sample),
    paragraph(sampleText(data)),
    heading(2, texts.method),
    ...methodBlocks(data),
    heading(2, basis.texts.dataChecks.numbered),
    ...dataCheckBlocks(basis, data.findings, 'school'),
  ]
}
