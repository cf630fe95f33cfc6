import { Link } from 'react-router'
import type { Standard } from '../../../../shared/assessment/standard.ts'
import { COMPULSORY_STAGES } from '../../../../shared/schools/stage.ts'
import { asNumber, asPercent, asText, type ListColumn } from '../../../components/list-column.ts'
import { StatusIcon } from '../../../components/StatusIcon.tsx'
import { fixed, withSeparators } from '../../../format.ts'
import { type Basis, paths } from '../../../routes.ts'
import { useText } from '../../../text.ts'
import type { ShortfallLine } from './shortfall-line.ts'
import { useShortfallTexts } from './use-shortfall-texts.ts'

/** School, stage, what, how far, and what is missing: now and, where it is asked, as expected. */
export function useShortfallColumns(
  basis: Basis,
  standard: Standard,
  withExpected: boolean,
): ListColumn<ShortfallLine>[] {
  const text = useText('shortfall')
  const words = useText('words')
  const texts = useShortfallTexts(standard)
  const missing = (
    key: string,
    title: string,
    of: (line: ShortfallLine) => string | null,
  ): ListColumn<ShortfallLine> => ({
    key,
    title,
    width: 128,
    align: 'right',
    className: 'number',
    sheet: asNumber(of),
    render: (_, line) => {
      const amount = of(line)
      if (amount === null) return words.none
      if (Number(amount) === 0) return <span className="secondary">{text.reached}</span>
      return text.amount({ amount: withSeparators(amount), unit: texts.unit(line) })
    },
  })
  return [
    {
      key: 'school',
      title: text.school,
      sheet: asText(({ name }) => name),
      sorter: (one, other) => one.name.localeCompare(other.name, 'zh-CN'),
      render: (_, { schoolId, name }) => <Link to={paths.school(basis, schoolId)}>{name}</Link>,
    },
    {
      key: 'stage',
      title: text.stage,
      width: 84,
      sheet: asText(({ stage }) => (stage === null ? '' : words.stages[stage])),
      filters: COMPULSORY_STAGES.map((value) => ({ value, text: words.stages[value] })),
      onFilter: (value, { stage }) => stage === value,
      render: (_, { stage }) => (stage === null ? words.none : words.stages[stage]),
    },
    {
      key: 'what',
      title: text.what,
      sheet: [
        asText(texts.what, { label: text.what }),
        asText((line) => texts.formulas(line).join('\n'), { label: text.formula }),
      ],
      filters: [
        ...standard.indicators.map(({ id }) => ({ value: id, text: texts.indicator(id) })),
        { value: 'class', text: text.tooMany },
        { value: 'classes', text: text.missingClasses },
        { value: 'rooms', text: text.missingRooms },
      ],
      onFilter: (value, line) =>
        line.of === 'indicator'
          ? line.indicator === value
          : (line.of === 'band' ? 'class' : line.of) === value,
      render: (_, line) => {
        if (line.of !== 'indicator' || line.stage === null) {
          return (
            <>
              {texts.what(line)}
              {texts.formulas(line).map((formula) => (
                <div key={formula} className="secondary nowrap">
                  {formula}
                </div>
              ))}
            </>
          )
        }
        return (
          <Link to={paths.figure(basis, line.stage, line.schoolId, line.indicator)}>{texts.what(line)}</Link>
        )
      },
    },
    {
      key: 'status',
      title: text.status,
      width: 132,
      sheet: [
        asText(texts.status, { label: text.status }),
        asPercent((line) => (showsShare(line) ? line.share : null), { label: text.share, decimals: 1 }),
      ],
      sorter: (one, other) => one.share - other.share,
      render: (_, line) => (
        <span className="nowrap">
          <StatusIcon sign={line.status} label={showsShare(line) ? texts.status(line) : ''} />{' '}
          {showsShare(line) ? `${fixed(line.share * 100, 1)}%` : texts.status(line)}
        </span>
      ),
    },
    {
      key: 'where',
      title: text.where,
      width: 84,
      sheet: [asText(texts.where, { label: text.where }), asText(texts.unit, { label: text.unit })],
      render: (_, line) => <span title={line.split ? text.wholeHint : undefined}>{texts.where(line)}</span>,
    },
    missing('toThreshold', text.toThreshold, ({ now }) => now.toThreshold),
    missing('toFloor', text.toFloor, ({ now }) => now.toFloor),
    ...(withExpected
      ? [
          missing(
            'expectedToThreshold',
            text.expectedToThreshold,
            ({ expected }) => expected?.toThreshold ?? null,
          ),
          missing('expectedToFloor', text.expectedToFloor, ({ expected }) => expected?.toFloor ?? null),
        ]
      : []),
  ]
}

/** Of what is only missing as expected, the share would be that of the expected pupils. */
function showsShare({ of, status }: ShortfallLine): boolean {
  return of === 'indicator' && status !== 'met'
}
