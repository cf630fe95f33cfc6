import { useEffect, useMemo, useState } from 'react'
import { Outlet } from 'react-router'
import type { OpenedVisit } from '../../../shared/visits/visit-form.ts'
import { useApplication } from '../../api/application.tsx'
import { FormBody } from './form/FormBody.tsx'
import { OpenVisitContext } from './form/open-visit.tsx'
import { UnsavedBanner } from './form/UnsavedBanner.tsx'
import { VisitHeader } from './form/VisitHeader.tsx'
import { createVisitStore } from './form/visit-store.ts'
import { visitWriter } from './form/visit-writer.ts'
import { VisitPrimary, VisitSecondary } from './VisitActions.tsx'
import { VisitNotices } from './VisitNotices.tsx'

type Props = {
  readonly form: OpenedVisit
  readonly reload: () => void
  readonly refresh: () => void
}

/** The visit as it was read, with what is typed from then on. */
export function OpenVisitView({ form, reload, refresh }: Props) {
  const { client } = useApplication()
  const [store] = useState(() => createVisitStore(form, visitWriter(client, form.visit.id)))
  const readOnly = form.visit.state !== 'open'
  const value = useMemo(
    () => ({ form, store, readOnly, reload, refresh }),
    [form, store, readOnly, reload, refresh],
  )
  useEffect(() => store.holdAgainst(form), [store, form])
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (store.failures().length > 0) event.preventDefault()
    }
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [store])
  return (
    <OpenVisitContext value={value}>
      <div className="visit-page">
        <VisitHeader secondary={<VisitSecondary />} primary={<VisitPrimary />} />
        <UnsavedBanner />
        <VisitNotices />
        <FormBody />
      </div>
      <Outlet />
    </OpenVisitContext>
  )
}
