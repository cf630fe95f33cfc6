import { Alert, Button } from 'antd'
import { useText } from '../text.ts'
import { OpenFailure } from './OpenFailure.tsx'
import { useOpenCounty } from './use-open-county.ts'

/** That the figures are invented, and the way to the own county. */
export function InventedBanner() {
  const text = useText('shell')
  const { open, opening, failure } = useOpenCounty('own')
  return (
    <>
      <Alert
        type="warning"
        banner
        showIcon
        title={text.inventedBanner}
        className="invented-banner"
        action={
          <Button size="small" loading={opening} onClick={open}>
            {text.openOwn}
          </Button>
        }
      />
      <OpenFailure failure={failure} />
    </>
  )
}
