import { Alert, App, Button, Flex, Form, Input, InputNumber, Select, Table } from 'antd'
import { useState } from 'react'
import type { DueByRule, DueSchool } from '../../../../shared/visits/due-by-rule.ts'
import { spreadVisits } from '../../../../shared/visits/spread-visits.ts'
import type { CallOutput } from '../../../api/call-name.ts'
import { useCommand } from '../../../api/use-command.ts'
import { FailureAlert } from '../../../components/FailureAlert.tsx'
import { LAST_DAY } from '../../../components/last-day.ts'
import { useLeadOn } from '../../../components/use-lead-on.ts'
import { today } from '../../../format.ts'
import { useBasis } from '../../../routes.ts'
import { useNaming, usePunctuation, useText } from '../../../text.ts'

type Props = {
  readonly due: DueByRule
  readonly templates: CallOutput<'visits.templates'>
  readonly userName: string | null
  readonly back: string
}

const MOST_A_DAY = 20
const A_DAY = 2

/** Which schools, from which day on, by whom; the days are shown before anything is stored. */
export function PlanVisitsForm({ due, templates, userName, back }: Props) {
  const text = useText('dueVisits')
  const visits = useText('visits')
  const naming = useNaming()
  const { listComma } = usePunctuation()
  const { year } = useBasis()
  const leadOn = useLeadOn()
  const { message } = App.useApp()
  const plan = useCommand('visits.plan')
  const schools = due.schools.filter(({ toPlan }) => toPlan > 0)
  const [chosen, setChosen] = useState<readonly string[]>(() => schools.map(({ schoolId }) => schoolId))
  const [kind] = due.rule.kinds
  const [template, setTemplate] = useState(templates[0]?.slug)
  const [from, setFrom] = useState(today)
  const [perDay, setPerDay] = useState(A_DAY)
  const [inspectors, setInspectors] = useState<readonly string[]>(userName === null ? [] : [userName])
  const wanted = schools.filter(({ schoolId }) => chosen.includes(schoolId))
  const days = from === '' ? [] : spreadVisits(wanted.length, from, perDay)
  const dayOf = new Map(wanted.map(({ schoolId }, place) => [schoolId, days[place]]))
  const end = due.rule.every === 'years' ? null : (due.period?.to ?? null)
  const late = days.filter((date) => end !== null && date > end).length
  const whoOf = ({ inspector }: DueSchool) => (inspector === null ? inspectors : [inspector])
  const ready =
    template !== undefined &&
    kind !== undefined &&
    days.length > 0 &&
    wanted.every((school) => whoOf(school).length > 0)
  const save = async () => {
    if (!ready) return
    const { visitIds } = await plan.mutateAsync({
      year,
      kind,
      template,
      visits: wanted.map((school, place) => ({
        schoolId: school.schoolId,
        plannedOn: days[place] ?? from,
        inspectors: [...whoOf(school)],
      })),
    })
    message.success(text.plannedNow({ count: visitIds.length }))
    leadOn(back)
  }
  return (
    <Form layout="vertical" onFinish={() => void save().catch(() => undefined)}>
      {plan.error === null ? null : <FailureAlert error={plan.error} />}
      <p className="secondary">{text.planHint}</p>
      <Flex gap="middle" wrap>
        <Form.Item label={text.from} htmlFor="from">
          <Input
            id="from"
            type="date"
            max={LAST_DAY}
            value={from}
            onChange={(event) => setFrom(event.target.value)}
          />
        </Form.Item>
        <Form.Item label={text.perDay} htmlFor="perDay">
          <InputNumber
            id="perDay"
            min={1}
            max={MOST_A_DAY}
            precision={0}
            value={perDay}
            onChange={(count) => setPerDay(count ?? 1)}
          />
        </Form.Item>
        <Form.Item label={visits.template} htmlFor="template" className="grow">
          <Select
            id="template"
            value={template}
            notFoundContent={visits.noTemplates}
            onChange={setTemplate}
            options={templates.map(({ slug, label }) => ({ value: slug, label: naming(label) }))}
          />
        </Form.Item>
      </Flex>
      <Form.Item label={text.inspectors} htmlFor="inspectors" extra={text.inspectorsHint}>
        <Select
          id="inspectors"
          mode="tags"
          open={false}
          suffixIcon={null}
          tokenSeparators={['、', '，', ',', ' ']}
          value={[...inspectors]}
          onChange={setInspectors}
        />
      </Form.Item>
      {late > 0 && end !== null ? (
        <Alert
          type="warning"
          showIcon
          className="toolbar"
          title={text.afterPeriod({ count: late, to: end })}
        />
      ) : null}
      <Table<DueSchool>
        aria-label={text.schools}
        rowKey="schoolId"
        size="small"
        pagination={false}
        dataSource={schools}
        rowSelection={{
          selectedRowKeys: [...chosen],
          onChange: (keys) => setChosen(keys.map(String)),
          getCheckboxProps: ({ name }) => ({ 'aria-label': name }),
        }}
        columns={[
          { title: text.school, key: 'school', render: (_, { name }) => name },
          {
            title: text.last,
            key: 'last',
            className: 'number',
            render: (_, { lastOn }) => lastOn ?? text.never,
          },
          { title: text.inspectors, key: 'who', render: (_, school) => whoOf(school).join(listComma) },
          {
            title: text.date,
            key: 'date',
            className: 'number',
            render: (_, { schoolId }) => dayOf.get(schoolId) ?? '',
          },
        ]}
      />
      <Flex justify="end" className="form-end">
        <Button type="primary" htmlType="submit" disabled={!ready} loading={plan.isPending}>
          {text.planNow({ count: wanted.length })}
        </Button>
      </Flex>
    </Form>
  )
}
