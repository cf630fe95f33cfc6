import { ArrowLeftOutlined } from '@ant-design/icons'
import { Progress } from 'antd'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Mark } from '../../../components/Mark.tsx'
import { PageHeader } from '../../../components/PageHeader.tsx'
import { paths, useBasis } from '../../../routes.ts'
import { useNaming, useText } from '../../../text.ts'
import { useEvaluation, useOpenVisit } from './open-visit.tsx'

type Props = { readonly secondary: ReactNode; readonly primary: ReactNode }

/** School, checklist and date; how far the visit is; what can be done with it. */
export function VisitHeader({ secondary, primary }: Props) {
  const text = useText('visits')
  const naming = useNaming()
  const basis = useBasis()
  const { form } = useOpenVisit()
  const { progress } = useEvaluation()
  const { visit, template } = form
  const all = progress.visible
  return (
    <PageHeader
      title={visit.schoolName}
      hint={text.heading({
        template: naming(template.label),
        version: template.version,
        date: visit.plannedOn,
      })}
      secondary={
        <>
          <span className="visit-progress">
            <Progress
              aria-label={text.answeredLabel({ answered: progress.answered, all })}
              percent={all === 0 ? 0 : Math.floor((progress.answered / all) * 100)}
              showInfo={false}
              size="small"
            />
            <strong className="number">{text.answeredOf({ answered: progress.answered, all })}</strong>
            <span>{text.openCount({ count: progress.open })}</span>
            <span>{text.problemCount({ count: progress.problems })}</span>
            {progress.vetoes === 0 ? null : (
              <Mark tone="attention">{text.vetoCount({ count: progress.vetoes })}</Mark>
            )}
            {progress.invalid === 0 ? null : (
              <Mark tone="attention">{text.invalidCount({ count: progress.invalid })}</Mark>
            )}
          </span>
          <Link to={paths.page(basis, 'visits')}>
            <ArrowLeftOutlined aria-hidden /> {text.backToVisits}
          </Link>
          {secondary}
        </>
      }
      primary={primary}
    />
  )
}
