import { TableOutlined } from '@ant-design/icons'
import { useCall } from '../../../api/use-call.ts'
import { LinkButton } from '../../../components/LinkButton.tsx'
import { paths, useBasis } from '../../../routes.ts'
import { useText } from '../../../text.ts'

/** Leads to the remembered layouts, and says how many there are. */
export function RememberedLink() {
  const text = useText('mapping')
  const basis = useBasis()
  const remembered = useCall('mappings.list', {}).data?.filter(({ forgotten }) => !forgotten) ?? []
  return (
    <LinkButton to={paths.remembered(basis)} icon={<TableOutlined aria-hidden />}>
      {remembered.length === 0 ? text.remembered : text.rememberedCount({ count: remembered.length })}
    </LinkButton>
  )
}
