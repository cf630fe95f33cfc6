import { PrinterOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import { Link } from 'react-router'
import { useCall } from '../../api/use-call.ts'
import { paths, useBasis } from '../../routes.ts'
import { useLanguage, useText } from '../../text.ts'

/** The papers of a visit: the filled record, and the blank form to carry along. */
export function PrintVisit({ visitId }: { readonly visitId: string }) {
  const text = useText('acceptance')
  const { language } = useLanguage()
  const basis = useBasis()
  const reports = useCall('reports.list', { language })
  const papers = (reports.data ?? []).filter(({ scope }) => scope === 'visit')
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: papers.map(({ slug, title }) => ({
          key: slug,
          label: <Link to={paths.visitReport(basis, visitId, slug)}>{title}</Link>,
        })),
      }}
    >
      <Button icon={<PrinterOutlined aria-hidden />}>{text.print}</Button>
    </Dropdown>
  )
}
