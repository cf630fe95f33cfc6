import type { ButtonProps } from 'antd'
import { useCommand } from '../api/use-command.ts'
import { useBasis } from '../routes.ts'
import { useLanguage, useText } from '../text.ts'
import { ExportAction } from './ExportAction.tsx'

/** 核算底稿: the assessment as a workbook with live formulas. */
export function ExportHandCheck(look: Pick<ButtonProps, 'size' | 'type'>) {
  const text = useText('exporting')
  const { language } = useLanguage()
  const basis = useBasis()
  const write = useCommand('exports.handCheck', { job: text.exporting, reads: true })
  return (
    <ExportAction
      {...look}
      label={text.handCheck}
      hint={text.handCheckHint}
      busy={write.isPending}
      write={() => write.mutateAsync({ ...basis, language })}
    />
  )
}
