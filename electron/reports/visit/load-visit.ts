import type { Wording } from '../parts/wording.ts'
import type { ReportContext } from '../report-definition.ts'
import { isProblem, type PrintedSignature, type VisitData, type VisitItem } from './data.ts'
import { printPhotos } from './print-photos.ts'

/** A visit with the pictures that are printed of it. @throws AppError `notFound`. */
export async function loadVisit(ctx: ReportContext, visitId: string, wording: Wording): Promise<VisitData> {
  const { form, evaluation } = await ctx.visit(visitId)
  const answers = new Map(form.answers.map(({ item, answer }) => [item, answer]))
  const kept = form.evidence.filter(({ removed }) => removed === null)
  const items = evaluation.items.flatMap((result, place): VisitItem[] => {
    const item = form.template.items[place]
    if (item === undefined || !result.visible) return []
    const evidence = kept.filter((one) => one.item === item.code)
    return [{ item, limits: form.limits, result, answer: answers.get(item.code) ?? null, evidence }]
  })
  // Loaded only to draw: the library is large.
  const { drawSignature } = await import('./draw-signature.ts')
  const signatures: PrintedSignature[] = []
  for (const signature of form.signatures.filter(({ lapsedAt }) => lapsedAt === null)) {
    signatures.push({ ...signature, data: (await drawSignature(signature)).toString('base64') })
  }
  return {
    form,
    evaluation,
    wording,
    items,
    problemPhotos: await printPhotos(
      ctx,
      items.filter(isProblem).flatMap(({ evidence }) => evidence),
    ),
    signatures,
  }
}
