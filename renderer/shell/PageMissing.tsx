import { Result } from 'antd'
import { LinkButton } from '../components/LinkButton.tsx'
import { useText } from '../text.ts'

export function PageMissing() {
  const text = useText('common')
  return (
    <Result
      status="404"
      title={text.pageMissing}
      subTitle={text.pageMissingText}
      extra={
        <LinkButton to="/" type="primary">
          {text.toOverview}
        </LinkButton>
      }
    />
  )
}
