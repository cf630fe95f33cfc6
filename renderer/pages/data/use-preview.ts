import { useCall } from '../../api/use-call.ts'
import { useBasis } from '../../routes.ts'
import { useText } from '../../text.ts'
import { useIntake } from './intake-state.tsx'

/** What was understood of the files that are being taken in; asked once for all who show parts of it. */
export function usePreview() {
  const text = useText('data')
  const { year } = useBasis()
  const { intake } = useIntake()
  return useCall(
    'imports.preview',
    { files: [...intake.files], year, answers: intake.answers },
    { enabled: intake.files.length > 0, keepFormer: true, job: text.reading },
  )
}
