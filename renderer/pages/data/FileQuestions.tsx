import { Checkbox, Flex, Radio } from 'antd'
import type { ImportedFile } from '../../../shared/contract/imports.ts'
import { useText } from '../../text.ts'
import { useIntake } from './intake-state.tsx'
import { asksAboutCorrections } from './questions.ts'
import { SchoolQuestion } from './SchoolQuestion.tsx'

/** What only a person can answer: which school is meant, which of two values counts, the same file again. */
export function FileQuestions({ file }: { readonly file: ImportedFile }) {
  const text = useText('data')
  const { intake, act } = useIntake()
  const asked = file.schools.filter(
    ({ match, key }) => match === 'unknown' || match === 'new' || key in intake.answers.schools,
  )
  const corrections = asksAboutCorrections(file) || intake.answers.corrections !== 'ask'
  const again = file.state === 'unchanged' || intake.answers.importAgain
  if (asked.length === 0 && !corrections && !again) return null
  return (
    <Flex component="section" vertical gap={6} className="questions" aria-label={text.questions}>
      {asked.length > 1 ? (
        <Checkbox
          checked={intake.answers.acceptNewSchools}
          onChange={({ target }) => act({ kind: 'answer', answers: { acceptNewSchools: target.checked } })}
        >
          {text.acceptAllNew}
        </Checkbox>
      ) : null}
      {asked.map((school) => (
        <SchoolQuestion key={school.key} school={school} />
      ))}
      {corrections ? (
        <Flex gap="small" align="center" wrap>
          {text.corrections}
          <Radio.Group
            value={intake.answers.corrections}
            onChange={({ target }) => act({ kind: 'answer', answers: { corrections: target.value } })}
            options={[
              { value: 'keep', label: text.correctionsKeep },
              { value: 'replace', label: text.correctionsReplace },
            ]}
          />
        </Flex>
      ) : null}
      {again ? (
        <Checkbox
          checked={intake.answers.importAgain}
          onChange={({ target }) => act({ kind: 'answer', answers: { importAgain: target.checked } })}
        >
          {text.importAgain}
        </Checkbox>
      ) : null}
    </Flex>
  )
}
