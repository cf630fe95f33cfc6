import { useParams } from 'react-router'
import { Answer } from '../../components/Answer.tsx'
import { OpenVisitView } from './OpenVisitView.tsx'
import { useVisitForm } from './use-visit-form.ts'

/** One visit: its form, or what it says once it is locked. */
export function VisitPage() {
  const { visitId = '' } = useParams()
  const visit = useVisitForm(visitId)
  return (
    <Answer query={visit}>
      {(form) => (
        <OpenVisitView key={visit.reading} form={form} reload={visit.refetch} refresh={visit.refresh} />
      )}
    </Answer>
  )
}
