import { type To, useLocation, useNavigate } from 'react-router'

/** Leads on once something is saved; nowhere, where the user has gone to another page meanwhile. */
export function useLeadOn(): (to: To) => void | Promise<void> {
  const navigate = useNavigate()
  const { pathname } = useLocation()
  return (to) => (window.location.pathname === pathname ? navigate(to) : undefined)
}
