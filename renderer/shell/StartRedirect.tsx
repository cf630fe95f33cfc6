import { Navigate } from 'react-router'
import { useCall } from '../api/use-call.ts'
import { Answer } from '../components/Answer.tsx'
import { currentSchoolYear } from '../format.ts'
import { paths } from '../routes.ts'

/** Leads to the newest year for which anything is known, under the first standard. */
export function StartRedirect() {
  const info = useCall('app.info', {})
  const standards = useCall('dictionary.standards', {})
  return (
    <Answer query={info}>
      {({ years }) => (
        <Answer query={standards}>
          {([standard]) =>
            standard === undefined ? null : (
              <Navigate
                replace
                to={paths.page(
                  { year: years[0] ?? currentSchoolYear(new Date()), standard: standard.slug },
                  'overview',
                )}
              />
            )
          }
        </Answer>
      )}
    </Answer>
  )
}
