import { SyncOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Outlet } from 'react-router'
import { useCall } from '../../../api/use-call.ts'
import { Answer } from '../../../components/Answer.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { LinkButton } from '../../../components/LinkButton.tsx'
import { PageHeader } from '../../../components/PageHeader.tsx'
import { paths, useBasis } from '../../../routes.ts'
import { useText } from '../../../text.ts'
import { DataPlaces } from '../DataPlaces.tsx'
import { FindingList } from './FindingList.tsx'

/** 数据 › 核查: what the checks find in the data that are stored; it runs when the page is opened. */
export function ChecksPage() {
  const text = useText('dataChecks')
  const data = useText('data')
  const schools = useText('schools')
  const basis = useBasis()
  const checks = useCall('checks.list', {})
  const checked = useCall('checks.run', { year: basis.year }, { keepFormer: true, job: text.running })
  return (
    <>
      <PageHeader
        title={data.title}
        places={<DataPlaces current="checks" />}
        hint={text.hint(basis)}
        primary={
          <Button
            type="primary"
            icon={<SyncOutlined aria-hidden />}
            loading={checked.isFetching}
            onClick={() => void checked.refetch()}
          >
            {text.run}
          </Button>
        }
      />
      <Answer query={checks}>
        {(definitions) => (
          <Answer query={checked}>
            {(result) => {
              if (result.schools === 0 && result.findings.length === 0) {
                const open = <LinkButton to={paths.intake(basis)}>{schools.importReturns}</LinkButton>
                return <EmptyState title={text.nothing} hint={text.nothingHint} action={open} />
              }
              if (result.findings.length === 0) {
                const counts = { schools: result.schools, checks: definitions.length }
                return <EmptyState title={text.good} hint={text.goodHint(counts)} />
              }
              return <FindingList checked={result} checks={definitions} />
            }}
          </Answer>
        )}
      </Answer>
      <Outlet />
    </>
  )
}
