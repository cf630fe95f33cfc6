import { Flex } from 'antd'
import type { ReactNode } from 'react'
import type { Standard } from '../../../shared/assessment/standard.ts'
import type { ExportGrid } from '../../../shared/exports/export-grid.ts'
import { ExportButton } from '../../components/ExportButton.tsx'
import { usePunctuation, useText } from '../../text.ts'

type Props = {
  readonly standard: Standard
  readonly title: string
  readonly tables: () => ExportGrid[]
  /** What else is to be known of it, after its document. */
  readonly children: ReactNode
}

/** Name and document of a standard. */
export function StandardHead({ standard, title, tables, children }: Props) {
  const text = useText('settings')
  const signs = usePunctuation()
  return (
    <>
      <Flex justify="space-between" align="baseline">
        <h2>{title}</h2>
        <ExportButton title={title} about="county" tables={tables} />
      </Flex>
      <p>
        {text.document}
        {signs.colon}
        {standard.document}
        <br />
        {children}
      </p>
    </>
  )
}
