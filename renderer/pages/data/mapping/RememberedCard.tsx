import { App, Button, Card, Flex, Typography } from 'antd'
import type { RememberedMapping } from '../../../../shared/contract/mappings.ts'
import { useCommand } from '../../../api/use-command.ts'
import { FailureAlert } from '../../../components/FailureAlert.tsx'
import { LinkButton } from '../../../components/LinkButton.tsx'
import { Mark } from '../../../components/Mark.tsx'
import { dayAndTime } from '../../../format.ts'
import { paths, useBasis } from '../../../routes.ts'
import { useText } from '../../../text.ts'

type Props = { readonly mapping: RememberedMapping }

export function RememberedCard({ mapping }: Props) {
  const { id, name, forgotten, files, lastUsedAt, revisions } = mapping
  const text = useText('mapping')
  const basis = useBasis()
  const { message, modal } = App.useApp()
  const rename = useCommand('mappings.rename')
  const forget = useCommand('mappings.forget')
  const recall = useCommand('mappings.recall')
  const columns = mapping.mapping.tables.flatMap((table) => table.columns)
  const read = columns.filter(({ use }) => use.kind !== 'leave').length
  const say = (work: Promise<unknown>, done: string) =>
    work.then(() => message.success(done)).catch(() => undefined)
  const askForget = () =>
    modal.confirm({
      title: text.forgetTitle({ name }),
      content: text.forgetText,
      okText: text.forget,
      okButtonProps: { danger: true },
      onOk: () => say(forget.mutateAsync({ id }), text.forgotten),
    })
  const failure = rename.error ?? forget.error ?? recall.error
  return (
    <Card
      size="small"
      title={
        <Typography.Text
          editable={
            forgotten
              ? false
              : {
                  maxLength: 80,
                  tooltip: text.rename,
                  onChange: (changed) => {
                    if (changed.trim() !== '' && changed.trim() !== name)
                      void say(rename.mutateAsync({ id, name: changed.trim() }), text.renamed)
                  },
                }
          }
        >
          {name}
        </Typography.Text>
      }
      extra={
        forgotten ? (
          <Flex gap="small" align="center">
            <Mark>{text.forgottenMark}</Mark>
            <Button size="small" onClick={() => void say(recall.mutateAsync({ id }), text.recalled)}>
              {text.recall}
            </Button>
          </Flex>
        ) : (
          <Flex gap="small">
            <LinkButton size="small" to={paths.rememberedMapping(basis, id)}>
              {text.lookAt}
            </LinkButton>
            <Button size="small" danger onClick={askForget}>
              {text.forget}
            </Button>
          </Flex>
        )
      }
    >
      {failure === null ? null : <FailureAlert error={failure} />}
      <p>
        {text.columns({ count: columns.length, read })} ·{' '}
        {text.used({ files, time: lastUsedAt === null ? null : dayAndTime(lastUsedAt) })}
      </p>
      <ul className="plain-list secondary" aria-label={text.history}>
        {revisions.map(({ change, author, at }) => (
          <li key={`${at} ${change}`}>
            {text.revision({ author, time: dayAndTime(at), what: text.revisions[change] })}
          </li>
        ))}
      </ul>
    </Card>
  )
}
