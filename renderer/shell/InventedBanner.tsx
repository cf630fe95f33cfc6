import { Alert } from 'antd'
import { useText } from '../text.ts'

export function InventedBanner() {
  const text = useText('shell')
  return <Alert type="warning" banner showIcon title={text.inventedBanner} className="invented-banner" />
}
