import { Link } from 'react-router'
import type { PartEvaluation } from '../../../../shared/checklists/evaluation.ts'
import { paths, useBasis } from '../../../routes.ts'
import { useText } from '../../../text.ts'
import { partText, valuePart } from './answer-parts.ts'
import { type ItemProps, useItemState, useOpenVisit } from './open-visit.tsx'

type Props = ItemProps & { readonly part: PartEvaluation; readonly name: string }

/** Offers the observed figure as the school's value, once it is on disk and differs. */
export function AdoptLink({ item, part, name }: Props) {
  const text = useText('visits')
  const basis = useBasis()
  const { form } = useOpenVisit()
  const { acknowledged, shown } = useItemState(item.code)
  const field = valuePart(part.key)
  if (part.adoptAs === null || part.observed === null || part.difference === '0') return null
  if (acknowledged === null || partText(acknowledged.answer, field) !== partText(shown, field)) return null
  const adopted = form.adopted.find(
    (one) => one.item === item.code && one.part === part.key && one.value === part.observed,
  )
  if (adopted?.inForce === true) return <small>{text.adopted}</small>
  return (
    <>
      {adopted === undefined ? null : <small>{text.adoptedOnce} </small>}
      <Link
        to={paths.adoptFigure(basis, form.visit.id, item.code, part.key)}
        aria-label={text.adoptOf({ name })}
      >
        {text.adopt}
      </Link>
    </>
  )
}
