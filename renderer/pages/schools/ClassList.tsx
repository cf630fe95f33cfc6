import { App } from 'antd'
import type { SchoolClass } from '../../../shared/contract/lists.ts'
import { stagesOfSchool, type TeachesStages } from '../../../shared/schools/school-stages.ts'
import { STAGES } from '../../../shared/schools/stage.ts'
import { useCall } from '../../api/use-call.ts'
import { useCommand } from '../../api/use-command.ts'
import { Answer } from '../../components/Answer.tsx'
import type { LabelledColumn } from '../../components/export-grid.ts'
import { EditableList } from '../../components/list/EditableList.tsx'
import type { ListField } from '../../components/list/list-field.ts'
import { asNumber, asOrdinal, asText } from '../../components/list-column.ts'
import { useText } from '../../text.ts'
import { ClassBands } from './ClassBands.tsx'
import { ListSummary } from './ListSummary.tsx'

type Props = {
  readonly schoolId: string
  readonly name: string
  readonly year: number
  readonly school: TeachesStages
}

/** 班级名册: each class with its pupils, and the class sizes that they make. */
export function ClassList({ schoolId, name, year, school }: Props) {
  const text = useText('schools')
  const lists = useText('lists')
  const words = useText('words')
  const { message } = App.useApp()
  const place = { schoolId, year }
  const classes = useCall('lists.classes', place)
  const proposal = useCall('lists.proposal', place)
  const save = useCommand('lists.saveClasses')
  const taught = stagesOfSchool(school)
  const stages = taught.length === 0 ? STAGES : taught
  const fields: readonly ListField[] = [
    {
      key: 'stage',
      label: text.stage,
      kind: 'choice',
      options: stages.map((value) => ({ value, label: words.stages[value] })),
    },
    { key: 'grade', label: text.grade, kind: 'whole', least: 1, most: 12 },
    { key: 'name', label: text.className, kind: 'text', longest: 40 },
    { key: 'students', label: text.students, kind: 'whole', least: 0, most: 500 },
  ]
  const sheets: LabelledColumn<SchoolClass>[] = [
    asText(({ stage }) => words.stages[stage], { label: text.stage }),
    asOrdinal(({ grade }) => grade, { label: text.grade }),
    asText((one) => one.name, { label: text.className }),
    asNumber(({ students }) => students, { label: text.students, decimals: 0 }),
  ]
  const submit = async (rows: readonly SchoolClass[]) => {
    await save.mutateAsync({ ...place, classes: [...rows] })
    message.success(lists.saved)
  }
  return (
    <Answer query={classes}>
      {(saved) => (
        <>
          <EditableList
            keptAs={`classes ${year} ${schoolId}`}
            fields={fields}
            saved={saved}
            fresh={{ stage: stages[0], grade: 1 }}
            proposed={proposal.data?.classes ?? []}
            addLabel={text.addClass}
            summary={
              <ListSummary title={`${name} ${text.tabs.classes}`} rows={saved} sheets={sheets}>
                {saved.length === 0
                  ? text.classesNone
                  : text.classesTotal({
                      classes: saved.length,
                      students: saved.reduce((sum, { students }) => sum + students, 0),
                      largest: Math.max(...saved.map(({ students }) => students)),
                    })}
              </ListSummary>
            }
            // The fields are those of a class, each checked as it is typed.
            onSave={(rows) => submit(rows as readonly SchoolClass[])}
            saving={save.isPending}
            error={save.error}
          />
          {saved.length === 0 ? null : <ClassBands {...place} />}
        </>
      )}
    </Answer>
  )
}
