import { Flex, Modal, Table, Typography } from 'antd'
import { placesOfOriginal } from '../../../shared/messages/lost-original.ts'
import type { CallOutput } from '../../api/call-name.ts'
import { useCall } from '../../api/use-call.ts'
import { Answer } from '../../components/Answer.tsx'
import { useLanguage, useText } from '../../text.ts'

type Lost = CallOutput<'backups.missing'>

type Props = { readonly title: string; readonly onClose: () => void }

/** Photographs and documents that could not be kept or brought back, by name and place. */
export function LostOriginals({ title, lost, onClose }: Props & { lost: Lost }) {
  const text = useText('backups')
  return (
    <Modal open width={720} title={text.originals} footer={null} onCancel={onClose}>
      <Flex vertical gap="middle">
        <Typography.Text>{title}</Typography.Text>
        <LostTable lost={lost} />
      </Flex>
    </Modal>
  )
}

/** What the backup of this name lacks. */
export function MissingOriginals({ title, name, onClose }: Props & { name: string }) {
  const text = useText('backups')
  const missing = useCall('backups.missing', { name })
  return (
    <Modal open width={720} title={title} footer={null} onCancel={onClose}>
      <Flex vertical gap="middle">
        <Typography.Text>{text.missingHint}</Typography.Text>
        <Answer query={missing}>{(lost) => <LostTable lost={lost} />}</Answer>
      </Flex>
    </Modal>
  )
}

function LostTable({ lost }: { lost: Lost }) {
  const text = useText('backups')
  const { language } = useLanguage()
  const rows = lost.map((original, key) => ({
    ...original,
    key,
    places: placesOfOriginal(language, original),
  }))
  return (
    <Table
      size="small"
      columns={[
        { title: text.fileName, dataIndex: 'name' },
        { title: text.belongsTo, dataIndex: 'places' },
      ]}
      dataSource={rows}
      pagination={{ pageSize: 8, hideOnSinglePage: true }}
    />
  )
}
