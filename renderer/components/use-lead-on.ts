import { type To, useLocation, useNavigate } from 'react-router'

/**
 * Leads on once something is saved; nowhere, where the user has gone to another page meanwhile. Says which: true, the
 * user stands at the new place.
 */
export function useLeadOn(): (to: To) => Promise<boolean> {
  const navigate = useNavigate()
  const { pathname } = useLocation()
  return async (to) => {
    if (window.location.pathname !== pathname) return false
    await navigate(to)
    return true
  }
}
