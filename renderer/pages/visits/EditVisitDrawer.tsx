import { App, Button, Flex, Form } from 'antd'
import { useNavigate } from 'react-router'
import type { VisitKind } from '../../../shared/visits/visit.ts'
import { useCommand } from '../../api/use-command.ts'
import { FailureAlert } from '../../components/FailureAlert.tsx'
import { RoutedDrawer } from '../../components/RoutedDrawer.tsx'
import { useLeadOn } from '../../components/use-lead-on.ts'
import { paths, useBasis } from '../../routes.ts'
import { useText } from '../../text.ts'
import { useOpenVisit } from './form/open-visit.tsx'
import { VisitFields } from './VisitFields.tsx'

type Values = { readonly kind: VisitKind; readonly plannedOn: string; readonly inspectors: readonly string[] }

/** Changes what was arranged; a visit that has not begun can be taken back. */
export function EditVisitDrawer() {
  const text = useText('visits')
  const common = useText('common')
  const basis = useBasis()
  const navigate = useNavigate()
  const leadOn = useLeadOn()
  const { message, modal } = App.useApp()
  const { form: open, reload, refresh } = useOpenVisit()
  const { visit } = open
  const [form] = Form.useForm<Values>()
  const update = useCommand('visits.update')
  const remove = useCommand('visits.remove')
  const back = paths.visit(basis, visit.id)
  const error = update.error ?? remove.error
  const save = async ({ inspectors, ...values }: Values) => {
    await update.mutateAsync({ visitId: visit.id, ...values, inspectors: [...inspectors] })
    message.success(text.updated)
    if (await leadOn(back)) reload()
    else refresh()
  }
  const askRemove = () =>
    modal.confirm({
      title: text.removeTitle,
      content: text.removeText,
      okText: text.remove,
      cancelText: common.cancel,
      onOk: async () => {
        await remove.mutateAsync({ visitId: visit.id }).then(
          () => leadOn(paths.page(basis, 'visits')),
          () => undefined,
        )
      },
    })
  return (
    <RoutedDrawer
      title={text.editTitle}
      back={back}
      footer={
        <Flex justify="end" gap="small">
          {visit.state === 'planned' ? (
            <Button danger onClick={askRemove}>
              {text.remove}
            </Button>
          ) : null}
          <span className="grow" />
          <Button onClick={() => navigate(back)}>{common.cancel}</Button>
          <Button type="primary" loading={update.isPending} onClick={form.submit}>
            {common.save}
          </Button>
        </Flex>
      }
    >
      {error === null ? null : <FailureAlert error={error} />}
      <Form
        form={form}
        layout="vertical"
        initialValues={{ kind: visit.kind, plannedOn: visit.plannedOn, inspectors: visit.inspectors }}
        onFinish={(values: Values) => void save(values).catch(() => undefined)}
      >
        <VisitFields />
      </Form>
    </RoutedDrawer>
  )
}
