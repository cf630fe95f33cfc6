import { listVisits } from '../../../db/repositories/visits.ts'
import type { ReportBlock, TableCell } from '../../../shared/reports/block.ts'
import { headCells, nameCell, textCell } from '../parts/cells.ts'
import { printedDate } from '../parts/printed-date.ts'
import { heading, paragraph, paragraphOf, room } from '../parts/sentences.ts'
import type { Wording } from '../parts/wording.ts'
import type { ReportContext } from '../report-definition.ts'
import { isProblem, type VisitData, type VisitItem } from '../visit/data.ts'
import { figuresCell, itemCell, verdictCell } from '../visit/item-cells.ts'
import { loadVisit } from '../visit/load-visit.ts'
import { photoBlocks } from '../visit/photo-blocks.ts'
import { vetoBlock } from '../visit/problem-blocks.ts'
import { progressTable } from '../visit/progress-table.ts'
import { relaxedBlocks } from '../visit/relaxed-blocks.ts'
import { requirementLines } from '../visit/requirement-lines.ts'
import { templateText, visitDate } from '../visit/visit-words.ts'

/** The acceptance visit that was locked last; where none is locked, the latest that is open. */
export async function findAcceptanceVisit(
  ctx: ReportContext,
  about: { readonly schoolId: string; readonly year: number },
  wording: Wording,
): Promise<VisitData | null> {
  const found = await listVisits(ctx.db, { ...about, states: ['locked', 'open'] })
  const visits = found.filter(({ kind }) => kind === 'acceptance')
  const [locked] = visits
    .filter(({ state }) => state === 'locked')
    .toSorted((one, other) => (other.lockedAt ?? '').localeCompare(one.lockedAt ?? ''))
  const chosen = locked ?? visits[0]
  return chosen === undefined ? null : loadVisit(ctx, chosen.id, wording)
}

function problemRow({ wording }: VisitData, visitItem: VisitItem): TableCell[] {
  const { item, result, answer } = visitItem
  const remark = answer?.remark.trim() ?? ''
  return [
    textCell(item.code),
    itemCell(wording, visitItem),
    textCell(requirementLines(wording, visitItem).join('\n'), { align: 'left' }),
    verdictCell(wording, visitItem),
    figuresCell(wording, visitItem),
    textCell([...result.findings, ...(remark === '' ? [] : [remark])].join('\n'), { align: 'left' }),
  ]
}

function problemsTable(data: VisitData): ReportBlock {
  const { visit } = data.wording.texts
  const texts = visit.acceptance
  const rows = data.items.filter(isProblem).map((visitItem) => problemRow(data, visitItem))
  if (rows.length === 0) return paragraph(texts.noneUnmet)
  const columns = texts.unmetColumns
  return {
    kind: 'table',
    name: texts.unmet,
    caption: texts.unmet,
    widths: [5, 12, 11, 10, 16, 18],
    headerRows: [
      headCells([
        columns.code,
        columns.item,
        columns.requirement,
        columns.verdict,
        columns.figures,
        columns.finding,
      ]),
    ],
    rows,
    note: visit.itemsNote,
  }
}

function signedTable({ wording, signatures }: VisitData): ReportBlock {
  const { visit } = wording.texts
  const { signed, signedColumns, nobodySigned } = visit.acceptance
  if (signatures.length === 0) return paragraph(nobodySigned)
  return {
    kind: 'table',
    name: signed,
    widths: [3, 4, 5],
    headerRows: [headCells([signedColumns.role, signedColumns.name, signedColumns.at])],
    rows: signatures.map(({ role, name, at }) => [
      nameCell(visit.roles[role]),
      textCell(name),
      textCell(printedDate(wording.texts, at)),
    ]),
  }
}

function opinionBlocks({ wording, form }: VisitData): ReportBlock[] {
  const { visit } = wording.texts
  const { closing } = form
  if (closing === null) return []
  return [
    paragraph(visit.acceptance.opinion({ opinion: closing.schoolOpinion ?? visit.noOpinion })),
    ...(closing.unsignedReason === null
      ? []
      : [paragraph(visit.unsignedReason({ reason: closing.unsignedReason }))]),
  ]
}

function introBlocks({ wording, form, evaluation }: VisitData): ReportBlock[] {
  const { texts, signs } = wording
  const { acceptance } = texts.visit
  const { visit } = form
  const { visible, answered, problems } = evaluation.progress
  const intro = acceptance.intro({
    date: visitDate(wording, form),
    inspectors: visit.inspectors.join(signs.listComma),
    template: templateText(wording, form),
    visible,
    answered,
    problems,
  })
  return visit.lockedAt === null
    ? [paragraph(intro), { kind: 'notice', text: acceptance.open }]
    : [
        paragraph(intro),
        paragraph(acceptance.locked({ by: visit.lockedBy ?? '', at: printedDate(texts, visit.lockedAt) })),
      ]
}

function partsOf(data: VisitData): readonly (readonly [string, readonly ReportBlock[]])[] {
  const { acceptance } = data.wording.texts.visit
  const photos = photoBlocks(data)
  return [
    [acceptance.progress, [progressTable(data), ...relaxedBlocks(data)]],
    [acceptance.unmet, [problemsTable(data), vetoBlock(data)]],
    ...(photos.length === 0 ? [] : [[acceptance.photos, photos] as const]),
    [acceptance.signed, [signedTable(data), ...opinionBlocks(data)]],
  ]
}

/** 现场督导情况: what the visit found, who inspected and who signed; room for it where there was none. */
export function visitBlocks(wording: Wording, data: VisitData | null): ReportBlock[] {
  const { numerals, visit } = wording.texts
  const { acceptance, part } = visit
  if (data === null) {
    return [heading(1, acceptance.heading), paragraphOf({ text: acceptance.none }, room(acceptance.noneRoom))]
  }
  return [
    heading(1, acceptance.heading),
    ...introBlocks(data),
    ...partsOf(data).flatMap(([title, blocks], index) => [
      heading(2, part({ number: numerals[index] ?? String(index + 1), title })),
      ...blocks,
    ]),
  ]
}
