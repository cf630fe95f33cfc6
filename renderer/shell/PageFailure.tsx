import { Button, Result } from 'antd'
import { useText } from '../text.ts'

/** A fault of a page itself: the frame stays, and the way out is one click. */
export function PageFailure() {
  const text = useText('common')
  return (
    <Result
      status="error"
      title={text.pageFailed}
      subTitle={text.pageFailedText}
      extra={
        <Button type="primary" onClick={() => globalThis.location.reload()}>
          {text.reload}
        </Button>
      }
    />
  )
}
