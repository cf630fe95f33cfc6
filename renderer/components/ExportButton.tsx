import type { ButtonProps } from 'antd'
import type { ExportGrid } from '../../shared/exports/export-grid.ts'
import { useCommand } from '../api/use-command.ts'
import { useBasis } from '../routes.ts'
import { useLanguage, useText } from '../text.ts'
import { ExportAction } from './ExportAction.tsx'

type Props = Pick<ButtonProps, 'size' | 'type'> & {
  readonly title: string
  /** What the list is of: of a year under a standard, of a year, or of the county at any time. */
  readonly about?: 'standard' | 'year' | 'county'
  /** Made when it is asked for: the rows as they are shown then. */
  readonly tables: () => ExportGrid[]
}

/** 导出: what a list shows as a workbook. */
export function ExportButton({ title, about = 'year', tables, ...look }: Props) {
  const text = useText('exporting')
  const { language } = useLanguage()
  const basis = useBasis()
  const write = useCommand('exports.table', { job: text.exporting, reads: true })
  const input = () => ({
    title,
    language,
    year: about === 'county' ? null : basis.year,
    standard: about === 'standard' ? basis.standard : null,
    tables: tables(),
  })
  return <ExportAction {...look} busy={write.isPending} write={() => write.mutateAsync(input())} />
}
