import { Button } from 'antd'
import { StatusIcon } from '../../../components/StatusIcon.tsx'
import { useNaming, useText } from '../../../text.ts'
import { useEvaluation, useOpenVisit } from './open-visit.tsx'
import type { ShowOnly } from './rows.ts'

type Props = {
  readonly only: ShowOnly
  readonly section: string | null
  readonly onOnly: (only: ShowOnly) => void
  readonly onSection: (code: string) => void
}

/** 目录: the sections with how much of each is done. */
export function Directory({ only, section, onOnly, onSection }: Props) {
  const text = useText('visits')
  const naming = useNaming()
  const { form } = useOpenVisit()
  const { sections, progress } = useEvaluation()
  const labels = new Map(form.template.sections.map(({ code, label }) => [code, naming(label)]))
  const toggle = (what: 'open' | 'problems', label: string) => (
    <Button
      block
      type={only === what ? 'primary' : 'default'}
      aria-pressed={only === what}
      onClick={() => onOnly(only === what ? 'all' : what)}
    >
      {label}
    </Button>
  )
  return (
    <nav className="directory" aria-label={text.directory}>
      <ul className="plain-list">
        {sections
          .filter(({ progress: { visible } }) => visible > 0)
          .map(({ section: code, progress: of }) => (
            <li key={code}>
              <button
                type="button"
                className="directory-section"
                aria-current={code === section ? 'true' : undefined}
                onClick={() => onSection(code)}
              >
                <span className="directory-label">
                  {text.sectionOf({ code, label: labels.get(code) ?? '' })}
                </span>
                {of.problems === 0 ? null : (
                  <StatusIcon sign="below" label={text.problemCount({ count: of.problems })} />
                )}
                <span
                  className="number"
                  title={text.answeredLabel({ answered: of.answered, all: of.visible })}
                >
                  {text.answeredOf({ answered: of.answered, all: of.visible })}
                </span>
              </button>
            </li>
          ))}
      </ul>
      <div className="directory-filters">
        {toggle('open', `${text.onlyOpen} ${progress.open}`)}
        {toggle('problems', `${text.onlyProblems} ${progress.problems}`)}
      </div>
    </nav>
  )
}
