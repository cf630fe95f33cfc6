import { App, Form } from 'antd'
import { type CampusFigure, campusFigures } from '../../../../shared/assessment/campus-figures.ts'
import type { Standard } from '../../../../shared/assessment/standard.ts'
import type { Campus } from '../../../../shared/contract/lists.ts'
import type { Stage } from '../../../../shared/schools/stage.ts'
import { useCommand } from '../../../api/use-command.ts'
import { ListForm } from '../../../components/list/ListForm.tsx'
import type { ListRow } from '../../../components/list/list-field.ts'
import { useListForm } from '../../../components/list/use-list-form.ts'
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
  const { message } = App.useApp()
  const list = useListForm(saved.map(toRow), `campuses ${place.year} ${place.schoolId}`)
  const rows = Form.useWatch('rows', list.form) ?? []
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
  return (
    <ListForm
      list={list}
      fresh={{}}
      summary={
        <>
          <ListSummary
            title={`${name} ${text.table}`}
            rows={saved.flatMap(sheets.rowsOf)}
            sheets={sheets.columns}
          >
            {saved.length === 0 ? text.none : text.total({ count: saved.length })}
          </ListSummary>
          <p className="secondary">{text.rule}</p>
        </>
      }
      addLabel={text.add}
      saveLabel={text.save}
      onSave={submit}
      saving={save.isPending}
      error={save.error}
    >
      {(places, remove) => (
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
    </ListForm>
  )
}
