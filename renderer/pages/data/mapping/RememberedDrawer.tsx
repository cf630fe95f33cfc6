import { Flex } from 'antd'
import { useCall } from '../../../api/use-call.ts'
import { Answer } from '../../../components/Answer.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { RoutedDrawer } from '../../../components/RoutedDrawer.tsx'
import { paths, useBasis } from '../../../routes.ts'
import { useText } from '../../../text.ts'
import { RememberedCard } from './RememberedCard.tsx'

/** 记住的版式: each with its use and its history, to be looked at, renamed, changed, forgotten. */
export function RememberedDrawer() {
  const text = useText('mapping')
  const basis = useBasis()
  const remembered = useCall('mappings.list', {})
  return (
    <RoutedDrawer title={text.remembered} back={paths.intake(basis)}>
      <Answer query={remembered}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState title={text.rememberedNone} hint={text.rememberedNoneHint} />
          ) : (
            <Flex vertical gap="small">
              {list.map((mapping) => (
                <RememberedCard key={mapping.id} mapping={mapping} />
              ))}
            </Flex>
          )
        }
      </Answer>
    </RoutedDrawer>
  )
}
