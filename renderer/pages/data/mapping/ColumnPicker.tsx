import { Flex, Select } from 'antd'
import type { MappingColumn } from '../../../../shared/contract/mappings.ts'
import type { ColumnUse } from '../../../../shared/returns/mapping.ts'
import { STAGES } from '../../../../shared/schools/stage.ts'
import { useText } from '../../../text.ts'
import { keyOfUse } from './column-use.ts'
import type { ColumnOptions } from './use-column-options.ts'

type Props = {
  readonly column: Pick<MappingColumn, 'path' | 'use' | 'others'>
  readonly options: ColumnOptions
  readonly onPick: (use: ColumnUse) => void
}

const NO_STAGE = ''
const LIST_WIDTH = 280

/** What a column is: a field with its stage and unit, what it tells of the school, or nothing. */
export function ColumnPicker({ column: { path, use, others }, options, onPick }: Props) {
  const text = useText('mapping')
  const words = useText('words')
  const header = path.join(' / ')
  const field = options.fieldOf(use)
  const units = options.unitsOf(use)
  const suggested = others.map((other) => other.use)
  const likely = others
    .filter(
      ({ use: one }, index) => others.findIndex((same) => keyOfUse(same.use) === keyOfUse(one)) === index,
    )
    .map(({ use: one, confidence }) => ({
      value: keyOfUse(one),
      label: `${options.label(one)} ${Math.round(confidence * 100)}%`,
    }))
  const staged = field !== undefined && (field.stages.length > 0 || field.mayDivide === true)
  const stages = STAGES.filter((stage) => field?.stages.includes(stage) || field?.mayDivide === true)
  return (
    <Flex gap={4} wrap className="column-picker">
      <Select
        size="small"
        className="column-use"
        aria-label={text.pickUse({ header })}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={LIST_WIDTH}
        value={keyOfUse(use)}
        onChange={(key: string) => onPick(options.pick(key, use, suggested))}
        options={[
          { label: text.leave, value: 'leave' },
          ...(likely.length === 0 ? [] : [{ label: text.suggestions, options: likely }]),
          ...options.groups.map((group) => ({
            ...group,
            options: group.options.filter(({ value }) => !likely.some((one) => one.value === value)),
          })),
        ]}
      />
      {use.kind === 'field' && staged ? (
        <Select
          size="small"
          className="column-stage"
          aria-label={text.pickStage({ header })}
          popupMatchSelectWidth={false}
          value={use.stage ?? NO_STAGE}
          labelRender={({ label, value }) => (value === NO_STAGE ? text.stageByRowShort : label)}
          onChange={(value) => onPick({ ...use, stage: stages.find((stage) => stage === value) ?? null })}
          options={[
            { value: NO_STAGE, label: text.stageByRow },
            ...stages.map((stage) => ({ value: stage, label: words.stages[stage] })),
          ]}
        />
      ) : null}
      {use.kind === 'field' && units.length > 1 ? (
        <Select
          size="small"
          className="column-unit"
          aria-label={text.pickUnit({ header })}
          popupMatchSelectWidth={false}
          value={use.unit}
          labelRender={({ value }) => value}
          onChange={(unit: string) => onPick({ ...use, unit })}
          options={units.map((unit) => ({ value: unit.text, label: text.unit(unit) }))}
        />
      ) : null}
    </Flex>
  )
}
