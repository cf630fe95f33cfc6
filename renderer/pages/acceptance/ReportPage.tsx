import { ArrowLeftOutlined, PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useRef } from 'react'
import { useParams } from 'react-router'
import { useCall } from '../../api/use-call.ts'
import { Answer } from '../../components/Answer.tsx'
import { LinkButton } from '../../components/LinkButton.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { paths, useBasis } from '../../routes.ts'
import { useLanguage, useText } from '../../text.ts'
import { DownloadButtons } from './DownloadButtons.tsx'
import { ReportFrame } from './ReportFrame.tsx'

/** The page that will be printed, at its size, with print and downloads. */
export function ReportPage() {
  const text = useText('acceptance')
  const { language } = useLanguage()
  const basis = useBasis()
  const frame = useRef<HTMLIFrameElement>(null)
  const { slug = '', schoolId, visitId } = useParams()
  const about = { schoolId: schoolId ?? null, ...(visitId === undefined ? {} : { visitId }) }
  const request = { ...basis, ...about, slug, language }
  const back =
    visitId === undefined
      ? { to: paths.page(basis, 'acceptance'), label: text.backToPlan }
      : { to: paths.visit(basis, visitId), label: text.backToVisit }
  const document = useCall('reports.preview', request)
  const reports = useCall('reports.list', { language })
  const formats = reports.data?.find((report) => report.slug === slug)?.formats ?? []
  return (
    <div className="report-page">
      <PageHeader
        title={document.data?.title ?? text.reportPage}
        secondary={
          <>
            <LinkButton to={back.to} icon={<ArrowLeftOutlined aria-hidden />}>
              {back.label}
            </LinkButton>
            <DownloadButtons request={request} formats={formats} />
          </>
        }
        primary={
          <Button
            type="primary"
            icon={<PrinterOutlined aria-hidden />}
            disabled={document.data === undefined}
            onClick={() => frame.current?.contentWindow?.print()}
          >
            {text.print}
          </Button>
        }
      />
      <Answer query={document}>{(value) => <ReportFrame ref={frame} document={value} />}</Answer>
    </div>
  )
}
