import { App, Button, Flex, Form, Select } from 'antd'
import { useRef } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import type { VisitKind } from '../../../shared/visits/visit.ts'
import { useCall } from '../../api/use-call.ts'
import { useCommand } from '../../api/use-command.ts'
import { Answer } from '../../components/Answer.tsx'
import { byCode } from '../../components/by-code.ts'
import { FailureAlert } from '../../components/FailureAlert.tsx'
import { RoutedDrawer } from '../../components/RoutedDrawer.tsx'
import { useLeadOn } from '../../components/use-lead-on.ts'
import { day } from '../../format.ts'
import { paths, useBasis } from '../../routes.ts'
import { useNaming, useText } from '../../text.ts'
import { VisitFields } from './VisitFields.tsx'

type Values = {
  readonly schoolId: string
  readonly template: string
  readonly kind: VisitKind
  readonly plannedOn: string
  readonly inspectors: readonly string[]
}

/** A visit: to which school, with which checklist, when and by whom. */
export function NewVisitDrawer() {
  const text = useText('visits')
  const common = useText('common')
  const naming = useNaming()
  const basis = useBasis()
  const navigate = useNavigate()
  const leadOn = useLeadOn()
  const { message } = App.useApp()
  const [address] = useSearchParams()
  const [form] = Form.useForm<Values>()
  const schools = useCall('schools.list', {})
  const templates = useCall('visits.templates', {})
  const info = useCall('app.info', {})
  const create = useCommand('visits.create')
  const start = useCommand('visits.start')
  const back = paths.page(basis, 'visits')
  const required = [{ required: true, message: common.required }]
  const chosen = Form.useWatch('template', form)
  const save = async (begin: boolean) => {
    const { inspectors, ...values } = await form.validateFields()
    const { visitId } = await create.mutateAsync({
      ...values,
      year: basis.year,
      inspectors: [...inspectors],
    })
    if (begin) await start.mutateAsync({ visitId })
    message.success(
      text.created({ school: schools.data?.find(({ id }) => id === values.schoolId)?.name ?? '' }),
    )
    leadOn(begin ? paths.visit(basis, visitId) : back)
  }
  const saving = useRef(false)
  // A second click, before the first is answered, would arrange a second visit.
  const submit = async (begin: boolean) => {
    if (saving.current) return
    saving.current = true
    // Failures stand in the form; nothing more is to be said of the rejected promise.
    await save(begin).catch(() => undefined)
    saving.current = false
  }
  const error = create.error ?? start.error
  return (
    <RoutedDrawer
      title={text.newTitle}
      back={back}
      footer={
        <Flex justify="end" gap="small">
          <Button onClick={() => navigate(back)}>{common.cancel}</Button>
          <Button onClick={() => void submit(false)}>{text.createNow}</Button>
          <Button
            type="primary"
            loading={create.isPending || start.isPending}
            onClick={() => void submit(true)}
          >
            {text.createAndStart}
          </Button>
        </Flex>
      }
    >
      <Answer query={templates}>
        {(all) => {
          const template = all.find(({ slug }) => slug === chosen)
          const inspector = info.data?.userName ?? null
          return (
            <Form
              form={form}
              layout="vertical"
              initialValues={{
                schoolId: address.get('school') ?? undefined,
                template: all[0]?.slug,
                kind: 'acceptance',
                plannedOn: day(new Date().toISOString()),
                inspectors: inspector === null ? [] : [inspector],
              }}
            >
              {error === null ? null : <FailureAlert error={error} />}
              <Form.Item name="schoolId" label={text.school} rules={required}>
                <Select
                  autoFocus
                  showSearch={{ optionFilterProp: 'label' }}
                  placeholder={text.chooseSchool}
                  options={[...(schools.data ?? [])]
                    .sort(byCode)
                    .map(({ id, name }) => ({ value: id, label: name }))}
                />
              </Form.Item>
              <Form.Item
                name="template"
                label={text.template}
                rules={required}
                extra={
                  template === undefined
                    ? null
                    : text.templateHint({ items: template.items, document: template.document })
                }
              >
                <Select
                  notFoundContent={text.noTemplates}
                  options={all.map(({ slug, label }) => ({ value: slug, label: naming(label) }))}
                />
              </Form.Item>
              <VisitFields />
            </Form>
          )
        }}
      </Answer>
    </RoutedDrawer>
  )
}
