import { Link } from 'react-router'
import type { PartEvaluation } from '../../../../shared/checklists/evaluation.ts'
import { storedDecimal } from '../../../../shared/checklists/read-typed.ts'
import type { VisitForm } from '../../../../shared/visits/visit-form.ts'
import { withSeparators } from '../../../format.ts'
import { paths, useBasis } from '../../../routes.ts'
import { useText } from '../../../text.ts'
import { partText, valuePart } from './answer-parts.ts'
import { type ItemProps, useItemState, useOpenVisit } from './open-visit.tsx'

function isDisplaced({ declared }: VisitForm, { adoptAs, stage, observed }: PartEvaluation): boolean {
  const places = declared.filter(({ field }) => field === adoptAs)
  return places
    .filter((place) => places.length === 1 || place.stage === stage)
    .some(
      ({ current }) =>
        current?.source.kind === 'visit' &&
        observed !== null &&
        storedDecimal(current.value)?.eq(observed) === false,
    )
}

type Props = ItemProps & { readonly part: PartEvaluation; readonly name: string }

/**
 * Offers the observed figure as the school's value, once it is on disk and another counts; says which one of this
 * visit counts still where the answer has moved on.
 */
export function AdoptLink({ item, part, name }: Props) {
  const text = useText('visits')
  const basis = useBasis()
  const { form } = useOpenVisit()
  const { acknowledged, shown } = useItemState(item.code)
  const field = valuePart(part.key)
  if (part.adoptAs === null) return null
  const ofPart = form.adopted.filter((one) => one.item === item.code && one.part === part.key)
  const counting = ofPart.find(({ inForce }) => inForce)
  const still =
    counting === undefined || counting.value === part.observed ? null : (
      <small>{text.adoptedStill({ value: withSeparators(counting.value) + part.unit })} </small>
    )
  if (part.observed === null || acknowledged === null) return still
  if (partText(acknowledged.answer, field) !== partText(shown, field)) return still
  const adopted = ofPart.find(({ value }) => value === part.observed)
  if (adopted !== undefined && adopted === counting) return <small>{text.adopted}</small>
  // What was declared needs no adoption, unless another figure that a visit found counts in its place.
  if (part.difference === '0' && !isDisplaced(form, part)) return null
  return (
    <>
      {still ?? (adopted === undefined ? null : <small>{text.adoptedOnce} </small>)}
      <Link
        to={paths.adoptFigure(basis, form.visit.id, item.code, part.key)}
        aria-label={text.adoptOf({ name })}
      >
        {text.adopt}
      </Link>
    </>
  )
}
