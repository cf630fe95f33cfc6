import { stagesOfSchool, type TeachesStages } from '../../../../shared/schools/school-stages.ts'
import { useCall } from '../../../api/use-call.ts'
import { useStandard } from '../../../api/use-standard.ts'
import { Answer } from '../../../components/Answer.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { useText } from '../../../text.ts'
import { CampusForm } from './CampusForm.tsx'

type Props = {
  readonly schoolId: string
  readonly name: string
  readonly year: number
  readonly school: TeachesStages
}

/** 校区: what stands apart from the rest of a school of several stages (std §2.2, 分校区). */
export function CampusList({ schoolId, name, year, school }: Props) {
  const text = useText('campuses')
  const place = { schoolId, year }
  const campuses = useCall('lists.campuses', place)
  const current = useCall('observations.current', place)
  const standard = useStandard()
  const taught = stagesOfSchool(school)
  if (taught.length < 2) return <EmptyState title={text.oneStage} hint={text.oneStageHint} />
  return (
    <Answer query={campuses}>
      {(saved) => (
        <Answer query={current}>
          {(values) =>
            standard === undefined ? null : (
              <CampusForm
                place={place}
                name={name}
                saved={saved}
                taught={taught}
                standard={standard}
                whole={({ field, stage }) =>
                  values.find((value) => value.field === field && value.stage === stage)?.value ?? null
                }
              />
            )
          }
        </Answer>
      )}
    </Answer>
  )
}
