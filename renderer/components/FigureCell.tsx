import { Link } from 'react-router'
import type { IndicatorResult } from '../../shared/assessment/result.ts'
import { withSeparators } from '../format.ts'
import { useText } from '../text.ts'
import { Mark } from './Mark.tsx'
import { StatusIcon } from './StatusIcon.tsx'
import { figureHasFloor, useStatusWord } from './use-status-word.ts'

type Props = {
  readonly result: IndicatorResult
  readonly address: string
  readonly school: string
  readonly indicator: string
  /** Values count in it by a relaxation only. */
  readonly relaxed: boolean
}

/** A figure with its status; opens to its derivation, shows its unrounded value on hover. */
export function FigureCell({ result, address, school, indicator, relaxed }: Props) {
  const text = useText('indicators')
  const words = useText('words')
  const common = useText('common')
  const status = useStatusWord()(result.status, figureHasFloor(result))
  const value = result.printed === null ? words.none : withSeparators(result.printed)
  return (
    <Link
      to={address}
      className="figure"
      title={result.value === null ? status : common.unrounded({ value: String(result.value) })}
      aria-label={text.openFigure({
        school,
        indicator,
        value: [
          ...(relaxed ? [text.relaxed] : []),
          ...(result.borderline ? [text.borderline] : []),
          value,
        ].join(' '),
        status,
      })}
    >
      {relaxed ? <Mark title={text.relaxedHint}>{text.relaxed}</Mark> : null}
      {result.borderline ? (
        <span className="borderline" title={text.borderlineHint}>
          {text.borderline}
        </span>
      ) : null}{' '}
      {value} {result.status === 'notJudged' ? null : <StatusIcon sign={result.status} label={status} />}
    </Link>
  )
}
