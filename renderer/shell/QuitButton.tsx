import { PoweroffOutlined } from '@ant-design/icons'
import { App, Button, Modal, Result } from 'antd'
import { useState } from 'react'
import { useApplication } from '../api/application.tsx'
import { useText } from '../text.ts'

export function QuitButton() {
  const text = useText('shell')
  const { connection } = useApplication()
  const { modal } = App.useApp()
  const [ended, setEnded] = useState(false)
  const ask = () =>
    modal.confirm({
      title: text.quitTitle,
      content: text.quitText,
      okText: text.quit,
      onOk: async () => {
        // The answer may not arrive any more: the server is what ends.
        await connection.quit().catch(() => undefined)
        setEnded(true)
      },
    })
  return (
    <>
      <Button type="text" size="small" icon={<PoweroffOutlined aria-hidden />} onClick={ask}>
        {text.quit}
      </Button>
      <Modal open={ended} footer={null} closable={false} keyboard={false} mask={{ closable: false }}>
        <Result status="success" title={text.quitDone} subTitle={text.quitDoneText} />
      </Modal>
    </>
  )
}
