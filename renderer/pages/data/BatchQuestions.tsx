import { Checkbox, Flex, Radio } from 'antd'
import type { ImportedFile } from '../../../shared/contract/imports.ts'
import { useText } from '../../text.ts'
import { useIntake } from './intake-state.tsx'
import { batchQuestions } from './questions.ts'

/** What is asked once for all files: new schools, corrections by hand, files that came before. */
export function BatchQuestions({ files }: { readonly files: readonly ImportedFile[] }) {
  const text = useText('data')
  const standings = useText('standings')
  const { intake, act } = useIntake()
  const { acceptNewSchools, corrections, changeAudited, importAgain } = intake.answers
  const { unknownSchools, newSchools, corrections: asked, audited, importedBefore } = batchQuestions(files)
  const schools = unknownSchools > 0 || acceptNewSchools
  const again = importedBefore || importAgain
  if (!schools && !asked && !audited && !again) return null
  return (
    <Flex component="section" vertical gap={6} className="questions" aria-label={text.questions}>
      {schools ? (
        <Checkbox
          checked={acceptNewSchools}
          onChange={({ target }) => act({ kind: 'answer', answers: { acceptNewSchools: target.checked } })}
        >
          {text.acceptAllNew({ count: unknownSchools + newSchools })}
        </Checkbox>
      ) : null}
      {asked ? (
        <Flex gap="small" align="center" wrap>
          {text.corrections}
          <Radio.Group
            value={corrections}
            onChange={({ target }) => act({ kind: 'answer', answers: { corrections: target.value } })}
            options={[
              { value: 'keep', label: text.correctionsKeep },
              { value: 'replace', label: text.correctionsReplace },
            ]}
          />
        </Flex>
      ) : null}
      {audited ? (
        <Checkbox
          checked={changeAudited}
          onChange={({ target }) => act({ kind: 'answer', answers: { changeAudited: target.checked } })}
        >
          {standings.importAsks}
        </Checkbox>
      ) : null}
      {again ? (
        <Checkbox
          checked={importAgain}
          onChange={({ target }) => act({ kind: 'answer', answers: { importAgain: target.checked } })}
        >
          {text.importAgain}
        </Checkbox>
      ) : null}
    </Flex>
  )
}
