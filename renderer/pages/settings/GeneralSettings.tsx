import { App, Button, Card, Descriptions, Flex, Form, Input, Select } from 'antd'
import type { CallOutput } from '../../api/call-name.ts'
import { useCall } from '../../api/use-call.ts'
import { useCommand } from '../../api/use-command.ts'
import { FailureAlert } from '../../components/FailureAlert.tsx'
import { useNaming, useText } from '../../text.ts'
import { AppearanceSettings } from './AppearanceSettings.tsx'

type Values = { readonly county: string; readonly standard: string; readonly userName: string }
type Props = { readonly app: CallOutput<'app.info'> }

export function GeneralSettings({ app }: Props) {
  const text = useText('settings')
  const common = useText('common')
  const naming = useNaming()
  const standards = useCall('dictionary.standards', {})
  const { message } = App.useApp()
  const update = useCommand('app.updateSettings')
  const required = [{ required: true, whitespace: true, message: common.required }]
  const save = async (values: Values) => {
    await update.mutateAsync(values)
    message.success(text.saved)
  }
  return (
    <Flex vertical gap="middle" className="settings">
      <Card title={text.people}>
        {update.error === null ? null : <FailureAlert error={update.error} />}
        <Form
          layout="vertical"
          initialValues={{ county: app.county, standard: app.standard, userName: app.userName ?? '' }}
          onFinish={(values: Values) => void save(values).catch(() => undefined)}
        >
          <Form.Item name="county" label={text.county} rules={required}>
            <Input maxLength={60} />
          </Form.Item>
          <Form.Item
            name="standard"
            label={text.countyStandard}
            extra={text.countyStandardHint}
            rules={required}
          >
            <Select
              options={(standards.data ?? []).map(({ slug, label }) => ({
                value: slug,
                label: naming(label),
              }))}
            />
          </Form.Item>
          <Form.Item name="userName" label={text.userName} extra={text.userNameHint} rules={required}>
            <Input maxLength={40} />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={update.isPending}>
            {text.save}
          </Button>
        </Form>
      </Card>
      <AppearanceSettings />
      <Card title={text.about}>
        <Descriptions
          column={1}
          items={[
            { key: 'version', label: text.version, children: app.version },
            { key: 'folder', label: text.folder, children: app.dataFolderName },
          ]}
        />
      </Card>
    </Flex>
  )
}
