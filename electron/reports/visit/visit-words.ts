import type { VisitForm } from '../../../shared/visits/visit-form.ts'
import { printedDate } from '../parts/printed-date.ts'
import type { Wording } from '../parts/wording.ts'

/** 检查表 and the version that the visit keeps. */
export function templateText({ texts, name }: Wording, { template }: VisitForm): string {
  return texts.visit.template({ label: name(template.label), version: template.version })
}

export function visitDate({ texts }: Wording, { visit }: VisitForm): string {
  return printedDate(texts, visit.plannedOn)
}

export function lockedText({ texts }: Wording, { visit }: VisitForm): string {
  return visit.lockedAt === null
    ? texts.visit.notLocked
    : texts.visit.lockedBy({ by: visit.lockedBy ?? '', at: printedDate(texts, visit.lockedAt) })
}
