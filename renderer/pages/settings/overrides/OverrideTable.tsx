import { Button, Flex, Table } from 'antd'
import { type ReactNode, useState } from 'react'
import { applyOverrides } from '../../../../shared/assessment/overrides/apply-overrides.ts'
import { scopeKey } from '../../../../shared/assessment/overrides/limit-scope.ts'
import { isLooser, limitsOf } from '../../../../shared/assessment/overrides/limits-of.ts'
import type { LimitOverride } from '../../../../shared/assessment/overrides/override.ts'
import { standingOfOverride } from '../../../../shared/assessment/overrides/standing.ts'
import type { Standard } from '../../../../shared/assessment/standard.ts'
import { limitAmount, limitName } from '../../../../shared/messages/limit-sentence.ts'
import { ExportButton } from '../../../components/ExportButton.tsx'
import { asText, type ListColumn } from '../../../components/list-column.ts'
import { Mark } from '../../../components/Mark.tsx'
import { useListExport } from '../../../components/use-list-export.ts'
import { dayAndTime } from '../../../format.ts'
import { useLanguage, useText } from '../../../text.ts'
import { WithdrawDialog } from './WithdrawDialog.tsx'

type Props = {
  readonly national: Standard
  readonly overrides: readonly LimitOverride[]
  readonly year: number
  /** Leads to a new one. */
  readonly add: ReactNode
}

/** Every value that was entered, beside the nation's, with what it is in the school year. */
export function OverrideTable({ national, overrides, year, add }: Props) {
  const text = useText('overrides')
  const { language } = useLanguage()
  const [withdrawing, setWithdrawing] = useState<LimitOverride | null>(null)
  const effective = applyOverrides(national, overrides, year)
  const limits = limitsOf(national)
  const limitOf = ({ scope }: LimitOverride) =>
    limits.find((limit) => scopeKey(limit.scope) === scopeKey(scope))
  const nameOf = ({ scope }: LimitOverride) => limitName(language, national, scope)
  const standingOf = (override: LimitOverride) => standingOfOverride(override, { national, effective, year })
  const columns: ListColumn<LimitOverride>[] = [
    {
      title: text.limit,
      key: 'limit',
      width: 220,
      sheet: asText(nameOf),
      render: (_, override) => nameOf(override),
    },
    {
      title: text.value,
      key: 'value',
      width: 130,
      sheet: asText(({ value }) => value),
      render: (_, override) => {
        const limit = limitOf(override)
        if (limit === undefined) return override.value
        return (
          <>
            {limitAmount(language, limit, override.value)}
            <br />
            <Mark>{text.areas[override.area]}</Mark>{' '}
            {isLooser(limit, override.value) ? (
              <Mark tone="attention" title={text.looserHint}>
                {text.looser}
              </Mark>
            ) : null}
          </>
        )
      },
    },
    {
      title: text.nationalValue,
      key: 'national',
      width: 110,
      sheet: asText((override) => limitOf(override)?.value ?? text.noNational),
      render: (_, override) => {
        const limit = limitOf(override)
        return limit === undefined ? null : limitAmount(language, limit, limit.value)
      },
    },
    {
      title: text.basis,
      key: 'basis',
      sheet: asText(({ document, clause }) => `${document} ${clause}`),
      render: (_, { document, clause }) => (
        <>
          {document}
          <br />
          <span className="secondary">{clause}</span>
        </>
      ),
    },
    {
      title: text.period,
      key: 'period',
      width: 140,
      sheet: asText(text.periodText),
      render: (_, override) => text.periodText(override),
    },
    {
      title: text.state({ year }),
      key: 'state',
      width: 110,
      sheet: asText((override) => text.standings[standingOf(override)]),
      render: (_, override) => {
        const standing = standingOf(override)
        if (standing !== 'incomplete') return text.standings[standing]
        return (
          <Mark tone="attention" title={text.incompleteHint}>
            {text.standings.incomplete}
          </Mark>
        )
      },
    },
    {
      title: text.entered,
      key: 'entered',
      width: 170,
      sheet: asText(({ author, at, withdrawn }) =>
        [
          text.enteredBy({ author, time: dayAndTime(at) }),
          ...(withdrawn === null ? [] : [text.withdrawnBy({ ...withdrawn, time: dayAndTime(withdrawn.at) })]),
        ].join('\n'),
      ),
      render: (_, { author, at, withdrawn }) => (
        <>
          {text.enteredBy({ author, time: dayAndTime(at) })}
          {withdrawn === null ? null : (
            <div className="secondary">
              {text.withdrawnBy({ ...withdrawn, time: dayAndTime(withdrawn.at) })}
            </div>
          )}
        </>
      ),
    },
    {
      title: text.action,
      key: 'action',
      width: 90,
      sheet: null,
      render: (_, override) =>
        override.withdrawn === null ? (
          <Button
            size="small"
            aria-label={text.withdrawOf({ limit: nameOf(override) })}
            onClick={() => setWithdrawing(override)}
          >
            {text.withdraw}
          </Button>
        ) : null,
    },
  ]
  const list = useListExport(text.tab, columns)
  return (
    <>
      <Flex justify="end" gap="small">
        <ExportButton title={text.tab} about="county" tables={() => list.tables(overrides)} />
        {add}
      </Flex>
      <Table<LimitOverride>
        rowKey="id"
        size="small"
        columns={columns}
        dataSource={overrides}
        onChange={list.onChange}
        pagination={{ pageSize: 20, hideOnSinglePage: true }}
      />
      {withdrawing === null ? null : (
        <WithdrawDialog
          id={withdrawing.id}
          limit={nameOf(withdrawing)}
          onClose={() => setWithdrawing(null)}
        />
      )}
    </>
  )
}
