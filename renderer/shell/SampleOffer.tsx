import { Button, Flex } from 'antd'
import { useText } from '../text.ts'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { OpenFailure } from './OpenFailure.tsx'
import { useOpenCounty } from './use-open-county.ts'

/** The sample county, in a folder of its own. */
export function SampleOffer() {
  const text = useText('start')
  const { open, opening, failure } = useOpenCounty('sample')
  return (
    <Flex vertical gap="middle">
      <span>{text.sampleText}</span>
      <OpenFailure failure={failure} />
      <Flex justify="space-between" align="center">
        <LanguageSwitch />
        <Button type="primary" loading={opening} onClick={open}>
          {text.openSample}
        </Button>
      </Flex>
    </Flex>
  )
}
