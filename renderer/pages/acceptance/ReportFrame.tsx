import type { Ref } from 'react'
import type { ReportDocument } from '../../../shared/reports/block.ts'
import { useAppearance } from '../../shell/Appearance.tsx'
import { useText } from '../../text.ts'
import { reportHtml } from './report-html.ts'

type Props = { readonly document: ReportDocument; readonly ref: Ref<HTMLIFrameElement> }

/** The report in a page of its own: no script runs in it, and printing prints nothing else. */
export function ReportFrame({ document, ref }: Props) {
  const text = useText('acceptance')
  const { nonce } = useAppearance()
  return (
    <iframe
      ref={ref}
      className="report-frame"
      title={text.reportFrame}
      sandbox="allow-same-origin allow-modals"
      srcDoc={reportHtml(document, nonce)}
    />
  )
}
