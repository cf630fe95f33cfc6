import { Button, Flex, Input, Popconfirm } from 'antd'
import { useState } from 'react'
import { useCommand } from '../../api/use-command.ts'
import { useStandings } from '../../api/use-standings.ts'
import { FailureAlert } from '../../components/FailureAlert.tsx'
import { StandingMark } from '../../components/StandingMark.tsx'
import { dayAndTime } from '../../format.ts'
import { useText } from '../../text.ts'

type Props = { readonly schoolId: string | null; readonly year: number }

/** 初稿 or 审定 of one school's data of the year, and the way from one to the other. */
export function StandingBar({ schoolId, year }: Props) {
  const text = useText('standings')
  const said = useStandings(year).get(schoolId)
  const audit = useCommand('standings.audit')
  const reopen = useCommand('standings.reopen')
  const [reason, setReason] = useState('')
  if (said === undefined) return null
  const { standing, author, at } = said
  const time = at === null ? '' : dayAndTime(at)
  const failure = audit.error ?? reopen.error
  return (
    <>
      {failure === null ? null : <FailureAlert error={failure} />}
      <Flex gap="small" align="center" className="toolbar" wrap>
        <StandingMark said={said} />
        <span className="secondary">
          {author === null
            ? text.hint
            : said.reason === null
              ? text.auditedBy({ author, time })
              : text.reopenedBecause({ author, time, reason: said.reason })}
        </span>
        <span className="grow" />
        {standing === 'audited' ? (
          <Popconfirm
            icon={null}
            title={text.reopen}
            description={
              <Input
                aria-label={text.reopenReason}
                placeholder={text.reopenReason}
                maxLength={500}
                value={reason}
                onChange={({ target }) => setReason(target.value)}
              />
            }
            okText={text.reopen}
            okButtonProps={{ disabled: reason.trim() === '' }}
            onConfirm={() => reopen.mutate({ year, schoolIds: [schoolId], reason: reason.trim() })}
          >
            <Button size="small">{text.reopen}</Button>
          </Popconfirm>
        ) : (
          <Button
            size="small"
            loading={audit.isPending}
            onClick={() => audit.mutate({ year, schoolIds: [schoolId] })}
          >
            {text.audit}
          </Button>
        )}
      </Flex>
    </>
  )
}
