import type { CountyRule } from '../../../../shared/assessment/county/rule.ts'
import { useStandard } from '../../../api/use-standard.ts'
import { Mark } from '../../../components/Mark.tsx'
import { NationalValuesOfRule } from '../../../components/NationalValue.tsx'
import { useText } from '../../../text.ts'
import { BehindTable } from './BehindTable.tsx'
import { FailingTable } from './FailingTable.tsx'
import { FigureFormula } from './FigureFormula.tsx'
import { MissingList } from './MissingList.tsx'
import { RelaxedList } from './RelaxedList.tsx'
import { RuleHead } from './RuleHead.tsx'
import type { RuleProps } from './rule-props.ts'
import { useFigureText } from './use-figure-text.ts'
import { useLimitText } from './use-limit-text.ts'
import { WayChoice } from './WayChoice.tsx'

export type Measured = Extract<CountyRule, { kind: 'figure' | 'classes' | 'rooms' }>

/** A rule that is calculated: its figure with its formula and method, and what does not reach it or lacks. */
export function MeasuredRule({ item, rule, result, county }: RuleProps<Measured>) {
  const text = useText('county')
  const figureText = useFigureText()
  const limitText = useLimitText()
  const standard = useStandard()
  const { printed, failing, looked, borderline, value } = result
  const overSchools = rule.kind !== 'figure' || rule.over !== 'county'
  const schools = new Set(failing.map(({ schoolId }) => schoolId)).size
  return (
    <section className="county-rule">
      <RuleHead rule={rule} result={result}>
        {printed === null ? null : (
          <strong className="number" title={value === null ? undefined : String(value)}>
            {figureText(rule, printed)}
          </strong>
        )}
        <span className="secondary">
          {text.requirement} {limitText(rule)}
        </span>
        {standard === undefined ? null : (
          <NationalValuesOfRule standard={standard} item={item.id} rule={rule.id} />
        )}
        {borderline ? (
          <Mark tone="attention" title={text.borderlineHint}>
            {text.borderline}
          </Mark>
        ) : null}
      </RuleHead>
      {result.derivation === null ? null : <FigureFormula derivation={result.derivation} />}
      <WayChoice item={item} rule={rule} result={result} county={county} />
      {overSchools ? (
        <p className="secondary">
          {failing.length === 0
            ? text.looked({ schools: looked })
            : text.lookedFailing({ schools: looked, failing: schools, places: failing.length })}
        </p>
      ) : null}
      <FailingTable rule={rule} failing={failing} />
      {rule.kind === 'figure' ? <BehindTable rule={rule} result={result} /> : null}
      <RelaxedList relaxed={result.relaxed} />
      <MissingList missing={result.missing} />
    </section>
  )
}
