import type { ImportRows } from '../../../shared/contract/exports.ts'
import type { ImportedFile } from '../../../shared/contract/imports.ts'
import { useCommand } from '../../api/use-command.ts'
import { ExportAction } from '../../components/ExportAction.tsx'
import { useBasis } from '../../routes.ts'
import { useLanguage, useText } from '../../text.ts'
import { useIntake } from './intake-state.tsx'

type Props = { readonly file: ImportedFile; readonly shown: ImportRows }

/** All values and problems of a file as a workbook, also those that the page has no room for. */
export function ExportFile({ file, shown }: Props) {
  const text = useText('exporting')
  const { language } = useLanguage()
  const { year } = useBasis()
  const { intake } = useIntake()
  const write = useCommand('exports.importFile', { job: text.exporting, reads: true })
  const input = () => ({
    files: [...intake.files],
    answers: intake.answers,
    token: file.token,
    year,
    shown,
    language,
  })
  return <ExportAction size="small" busy={write.isPending} write={() => write.mutateAsync(input())} />
}
