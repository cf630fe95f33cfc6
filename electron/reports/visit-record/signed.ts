import type { ReportBlock } from '../../../shared/reports/block.ts'
import { printedDate } from '../parts/printed-date.ts'
import { paragraph, paragraphOf, room } from '../parts/sentences.ts'
import type { VisitData } from '../visit/data.ts'

/** Three stand side by side in the type area. */
const SIGNATURE_WIDTH = 46

export function opinionBlock({ wording, form }: VisitData): ReportBlock {
  const { visit } = wording.texts
  if (form.closing === null) return paragraphOf(room(visit.opinionRoom))
  return paragraph(form.closing.schoolOpinion ?? visit.noOpinion)
}

/** Lines for those who have not signed on the spot. */
function openLines({ wording, form, signatures }: VisitData): string[] {
  const { visit } = wording.texts
  const signed = new Set(signatures.filter(({ role }) => role === 'inspector').map(({ name }) => name))
  const line = (role: 'inspector' | 'school', name: string) =>
    visit.unsignedLine({ role: visit.roles[role], name })
  return [
    ...form.visit.inspectors.filter((name) => !signed.has(name)).map((name) => line('inspector', name)),
    ...(signatures.some(({ role }) => role === 'school') ? [] : [line('school', '')]),
  ]
}

/** 签名 of 督学 and 学校负责人 (std §6.2), as they were drawn, else room for them. */
export function signedBlocks(data: VisitData): ReportBlock[] {
  const { wording, form, signatures } = data
  const { visit, blankDate } = wording.texts
  const reason = form.closing?.unsignedReason ?? null
  return [
    ...signatures.map(
      ({ role, name, at, data: picture }): ReportBlock => ({
        kind: 'image',
        caption: visit.signedCaption({ role: visit.roles[role], name, at: printedDate(wording.texts, at) }),
        data: picture,
        widthMillimetres: SIGNATURE_WIDTH,
      }),
    ),
    ...(reason === null ? [] : [paragraph(visit.unsignedReason({ reason }))]),
    ...form.reopenings.map(({ by, at, reason: why }) =>
      paragraph(visit.reopened({ by, at: printedDate(wording.texts, at), reason: why })),
    ),
    {
      kind: 'signatures',
      lines: openLines(data),
      seal: visit.schoolSeal({ school: form.school.name }),
      date: blankDate,
    },
  ]
}
