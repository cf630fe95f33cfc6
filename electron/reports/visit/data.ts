import type { Answer } from '../../../shared/checklists/answer.ts'
import type { ItemEvaluation } from '../../../shared/checklists/evaluation.ts'
import type { LimitInForce } from '../../../shared/checklists/limits-in-force.ts'
import type { ChecklistItem } from '../../../shared/checklists/template.ts'
import type { VisitEvidence } from '../../../shared/visits/evidence.ts'
import type { VisitSignature } from '../../../shared/visits/signature.ts'
import type { Wording } from '../parts/wording.ts'
import type { EvaluatedVisit } from '../report-definition.ts'

/** An item that the school is asked, with what was found. */
export type VisitItem = {
  readonly item: ChecklistItem
  /** Numbers of province or city that are in force for the visit. */
  readonly limits: readonly LimitInForce[]
  readonly result: ItemEvaluation
  readonly answer: Answer | null
  readonly evidence: readonly VisitEvidence[]
}

/** A photo as it is printed. */
export type PrintedPhoto = {
  readonly evidence: VisitEvidence
  /** In base64. */
  readonly data: string
  readonly widthMillimetres: number
}

export type PrintedPhotos = {
  readonly printed: readonly PrintedPhoto[]
  readonly more: number
  readonly unreadable: number
}

/** A signature in force, as a picture in base64. */
export type PrintedSignature = VisitSignature & { readonly data: string }

/** What the reports of a visit are laid out from. */
export type VisitData = EvaluatedVisit & {
  readonly wording: Wording
  readonly items: readonly VisitItem[]
  /** Of the items that are partly or not met. */
  readonly problemPhotos: PrintedPhotos
  readonly signatures: readonly PrintedSignature[]
}

export const isProblem = ({ result }: VisitItem): boolean =>
  result.verdict === 'partly' || result.verdict === 'unmet'

/** Veto items that are not met. */
export const vetoesOf = ({ items }: Pick<VisitData, 'items'>): readonly VisitItem[] =>
  items.filter(({ item, result }) => item.severity === 'veto' && result.verdict === 'unmet')
