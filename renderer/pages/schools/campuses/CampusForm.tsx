import { PlusOutlined } from '@ant-design/icons'
import { App, Button, Flex, Form } from 'antd'
import { type CampusFigure, campusFigures } from '../../../../shared/assessment/campus-figures.ts'
import type { Standard } from '../../../../shared/assessment/standard.ts'
import type { Campus } from '../../../../shared/contract/lists.ts'
import type { Stage } from '../../../../shared/schools/stage.ts'
import { useCommand } from '../../../api/use-command.ts'
import { FailureAlert } from '../../../components/FailureAlert.tsx'
import type { ListRow } from '../../../components/list/list-field.ts'
import { useListSteps } from '../../../components/list/use-list-steps.ts'
import { useText } from '../../../text.ts'
import { ListSummary } from '../ListSummary.tsx'
import { CampusTable } from './CampusTable.tsx'
import { toCampus, toRow } from './campus-rows.ts'
import { useCampusSheets } from './use-campus-sheets.ts'

type Props = {
  readonly place: { readonly schoolId: string; readonly year: number }
  readonly name: string
  readonly saved: readonly Campus[]
  readonly taught: readonly Stage[]
  readonly standard: Standard
  readonly whole: (figure: CampusFigure) => string | null
}

/** The campuses of a school, beside its own figures and what they leave of them. */
export function CampusForm({ place, name, saved, taught, standard, whole }: Props) {
  const text = useText('campuses')
  const lists = useText('lists')
  const { message } = App.useApp()
  const [form] = Form.useForm<{ rows: readonly ListRow[] }>()
  const rows = Form.useWatch('rows', form) ?? []
  const before = saved.map(toRow)
  const steps = useListSteps(before)
  const save = useCommand('lists.saveCampuses')
  const sheets = useCampusSheets()
  const figures = campusFigures(
    standard,
    taught,
    (field) =>
      whole({ field, stage: 'whole' }) !== null ||
      saved.some((campus) => campus.figures.some((figure) => figure.field === field)),
  )
  const submit = async (entered: readonly ListRow[]) => {
    await save.mutateAsync({ ...place, campuses: entered.map(toCampus) })
    message.success(text.saved)
  }
  const undo = () => {
    const former = steps.back()
    if (former !== null) form.setFieldsValue({ rows: [...former] })
  }
  return (
    <Form
      form={form}
      initialValues={{ rows: before }}
      onValuesChange={(_, values) => steps.note(values.rows ?? [])}
      onFinish={(values) => void submit(values.rows ?? []).catch(() => undefined)}
    >
      <ListSummary
        title={`${name} ${text.table}`}
        rows={saved.flatMap(sheets.rowsOf)}
        sheets={sheets.columns}
      >
        {saved.length === 0 ? text.none : text.total({ count: saved.length })}
      </ListSummary>
      <p className="secondary">{text.rule}</p>
      {save.error === null ? null : <FailureAlert error={save.error} />}
      <Form.List name="rows">
        {(places, { add, remove }) => (
          <>
            {places.length === 0 ? null : (
              <div className="campus-scroll">
                <CampusTable
                  figures={figures}
                  whole={whole}
                  places={places.map((one) => one.name)}
                  rows={rows}
                  onRemove={remove}
                />
              </div>
            )}
            <Flex gap="small" wrap className="list-actions">
              <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({})}>
                {text.add}
              </Button>
              <Button disabled={!steps.any} onClick={undo}>
                {lists.undo}
              </Button>
              <Button type="primary" htmlType="submit" loading={save.isPending}>
                {text.save}
              </Button>
            </Flex>
          </>
        )}
      </Form.List>
    </Form>
  )
}
