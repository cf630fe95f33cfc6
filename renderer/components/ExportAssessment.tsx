import type { ButtonProps } from 'antd'
import type { ASSESSMENT_SHEETS } from '../../shared/contract/exports.ts'
import type { CompulsoryStage } from '../../shared/schools/stage.ts'
import { useCommand } from '../api/use-command.ts'
import { useBasis } from '../routes.ts'
import { useLanguage, useText } from '../text.ts'
import { ExportAction } from './ExportAction.tsx'

/** The schools of a matrix in the order in which it shows them, and how it was filtered. */
export type ShownSchools = { readonly schoolIds: string[]; readonly notes: string[] }

type Props = Pick<ButtonProps, 'size' | 'type'> & {
  readonly sheets: readonly (typeof ASSESSMENT_SHEETS)[number][]
  /** Null: every stage. */
  readonly stage: CompulsoryStage | null
  readonly shown?: () => ShownSchools | undefined
}

/** 导出 of what is calculated: the figures with their numerators are put together by the application. */
export function ExportAssessment({ sheets, stage, shown, ...look }: Props) {
  const text = useText('exporting')
  const { language } = useLanguage()
  const basis = useBasis()
  const write = useCommand('exports.assessment', { job: text.exporting, reads: true })
  const input = () => ({ ...basis, language, sheets: [...sheets], stage, notes: [], ...shown?.() })
  return <ExportAction {...look} busy={write.isPending} write={() => write.mutateAsync(input())} />
}
