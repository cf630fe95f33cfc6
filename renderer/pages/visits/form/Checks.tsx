import type { ThresholdCheck } from '../../../../shared/checklists/evaluation.ts'
import { requirementsOf } from '../../../../shared/checklists/requirements.ts'
import { useStandard } from '../../../api/use-standard.ts'
import { StatusIcon } from '../../../components/StatusIcon.tsx'
import { withSeparators } from '../../../format.ts'
import { useNaming, usePunctuation, useText } from '../../../text.ts'
import { type ItemProps, useItemEvaluation } from './open-visit.tsx'
import { RelaxedNote } from './RelaxedNote.tsx'

const SIGNS = { met: 'met', unmet: 'below', open: 'unknown' } as const

/** Each requirement in numbers beside its limit, and what the item bears on where it differs or is not met. */
export function Checks({ item }: ItemProps) {
  const text = useText('visits')
  const words = useText('words')
  const naming = useNaming()
  const signs = usePunctuation()
  const standard = useStandard()
  const { checks, touches, verdict, relaxedBy, beyondTolerance } = useItemEvaluation(item.code)
  const known = checks.filter(({ value }) => value !== null)
  const touched = touches.map((id) => {
    const indicator = standard?.indicators.find((one) => one.id === id)
    return naming(touches.length > 1 ? indicator?.shortLabel : indicator?.label, id)
  })
  const bears = verdict === 'unmet' || verdict === 'partly' || beyondTolerance || touches.length > 0
  const requirements = bears
    ? requirementsOf(item.basisTags).map(({ series, number }) => text.requirementOf[series]({ number }))
    : []
  const sentence = (check: ThresholdCheck) =>
    text.checkOf({
      stage: check.stage === 'whole' ? '' : `${words.stages[check.stage]} `,
      value: withSeparators(check.value ?? ''),
      comparison: check.comparison,
      limit: check.limit === null ? words.unknown : withSeparators(check.limit),
    })
  const list = (title: string, names: readonly string[]) =>
    names.length === 0 ? null : (
      <p className="touches">
        {title}
        {signs.colon}
        {names.join(signs.listComma)}
      </p>
    )
  return (
    <>
      {known.length === 0 ? null : (
        <ul className="checks">
          {known.map((check) => (
            <li key={`${check.stage} ${check.comparison} ${check.limit}`}>
              <StatusIcon sign={SIGNS[check.verdict]} label={text.verdicts[check.verdict]} />{' '}
              {sentence(check)}
            </li>
          ))}
        </ul>
      )}
      {relaxedBy.map((id) => (
        <RelaxedNote key={id} id={id} />
      ))}
      {list(text.touches, touched)}
      {list(text.touchesRequirements, requirements)}
    </>
  )
}
