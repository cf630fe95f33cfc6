import { Flex } from 'antd'
import { useState } from 'react'
import type { ImportedFile } from '../../../shared/contract/imports.ts'
import { Mark } from '../../components/Mark.tsx'
import { StatusIcon } from '../../components/StatusIcon.tsx'
import { usePunctuation, useText } from '../../text.ts'
import { FileQuestions } from './FileQuestions.tsx'
import { fileSign } from './file-sign.ts'
import { useIntake } from './intake-state.tsx'
import { MappingOffer } from './mapping/MappingOffer.tsx'
import { PasswordQuestion } from './PasswordQuestion.tsx'
import { ProblemList } from './ProblemList.tsx'
import { SheetPreview } from './SheetPreview.tsx'
import { ValueTable } from './ValueTable.tsx'

export type SelectedCell = { readonly sheet: string; readonly cell: string }

/** What was understood of one file: layout, schools, values with their problems, the sheet below. */
export function FilePane({ file }: { readonly file: ImportedFile }) {
  const text = useText('data')
  const signs = usePunctuation()
  const [chosen, setChosen] = useState<SelectedCell | null>(null)
  const firstProblem = file.problems.find(({ cell }) => cell !== null)
  const selected =
    chosen ??
    (firstProblem?.sheet != null && firstProblem.cell != null
      ? { sheet: firstProblem.sheet, cell: firstProblem.cell }
      : (file.values[0] ?? null))
  const [school] = file.schools
  const incoming = useIntake().intake.files.find(({ token }) => token === file.token)
  const header =
    file.values.find(({ sheet, cell }) => sheet === selected?.sheet && cell === selected.cell)?.header ?? null
  return (
    <section className="pane file-pane" aria-label={file.name}>
      <Flex gap="small" align="center" wrap>
        <h2>{file.name}</h2>
        <span>
          <StatusIcon sign={fileSign(file)} label="" /> {text.fileStates[file.state]}
        </span>
        <span className="grow" />
        <span>
          {text.layout}
          {signs.colon}
          {file.mapping?.name ??
            (file.layout === null ? text.noLayout : (text.layouts[file.layout.id] ?? file.layout.id))}{' '}
          {file.layout === null || file.mapping !== null ? null : (
            <small>{text.confidence({ percent: Math.round(file.layout.confidence * 100) })}</small>
          )}
        </span>
        <span>
          {text.schools}
          {signs.colon}
          {file.schools.length === 1 && school !== undefined ? (
            <>
              {school.key} <Mark>{text.matches[school.match]}</Mark>
            </>
          ) : (
            text.schoolsCount({ count: file.schoolCount })
          )}
        </span>
      </Flex>
      <MappingOffer file={file} />
      <PasswordQuestion file={file} />
      <FileQuestions file={file} />
      <ProblemList file={file} onSelect={setChosen} />
      {file.values.length === 0 ? null : <ValueTable file={file} selected={selected} onSelect={setChosen} />}
      {file.format === null || selected === null || incoming === undefined ? null : (
        <SheetPreview file={incoming} selected={selected} header={header} />
      )}
    </section>
  )
}
