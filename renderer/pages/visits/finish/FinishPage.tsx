import { useParams } from 'react-router'
import { useCall } from '../../../api/use-call.ts'
import { Answer } from '../../../components/Answer.tsx'
import { FinishView } from './FinishView.tsx'

/** 完成: what is missing, the problems, the signatures; then the lock. */
export function FinishPage() {
  const { visitId = '' } = useParams()
  const form = useCall('visits.get', { visitId }, { fresh: true })
  const preview = useCall('visits.finishPreview', { visitId }, { fresh: true })
  return (
    <Answer query={form}>
      {(visit) => <Answer query={preview}>{(found) => <FinishView form={visit} preview={found} />}</Answer>}
    </Answer>
  )
}
