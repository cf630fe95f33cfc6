import { useParams } from 'react-router'
import { useCall } from '../../../api/use-call.ts'
import { Answer } from '../../../components/Answer.tsx'
import { PageMissing } from '../../../shell/PageMissing.tsx'
import { RememberedEditor } from './RememberedEditor.tsx'

/** One remembered mapping, without a file. */
export function RememberedPage() {
  const { mappingId } = useParams()
  const remembered = useCall('mappings.list', {})
  return (
    <Answer query={remembered}>
      {(list) => {
        const mapping = list.find(({ id }) => id === mappingId)
        return mapping === undefined ? <PageMissing /> : <RememberedEditor mapping={mapping} />
      }}
    </Answer>
  )
}
