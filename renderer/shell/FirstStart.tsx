import { Flex, Modal, Segmented } from 'antd'
import { useState } from 'react'
import type { Basis } from '../routes.ts'
import { useText } from '../text.ts'
import type { AppInfo } from './app-info.ts'
import { FirstStartForm } from './FirstStartForm.tsx'
import { SampleOffer } from './SampleOffer.tsx'

type Props = { readonly app: AppInfo; readonly basis: Basis }

/** Before the first work: whose work, and on which county; the sample county is one click away. */
export function FirstStart({ app, basis }: Props) {
  const text = useText('start')
  const [county, setCounty] = useState<'own' | 'sample'>('own')
  const offersSample = app.schoolCount === 0 && !app.invented
  return (
    <Modal open title={text.title} footer={null} closable={false} keyboard={false} mask={{ closable: false }}>
      <Flex vertical gap="middle">
        {offersSample ? (
          <Segmented
            block
            aria-label={text.which}
            value={county}
            onChange={setCounty}
            options={[
              { value: 'own', label: text.own },
              { value: 'sample', label: text.sample },
            ]}
          />
        ) : null}
        {county === 'own' ? <FirstStartForm app={app} basis={basis} /> : <SampleOffer />}
      </Flex>
    </Modal>
  )
}
