import { PlusOutlined } from '@ant-design/icons'
import { Button, Flex, Typography } from 'antd'
import { useState } from 'react'
import { Outlet, useNavigate } from 'react-router'
import { useCall } from '../../api/use-call.ts'
import { Answer } from '../../components/Answer.tsx'
import { byCode } from '../../components/by-code.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ExportButton } from '../../components/ExportButton.tsx'
import { FindField } from '../../components/FindField.tsx'
import { LinkButton } from '../../components/LinkButton.tsx'
import { ListTable } from '../../components/ListTable.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useListExport } from '../../components/use-list-export.ts'
import { paths, useBasis } from '../../routes.ts'
import { useText } from '../../text.ts'
import { useSchoolColumns } from './use-school-columns.tsx'

/** 学校: the registry as a table; details and forms open on the right. */
export function SchoolsPage() {
  const text = useText('schools')
  const basis = useBasis()
  const navigate = useNavigate()
  const schools = useCall('schools.list', {})
  const overview = useCall('overview.get', basis)
  const [wanted, setWanted] = useState('')
  const without = new Set(overview.data?.schoolsWithoutReturn.map(({ schoolId }) => schoolId))
  const columns = useSchoolColumns(basis, without)
  const list = useListExport(text.table, columns)
  const create = (
    <Button
      type="primary"
      icon={<PlusOutlined aria-hidden />}
      onClick={() => navigate(paths.newSchool(basis))}
    >
      {text.create}
    </Button>
  )
  const importReturns = <LinkButton to={paths.intake(basis)}>{text.importReturns}</LinkButton>
  return (
    <>
      <PageHeader title={text.title} secondary={importReturns} primary={create} />
      <Answer query={schools}>
        {(all) => {
          const shown = all
            .filter(({ name, code, inspector, zone }) =>
              [name, code, inspector, zone].some((value) => value?.includes(wanted)),
            )
            .sort(byCode)
          if (all.length === 0) {
            return <EmptyState title={text.none} hint={text.noneHint} action={importReturns} />
          }
          return (
            <>
              <Flex gap="middle" align="center" className="toolbar">
                <FindField label={text.find} onFind={setWanted} width="medium-input" />
                <Typography.Text type="secondary">
                  {text.count({ shown: shown.length, all: all.length })}
                </Typography.Text>
                <span className="grow" />
                <ExportButton title={text.table} tables={() => list.tables(shown, wanted)} />
              </Flex>
              <ListTable
                label={text.table}
                rowKey="id"
                rows={shown}
                columns={columns}
                list={list}
                empty={text.noneFound}
              />
            </>
          )
        }}
      </Answer>
      <Outlet />
    </>
  )
}
