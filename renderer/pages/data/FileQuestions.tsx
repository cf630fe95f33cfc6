import { Flex } from 'antd'
import type { ImportedFile } from '../../../shared/contract/imports.ts'
import { useText } from '../../text.ts'
import { useIntake } from './intake-state.tsx'
import { SchoolQuestion } from './SchoolQuestion.tsx'

/** Schools of a file that only a person can tell, and those that one told before. */
export function FileQuestions({ file }: { readonly file: ImportedFile }) {
  const text = useText('data')
  const { intake } = useIntake()
  const asked = file.schools.filter(
    ({ match, key }) => match === 'unknown' || match === 'remembered' || key in intake.answers.schools,
  )
  if (asked.length === 0) return null
  return (
    <Flex component="section" vertical gap={6} className="questions" aria-label={text.questions}>
      {asked.map((school) => (
        <SchoolQuestion key={school.key} school={school} />
      ))}
    </Flex>
  )
}
