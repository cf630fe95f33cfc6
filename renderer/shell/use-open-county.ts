import { useState } from 'react'
import type { CallError } from '../../shared/contract/result.ts'
import { useApplication } from '../api/application.tsx'

export type OpenCounty = {
  readonly open: () => void
  readonly opening: boolean
  readonly failure: CallError | 'unreachable' | null
}

/** Goes to the county of the user, or to the sample county: another data folder, and so another start. */
export function useOpenCounty(county: 'own' | 'sample'): OpenCounty {
  const { connection } = useApplication()
  const [opening, setOpening] = useState(false)
  const [failure, setFailure] = useState<OpenCounty['failure']>(null)
  const open = async () => {
    setOpening(true)
    const refusal = await connection.open(county).catch(() => 'unreachable' as const)
    setFailure(refusal)
    setOpening(false)
    if (refusal === null) globalThis.location.assign('/')
  }
  return { open: () => void open(), opening, failure }
}
