import { Navigate } from 'react-router'
import { useCall } from '../api/use-call.ts'
import { Answer } from '../components/Answer.tsx'
import { currentSchoolYear } from '../format.ts'
import { paths } from '../routes.ts'

/** Leads to the newest year for which anything is known, under the standard of the county. */
export function StartRedirect() {
  const info = useCall('app.info', {})
  return (
    <Answer query={info}>
      {({ years, standard }) => (
        <Navigate
          replace
          to={paths.page({ year: years[0] ?? currentSchoolYear(new Date()), standard }, 'overview')}
        />
      )}
    </Answer>
  )
}
