import { Button, Flex, Typography } from 'antd'
import { useState } from 'react'
import type { Standard } from '../../../../shared/assessment/standard.ts'
import { useCall } from '../../../api/use-call.ts'
import { Answer } from '../../../components/Answer.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { useBasis } from '../../../routes.ts'
import { useText } from '../../../text.ts'
import { OverrideDrawer } from './OverrideDrawer.tsx'
import { OverrideTable } from './OverrideTable.tsx'

/** 省定标准: the numbers of the standard that province or city change, with their history. */
export function OverrideSettings({ national }: { readonly national: Standard }) {
  const text = useText('overrides')
  const basis = useBasis()
  const [adding, setAdding] = useState(false)
  const list = useCall('overrides.list', { standard: basis.standard })
  const add = (
    <Button type="primary" onClick={() => setAdding(true)}>
      {text.add}
    </Button>
  )
  return (
    <>
      <Answer query={list}>
        {(overrides) => (
          <Flex vertical gap="middle">
            <Typography.Text type="secondary" className="overrides-intro">
              {text.intro}
            </Typography.Text>
            {overrides.length === 0 ? (
              <EmptyState title={text.empty} hint={text.emptyHint} action={add} />
            ) : (
              <OverrideTable national={national} overrides={overrides} year={basis.year} add={add} />
            )}
          </Flex>
        )}
      </Answer>
      {adding ? <OverrideDrawer national={national} onClose={() => setAdding(false)} /> : null}
    </>
  )
}
