import { Form, Input, InputNumber, Modal } from 'antd'
import { useLocation, useNavigate } from 'react-router'
import { useCommand } from '../api/use-command.ts'
import { FailureAlert } from '../components/FailureAlert.tsx'
import { type Basis, withBasis } from '../routes.ts'
import { useText } from '../text.ts'
import type { AppInfo } from './app-info.ts'

type Values = { readonly userName: string; readonly county: string; readonly year: number }
type Props = { readonly app: AppInfo; readonly basis: Basis }

/** Three fields before the first work: whose work, which county, which year. */
export function FirstStart({ app, basis }: Props) {
  const text = useText('start')
  const common = useText('common')
  const [form] = Form.useForm<Values>()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const update = useCommand('app.updateSettings')
  const begin = async ({ userName, county, year }: Values) => {
    await update.mutateAsync({ userName, county }).catch(() => undefined)
    if (year !== basis.year) navigate(withBasis(pathname, { ...basis, year }))
  }
  return (
    <Modal
      open
      title={text.title}
      okText={text.begin}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      cancelButtonProps={{ style: { display: 'none' } }}
      confirmLoading={update.isPending}
      onOk={form.submit}
    >
      <p>{text.hint}</p>
      {update.error === null ? null : <FailureAlert error={update.error} />}
      <Form
        form={form}
        layout="vertical"
        onFinish={begin}
        initialValues={{ county: app.county, year: basis.year }}
      >
        <Form.Item
          name="userName"
          label={text.userName}
          extra={text.userNameHint}
          rules={[{ required: true, whitespace: true, message: common.required }]}
        >
          <Input autoFocus maxLength={40} />
        </Form.Item>
        <Form.Item
          name="county"
          label={text.county}
          rules={[{ required: true, whitespace: true, message: common.required }]}
        >
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="year" label={text.year} extra={text.yearHint} rules={[{ required: true }]}>
          <InputNumber min={2000} max={2100} />
        </Form.Item>
      </Form>
      {app.schoolCount === 0 ? <p>{text.sample}</p> : null}
    </Modal>
  )
}
