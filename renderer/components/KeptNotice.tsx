import { Alert, Button } from 'antd'
import { useText } from '../text.ts'

/** Says that what stands here was typed before and never saved. */
export function KeptNotice({ onDiscard }: { readonly onDiscard: () => void }) {
  const common = useText('common')
  return (
    <Alert
      type="info"
      showIcon
      className="kept-notice"
      title={common.typedBefore}
      action={
        <Button size="small" onClick={onDiscard}>
          {common.discardTyped}
        </Button>
      }
    />
  )
}
