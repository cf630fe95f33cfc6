import { GRADES } from '../../../shared/checklists/answer-type.ts'
import type { PartEvaluation } from '../../../shared/checklists/evaluation.ts'
import { listRows } from '../../../shared/checklists/list-rows.ts'
import type { TableCell } from '../../../shared/reports/block.ts'
import type { VisitForm } from '../../../shared/visits/visit-form.ts'
import { textCell } from '../parts/cells.ts'
import type { Wording } from '../parts/wording.ts'
import { partName, partText } from '../visit/figure-lines.ts'
import { requirementLines } from '../visit/requirement-lines.ts'
import type { BlankItem } from './items.ts'

/** One line of figures: what was declared, and room for what is observed. */
type FigureLine = { readonly label: string; readonly declared: string; readonly room: string }

/** Columns of the form: words of the item, figures, boxes, remark. */
export const WORD_COLUMNS = 5
const BOX_COLUMNS = 4

function partLine(wording: Wording, { item, result }: BlankItem, part: PartEvaluation): FigureLine {
  return {
    label: partName(wording, result, part),
    declared: part.declared === null ? '' : partText(item, part, part.declared),
    room: `${wording.texts.visit.shortRoom}${part.unit}`,
  }
}

function figureLines(wording: Wording, form: VisitForm, blank: BlankItem): readonly FigureLine[] {
  const type = blank.item.answer
  const { visit } = wording.texts
  if (type.type === 'number') return blank.result.parts.map((part) => partLine(wording, blank, part))
  if (type.type !== 'countList') return []
  const room = `${visit.shortRoom}${type.unit}`
  return [
    ...listRows(type, form).map(({ label, declared }) => ({
      label,
      declared: declared === null ? '' : `${declared}${type.unit}`,
      room,
    })),
    { label: visit.moreRows, declared: '', room },
  ]
}

/** What stands in the column of the observed figure where there is none to count. */
function roomFor({ texts, visitWords }: Wording, { item }: BlankItem): string {
  const { visit } = texts
  const boxed = (labels: readonly string[]) => labels.map((label) => visit.boxed({ label })).join('\n')
  switch (item.answer.type) {
    case 'grade':
      return boxed(GRADES.map((grade) => visitWords.grades[grade]))
    case 'choice':
      return boxed(item.answer.options.map(({ label }) => label))
    case 'score':
      return visit.pointsOf({ points: visit.shortRoom, maximum: item.answer.maximum })
    case 'date':
      return visit.dateRoom
    default:
      return ''
  }
}

/** The clause, without what it says: the form is for people who know it. */
const clauseOf = (basis: string) => basis.split('：')[0] ?? basis

function wordCells(wording: Wording, form: VisitForm, { item, depends }: BlankItem): TableCell[] {
  const { texts, visitWords, signs } = wording
  const { visit } = texts
  const text = item.severity === 'veto' ? visit.vetoItem({ text: item.text }) : item.text
  const left = { align: 'left' as const }
  return [
    textCell(item.code),
    { text: depends ? `${text}${visit.onlyIf}` : text, header: true, ...left },
    textCell(requirementLines(wording, { item, limits: form.limits }).join('\n'), left),
    textCell(clauseOf(item.basis), left),
    textCell(item.method.map((method) => visitWords.methods[method]).join(signs.listComma), left),
  ]
}

/** An item, and under it a line for each figure, class or room that is counted. */
export function itemRows(wording: Wording, form: VisitForm, blank: BlankItem): TableCell[][] {
  const { visit } = wording.texts
  const lines = figureLines(wording, form, blank)
  const judged = blank.item.answer.type === 'verdict'
  const [only] = lines.length === 1 ? lines : []
  const box = textCell(visit.box)
  const none = textCell('')
  const boxes = judged ? [box, box, box, box] : [none, none, none, box]
  return [
    [
      ...wordCells(wording, form, blank),
      textCell(only?.declared ?? ''),
      textCell(only?.room ?? roomFor(wording, blank), { align: only ? 'right' : 'left' }),
      ...boxes,
      none,
    ],
    ...(only ? [] : lines).map(({ label, declared, room }) => [
      none,
      textCell(visit.listRow({ label }), { columnSpan: WORD_COLUMNS - 1, align: 'left' as const }),
      textCell(declared),
      textCell(room, { align: 'right' as const }),
      textCell('', { columnSpan: BOX_COLUMNS + 1 }),
    ]),
  ]
}
