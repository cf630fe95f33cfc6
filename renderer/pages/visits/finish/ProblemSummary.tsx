import { Link } from 'react-router'
import type { FinishPreview } from '../../../../shared/visits/finish-preview.ts'
import type { VisitForm } from '../../../../shared/visits/visit-form.ts'
import { Mark } from '../../../components/Mark.tsx'
import { paths, useBasis } from '../../../routes.ts'
import { useText } from '../../../text.ts'
import { VerdictSign } from '../form/VerdictSign.tsx'

type Props = { readonly form: VisitForm; readonly problems: FinishPreview['problems'] }

/** The problems found, each with the wording proposed for it. */
export function ProblemSummary({ form, problems }: Props) {
  const text = useText('visits')
  const basis = useBasis()
  const texts = new Map(form.template.items.map((item) => [item.code, item.text]))
  return (
    <section aria-labelledby="problems">
      <h2 id="problems">
        {text.problemsTitle} <small>{problems.length === 0 ? '' : problems.length}</small>
      </h2>
      {problems.length === 0 ? <p className="secondary">{text.noProblems}</p> : null}
      <ul className="plain-list problem-summary">
        {problems.map(({ item, severity, verdict, findings, evidenceIds }) => (
          <li key={item}>
            <VerdictSign verdict={verdict} />{' '}
            <Link to={paths.visitItem(basis, form.visit.id, item)}>
              {text.item({ code: item, text: texts.get(item) ?? '' })}
            </Link>{' '}
            {severity === 'veto' ? <Mark tone="attention">{text.severities.veto}</Mark> : null}
            {evidenceIds.length === 0 ? null : (
              <small>{text.photoCount({ count: evidenceIds.length })}</small>
            )}
            <ul>
              {findings.map((finding) => (
                <li key={finding}>{finding}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
