import { Button, Result } from 'antd'
import { Link } from 'react-router'
import { useText } from '../text.ts'

export function PageMissing() {
  const text = useText('common')
  return (
    <Result
      status="404"
      title={text.pageMissing}
      subTitle={text.pageMissingText}
      extra={
        <Link to="/">
          <Button type="primary">{text.toOverview}</Button>
        </Link>
      }
    />
  )
}
