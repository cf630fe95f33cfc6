import { Button, Flex, Form, Input, InputNumber, Select } from 'antd'
import { useLocation, useNavigate } from 'react-router'
import { useCall } from '../api/use-call.ts'
import { useCommand } from '../api/use-command.ts'
import { FailureAlert } from '../components/FailureAlert.tsx'
import { type Basis, withBasis } from '../routes.ts'
import { useNaming, useText } from '../text.ts'
import type { AppInfo } from './app-info.ts'
import { LanguageSwitch } from './LanguageSwitch.tsx'

type Values = {
  readonly userName: string
  readonly county?: string
  readonly year?: number
  readonly standard?: string
}
type Props = { readonly app: AppInfo; readonly basis: Basis }

/** The name of who works, and the county in three fields; of the sample county they are known. */
export function FirstStartForm({ app, basis }: Props) {
  const text = useText('start')
  const common = useText('common')
  const naming = useNaming()
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const standards = useCall('dictionary.standards', {})
  const update = useCommand('app.updateSettings')
  const required = [{ required: true, whitespace: true, message: common.required }]
  const begin = async ({
    userName,
    county = app.county,
    year = basis.year,
    standard = basis.standard,
  }: Values) => {
    await update.mutateAsync({ userName, county, standard })
    if (year !== basis.year || standard !== basis.standard) navigate(withBasis(pathname, { year, standard }))
  }
  return (
    <Form<Values>
      layout="vertical"
      onFinish={(values) => void begin(values).catch(() => undefined)}
      initialValues={{ ...basis, county: app.county }}
    >
      <p>{text.hint}</p>
      {update.error === null ? null : <FailureAlert error={update.error} />}
      <Form.Item name="userName" label={text.userName} extra={text.userNameHint} rules={required}>
        <Input autoFocus maxLength={40} />
      </Form.Item>
      {app.invented ? null : (
        <>
          <Form.Item name="county" label={text.county} rules={required}>
            <Input maxLength={60} />
          </Form.Item>
          <Form.Item
            name="year"
            label={text.year}
            extra={text.yearHint}
            rules={[{ required: true, message: common.required }]}
          >
            <InputNumber min={2000} max={2100} />
          </Form.Item>
          <Form.Item name="standard" label={text.standard} extra={text.standardHint}>
            <Select
              options={(standards.data ?? []).map(({ slug, label }) => ({
                value: slug,
                label: naming(label),
              }))}
            />
          </Form.Item>
        </>
      )}
      <Flex justify="space-between" align="center">
        <LanguageSwitch />
        <Button type="primary" htmlType="submit" loading={update.isPending}>
          {text.begin}
        </Button>
      </Flex>
    </Form>
  )
}
