import { Button, Flex, Segmented } from 'antd'
import { useEffect, useState } from 'react'
import { useSearchParams } from 'react-router'
import { COUNTY_GROUPS, type CountyItem } from '../../../../shared/assessment/county/item.ts'
import type { Standard } from '../../../../shared/assessment/standard.ts'
import type { CallOutput } from '../../../api/call-name.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { ExportButton } from '../../../components/ExportButton.tsx'
import { useText } from '../../../text.ts'
import { GroupSection } from './GroupSection.tsx'
import { useCountyTables } from './use-county-tables.ts'
import { VerdictCard } from './VerdictCard.tsx'

type Props = {
  readonly county: CallOutput<'county.get'>
  readonly standard: Standard
  readonly items: readonly CountyItem[]
}

const STATES = ['all', 'notMet', 'unknown'] as const
type State = (typeof STATES)[number]

/** The verdict, then the items by group; the address may name one of them. */
export function CountyView({ county, standard, items }: Props) {
  const text = useText('county')
  const [address, setAddress] = useSearchParams()
  const wanted = address.get('item')
  const [open, setOpen] = useState<readonly string[]>([])
  useEffect(() => {
    if (wanted === null) return
    setOpen((former) => (former.includes(wanted) ? former : [...former, wanted]))
    document.getElementById(wanted)?.scrollIntoView({ block: 'start' })
  }, [wanted])
  const state = STATES.find((known) => known === address.get('state')) ?? 'all'
  const told = county.result.items
  const count = (of: State) => told.filter(({ status }) => of === 'all' || status === of).length
  const shown = items.filter(
    ({ id }) => state === 'all' || told.some(({ item, status }) => item === id && status === state),
  )
  const tables = useCountyTables(county, standard, items)
  const groups = COUNTY_GROUPS.filter((group) => shown.some((item) => item.group === group))
  const choose = (next: State) => setAddress(next === 'all' ? {} : { state: next }, { replace: true })
  return (
    <div className="county">
      <VerdictCard result={county.result} standard={standard} items={items} />
      <Flex gap="middle" align="center" wrap>
        <Segmented<State>
          aria-label={text.chooseState}
          value={state}
          onChange={choose}
          options={STATES.map((value) => ({ value, label: text.states[value]({ count: count(value) }) }))}
        />
        <span className="grow" />
        <ExportButton
          size="small"
          title={text.sheet.title}
          about="standard"
          tables={() => tables(shown, state === 'all' ? null : text.states[state]({ count: count(state) }))}
        />
        <Button type="link" size="small" onClick={() => setOpen(shown.map(({ id }) => id))}>
          {text.openAll}
        </Button>
        <Button type="link" size="small" onClick={() => setOpen([])}>
          {text.closeAll}
        </Button>
      </Flex>
      {groups.length === 0 ? <EmptyState title={text.noneShown} /> : null}
      {groups.map((group) => (
        <GroupSection
          key={group}
          group={group}
          all={items.filter((item) => item.group === group)}
          items={shown.filter((item) => item.group === group)}
          county={county}
          open={open}
          onOpen={setOpen}
        />
      ))}
    </div>
  )
}
