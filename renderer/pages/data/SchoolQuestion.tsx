import { Flex, Select } from 'antd'
import type { ImportAnswers, ImportedSchool } from '../../../shared/contract/imports.ts'
import { SCHOOL_KINDS } from '../../../shared/schools/school-kind.ts'
import { useCall } from '../../api/use-call.ts'
import { useText } from '../../text.ts'
import { useIntake } from './intake-state.tsx'

type SchoolAnswer = ImportAnswers['schools'][string]

/** What was answered now, or before. */
function answerOf(given: SchoolAnswer | undefined, { match, schoolId }: ImportedSchool): string | null {
  if (given !== undefined) return JSON.stringify(given)
  return match === 'remembered' && schoolId !== null ? JSON.stringify({ schoolId }) : null
}

/** A name that the registry does not know: an existing school, a new one, or none of both. */
export function SchoolQuestion({ school }: { readonly school: ImportedSchool }) {
  const text = useText('data')
  const words = useText('words')
  const { intake, act } = useIntake()
  const schools = useCall('schools.list', {})
  const near = new Set(school.candidates.map(({ schoolId }) => schoolId))
  const option = (answer: SchoolAnswer, label: string) => ({ value: JSON.stringify(answer), label })
  return (
    <Flex gap="small" align="center" wrap>
      <span>{text.questionSchool({ name: school.key })}</span>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        className="medium-input"
        aria-label={text.questionSchool({ name: school.key })}
        placeholder={text.questionChoose}
        value={answerOf(intake.answers.schools[school.key], school)}
        onChange={(value: string) =>
          act({
            kind: 'answer',
            answers: {
              schools: { ...intake.answers.schools, [school.key]: JSON.parse(value) as SchoolAnswer },
            },
          })
        }
        options={[
          {
            label: text.candidates,
            options: school.candidates.map(({ schoolId, name }) => option({ schoolId }, name)),
          },
          {
            label: text.asNew,
            options: SCHOOL_KINDS.map((kind) =>
              option({ newSchool: kind }, text.newKind({ kind: words.kinds[kind] })),
            ),
          },
          {
            label: text.otherSchools,
            options: [
              option({ skip: true }, text.skip),
              ...(schools.data ?? [])
                .filter(({ id }) => !near.has(id))
                .map(({ id, name }) => option({ schoolId: id }, name)),
            ],
          },
        ].filter(({ options }) => options.length > 0)}
      />
    </Flex>
  )
}
