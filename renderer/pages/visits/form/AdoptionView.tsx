import type { IndicatorResult } from '../../../../shared/assessment/result.ts'
import type { AdoptionEffect } from '../../../../shared/visits/adoption.ts'
import { useStandard } from '../../../api/use-standard.ts'
import { DISPERSION_SIGNS } from '../../../components/dispersion-sign.ts'
import { StatusIcon } from '../../../components/StatusIcon.tsx'
import { figureHasFloor, useStatusWord } from '../../../components/use-status-word.ts'
import { VerdictTag } from '../../../components/VerdictTag.tsx'
import { fixed, withSeparators } from '../../../format.ts'
import { useNaming, useText } from '../../../text.ts'

type Props = {
  readonly effect: AdoptionEffect
  readonly unit: string
  /** What stands beside the figure in the form: the sum of several fields where it is one. */
  readonly declared: string | null
}

const COEFFICIENT_DECIMALS = 3

/** Value, indicators, conclusion and dispersion before and after. */
export function AdoptionView({ effect, unit, declared }: Props) {
  const text = useText('visits')
  const words = useText('words')
  const naming = useNaming()
  const statusWord = useStatusWord()
  const standard = useStandard()
  const label = (id: string) => naming(standard?.indicators.find((one) => one.id === id)?.label, id)
  const figure = (result: IndicatorResult) => (
    <>
      {result.printed === null ? words.none : withSeparators(result.printed)}{' '}
      <StatusIcon sign={result.status} label={statusWord(result.status, figureHasFloor(result))} />
    </>
  )
  const head = (first: string) => (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        <th scope="col" className="number">
          {text.before}
        </th>
        <th scope="col" className="number">
          {text.after}
        </th>
      </tr>
    </thead>
  )
  const { school } = effect
  const before = effect.before ?? declared
  const schoolMoves = school.before?.verdict !== school.after?.verdict
  return (
    <>
      <p className="figure-large number">
        {text.adoptValue({
          before: before === null ? words.none : withSeparators(before) + unit,
          after: withSeparators(effect.after) + unit,
        })}
      </p>
      {effect.indicators.length === 0 ? (
        <p>{text.adoptNoEffect}</p>
      ) : (
        <table className="lines" aria-label={text.adoptIndicators}>
          {head(text.indicator)}
          <tbody>
            {effect.indicators.map(({ stage, before, after }) => (
              <tr key={`${stage} ${after.indicator}`}>
                <th scope="row">
                  {words.stages[stage]} {label(after.indicator)}
                </th>
                <td className="number">{figure(before)}</td>
                <td className="number">{figure(after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {school.before !== null && school.after !== null && schoolMoves ? (
        <p>
          {text.adoptSchool} <VerdictTag verdict={school.before.verdict} /> →{' '}
          <VerdictTag verdict={school.after.verdict} />
        </p>
      ) : null}
      {effect.dispersion.length === 0 ? null : (
        <table className="lines" aria-label={text.adoptDispersion}>
          {head(text.adoptDispersion)}
          <tbody>
            {effect.dispersion.map(({ before, after }) => (
              <tr key={`${after.stage} ${after.indicator}`}>
                <th scope="row">
                  {words.stages[after.stage]} {label(after.indicator)}
                </th>
                {[before, after].map((side, place) => (
                  <td key={place === 0 ? 'before' : 'after'} className="number">
                    {fixed(side.coefficient, COEFFICIENT_DECIMALS)}{' '}
                    <StatusIcon sign={DISPERSION_SIGNS[side.status]} label="" />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
