import { App, Button } from 'antd'
import { useCommand } from '../../../api/use-command.ts'
import { useStandings } from '../../../api/use-standings.ts'
import { useBasis } from '../../../routes.ts'
import { failureOf } from '../../../sentences.ts'
import { useLanguage, useText } from '../../../text.ts'

/** 审定 of everything that is a draft, after a question. */
export function AuditAll() {
  const text = useText('standings')
  const { language } = useLanguage()
  const { year } = useBasis()
  const { modal, message } = App.useApp()
  const audit = useCommand('standings.audit')
  const drafts = [...useStandings(year).values()].filter(({ standing }) => standing !== 'audited')
  const schoolIds = drafts.map(({ schoolId }) => schoolId)
  const count = schoolIds.filter((schoolId) => schoolId !== null).length
  if (count === 0) return null
  const confirm = () =>
    modal.confirm({
      title: text.auditAllTitle({ count, year }),
      content: text.auditAllText,
      okText: text.auditAll({ count }),
      onOk: () =>
        audit.mutateAsync({ year, schoolIds }).then(
          () => void message.success(text.audited({ count })),
          (error: unknown) => void message.error(failureOf(language, error)),
        ),
    })
  return <Button onClick={confirm}>{text.auditAll({ count })}</Button>
}
