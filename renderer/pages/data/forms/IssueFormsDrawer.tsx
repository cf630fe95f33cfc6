import { App, Button, Flex, Table, Typography } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { School } from '../../../../shared/schools/school.ts'
import type { SchoolKind } from '../../../../shared/schools/school-kind.ts'
import { stagesOfSchool } from '../../../../shared/schools/school-stages.ts'
import { useCall } from '../../../api/use-call.ts'
import { useCommand } from '../../../api/use-command.ts'
import { useDownload } from '../../../api/use-download.ts'
import { Answer } from '../../../components/Answer.tsx'
import { byCode } from '../../../components/by-code.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { LinkButton } from '../../../components/LinkButton.tsx'
import { RoutedDrawer } from '../../../components/RoutedDrawer.tsx'
import { paths, useBasis } from '../../../routes.ts'
import { useText } from '../../../text.ts'
import { KindChoice } from './KindChoice.tsx'
import { useFormColumns } from './use-form-columns.ts'

const isAsked = (school: School) => school.status === 'open' && stagesOfSchool(school).length > 0

/** 下发填报表: which schools get a blank form of the year, all of them unless some are chosen. */
export function IssueFormsDrawer() {
  const text = useText('forms')
  const common = useText('common')
  const basis = useBasis()
  const navigate = useNavigate()
  const { message } = App.useApp()
  const schools = useCall('schools.list', {})
  const overview = useCall('overview.get', basis)
  const [kinds, setKinds] = useState<readonly SchoolKind[]>([])
  const [chosen, setChosen] = useState<readonly string[] | null>(null)
  const write = useCommand('exports.blankForms', { job: text.issuing, reads: true })
  const download = useDownload()
  const asked = (schools.data ?? []).filter(isAsked).sort(byCode)
  const shown = asked.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
  const selected = shown.filter(({ id }) => chosen === null || chosen.includes(id)).map(({ id }) => id)
  const missing = new Set(overview.data?.schoolsWithoutReturn.map(({ schoolId }) => schoolId))
  const columns = useFormColumns(missing)
  const issue = () =>
    download(async () => {
      const { files, forms } = await write.mutateAsync({ year: basis.year, schoolIds: selected, pack: 'one' })
      const [file] = files
      if (file === undefined) throw new Error('no form was made')
      message.success(text.issued({ count: forms }))
      return file
    })
  return (
    <RoutedDrawer
      title={text.title(basis)}
      back={paths.intake(basis)}
      width={680}
      footer={
        <Flex justify="end" align="center" gap="small">
          <Typography.Text type="secondary">
            {text.chosen({ count: selected.length, all: shown.length })}
          </Typography.Text>
          <span className="grow" />
          <Button onClick={() => navigate(paths.intake(basis))}>{common.close}</Button>
          <Button
            type="primary"
            loading={write.isPending}
            disabled={selected.length === 0}
            onClick={() => void issue()}
          >
            {text.issue({ count: selected.length })}
          </Button>
        </Flex>
      }
    >
      <p className="secondary">{text.hint}</p>
      <Answer query={schools}>
        {() =>
          asked.length === 0 ? (
            <EmptyState
              title={text.none}
              hint={text.noneHint}
              action={<LinkButton to={paths.page(basis, 'schools')}>{text.toSchools}</LinkButton>}
            />
          ) : (
            <>
              <Flex gap="small" className="toolbar">
                <KindChoice schools={asked} value={kinds} onChange={setKinds} />
                <span className="grow" />
                <Button
                  disabled={missing.size === 0}
                  onClick={() => setChosen(shown.filter(({ id }) => missing.has(id)).map(({ id }) => id))}
                >
                  {text.onlyMissing}
                </Button>
              </Flex>
              <Table<School>
                aria-label={text.table}
                rowKey="id"
                size="small"
                dataSource={shown}
                columns={columns}
                pagination={{ pageSize: 50, hideOnSinglePage: true }}
                rowSelection={{
                  preserveSelectedRowKeys: true,
                  selectedRowKeys: selected,
                  onChange: (keys) => setChosen(keys.map(String)),
                }}
              />
            </>
          )
        }
      </Answer>
    </RoutedDrawer>
  )
}
