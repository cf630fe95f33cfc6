import { Tabs } from 'antd'
import { useSearchParams } from 'react-router'
import { useCall } from '../../api/use-call.ts'
import { Answer } from '../../components/Answer.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useBasis } from '../../routes.ts'
import { useText } from '../../text.ts'
import { BackupSettings } from './BackupSettings.tsx'
import { FieldTable } from './FieldTable.tsx'
import { GeneralSettings } from './GeneralSettings.tsx'
import { OverrideSettings } from './overrides/OverrideSettings.tsx'
import { RelaxationSettings } from './relaxations/RelaxationSettings.tsx'
import { StandardView } from './StandardView.tsx'
import { WarningSettings } from './warnings/WarningSettings.tsx'

export function SettingsPage() {
  const text = useText('settings')
  const backups = useText('backups')
  const relaxations = useText('relaxations')
  const warnings = useText('earlyWarnings')
  const [search, setSearch] = useSearchParams()
  const info = useCall('app.info', {})
  const overrides = useText('overrides')
  const { standard: slug, year } = useBasis()
  const published = useCall('dictionary.standards', {})
  const standards = useCall('dictionary.standards', { year })
  return (
    <>
      <PageHeader title={text.title} />
      <Tabs
        activeKey={search.get('tab') ?? 'general'}
        onChange={(tab) => setSearch({ tab }, { replace: true })}
        destroyOnHidden
        items={[
          {
            key: 'general',
            label: text.tabs.general,
            children: <Answer query={info}>{(app) => <GeneralSettings app={app} />}</Answer>,
          },
          {
            key: 'standards',
            label: text.tabs.standards,
            children: (
              <Answer query={standards}>
                {(list) => list.map((standard) => <StandardView key={standard.slug} standard={standard} />)}
              </Answer>
            ),
          },
          {
            key: 'overrides',
            label: overrides.tab,
            children: (
              <Answer query={published}>
                {(list) =>
                  list
                    .filter((standard) => standard.slug === slug)
                    .map((national) => <OverrideSettings key={slug} national={national} />)
                }
              </Answer>
            ),
          },
          { key: 'relaxations', label: relaxations.tab, children: <RelaxationSettings /> },
          { key: 'warnings', label: warnings.tab, children: <WarningSettings /> },
          { key: 'fields', label: text.tabs.fields, children: <FieldTable /> },
          { key: 'backups', label: backups.tab, children: <BackupSettings /> },
        ]}
      />
    </>
  )
}
