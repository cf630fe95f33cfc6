import '@fontsource-variable/noto-sans-sc'
import { Button, ConfigProvider, Layout, Menu, Table, Typography } from 'antd'
import { createRoot } from 'react-dom/client'
import { cspNonce, giveNonceToStyles } from '../../../renderer/csp-nonce.ts'

// The frame that any page of this component library has, and nothing in it.
const root = document.getElementById('root')
const nonce = cspNonce(document)
giveNonceToStyles(document, nonce)
if (root !== null) {
  createRoot(root).render(
    <ConfigProvider csp={{ nonce }}>
      <Layout>
        <Layout.Sider>
          <Menu items={[]} />
        </Layout.Sider>
        <Layout.Content id="content">
          <Typography.Title level={1}>{'空白页'}</Typography.Title>
          <Button>{'空'}</Button>
          <Table columns={[]} dataSource={[]} />
        </Layout.Content>
      </Layout>
    </ConfigProvider>,
  )
}
