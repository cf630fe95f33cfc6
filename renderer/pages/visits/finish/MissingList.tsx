import { CheckCircleFilled } from '@ant-design/icons'
import { Link } from 'react-router'
import type { FinishPreview } from '../../../../shared/visits/finish-preview.ts'
import type { VisitForm } from '../../../../shared/visits/visit-form.ts'
import { paths, useBasis } from '../../../routes.ts'
import { useText } from '../../../text.ts'

type Props = { readonly form: VisitForm; readonly missing: FinishPreview['missing'] }

const SHOWN = 60

/** What stands in the way of locking; each item a link to where it is answered. */
export function MissingList({ form, missing }: Props) {
  const text = useText('visits')
  const basis = useBasis()
  const texts = new Map(form.template.items.map((item) => [item.code, item.text]))
  // Signatures first: there are few of them, and they are not to be lost among the items.
  const shown = [...missing]
    .sort((a, b) => Number(a.kind === 'item') - Number(b.kind === 'item'))
    .slice(0, SHOWN)
  return (
    <section aria-labelledby="missing">
      <h2 id="missing">
        {text.missingTitle}{' '}
        <small>{missing.length === 0 ? '' : text.missingCount({ count: missing.length })}</small>
      </h2>
      {missing.length === 0 ? (
        <p className="sign-met">
          <CheckCircleFilled aria-hidden /> {text.nothingMissing}
        </p>
      ) : (
        <ul className="plain-list missing-list">
          {shown.map((one) =>
            one.kind === 'item' ? (
              <li key={one.item}>
                <Link to={paths.visitItem(basis, form.visit.id, one.item)}>
                  {text.item({ code: one.item, text: texts.get(one.item) ?? '' })}
                </Link>{' '}
                <small>{text.missingBecause[one.because]}</small>
              </li>
            ) : (
              <li key={one.kind === 'schoolSignature' ? one.kind : one.name}>
                {one.kind === 'schoolSignature' ? text.missingSchool : text.missingInspector(one)}
              </li>
            ),
          )}
          {missing.length > SHOWN ? <li>{text.moreMissing({ count: missing.length - SHOWN })}</li> : null}
        </ul>
      )}
    </section>
  )
}
