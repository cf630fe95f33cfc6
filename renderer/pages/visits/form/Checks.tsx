import { useStandard } from '../../../api/use-standard.ts'
import { StatusIcon } from '../../../components/StatusIcon.tsx'
import { withSeparators } from '../../../format.ts'
import { useNaming, usePunctuation, useText } from '../../../text.ts'
import { type ItemProps, useItemEvaluation } from './open-visit.tsx'

const SIGNS = { met: 'met', unmet: 'below', open: 'unknown' } as const

/** Each requirement in numbers beside its limit, and the indicators that a differing figure enters. */
export function Checks({ item }: ItemProps) {
  const text = useText('visits')
  const words = useText('words')
  const naming = useNaming()
  const signs = usePunctuation()
  const standard = useStandard()
  const { checks, touches } = useItemEvaluation(item.code)
  const known = checks.filter(({ value }) => value !== null)
  const names = touches.map((id) => naming(standard?.indicators.find((one) => one.id === id)?.label, id))
  return (
    <>
      {known.length === 0 ? null : (
        <ul className="checks">
          {known.map((check) => (
            <li key={`${check.stage} ${check.comparison} ${check.limit}`}>
              <StatusIcon sign={SIGNS[check.verdict]} label={text.verdicts[check.verdict]} />{' '}
              {text.checkOf({
                stage: check.stage === 'whole' ? '' : `${words.stages[check.stage]} `,
                value: withSeparators(check.value ?? ''),
                comparison: check.comparison,
                limit: check.limit === null ? words.unknown : withSeparators(check.limit),
              })}
              {check.relaxedBy === null ? null : <small> {text.relaxed}</small>}
            </li>
          ))}
        </ul>
      )}
      {names.length === 0 ? null : (
        <p className="touches">
          {text.touches}
          {signs.colon}
          {names.join(signs.listComma)}
        </p>
      )}
    </>
  )
}
