import { DownOutlined } from '@ant-design/icons'
import { Button, Dropdown } from 'antd'
import { Link } from 'react-router'
import { useCall } from '../../api/use-call.ts'
import { type Basis, paths } from '../../routes.ts'
import { useLanguage, useText } from '../../text.ts'

/** The county's own reports and the application forms. */
export function CountyReports({ basis }: { readonly basis: Basis }) {
  const text = useText('acceptance')
  const { language } = useLanguage()
  const reports = useCall('reports.list', { language })
  const county = (reports.data ?? []).filter(({ scope }) => scope === 'county')
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: county.map(({ slug, title }) => ({
          key: slug,
          label: <Link to={paths.report(basis, slug, null)}>{title}</Link>,
        })),
      }}
    >
      <Button type="primary">
        {text.countyReports} <DownOutlined aria-hidden />
      </Button>
    </Dropdown>
  )
}
