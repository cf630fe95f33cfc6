import { Card, Steps } from 'antd'
import { Link } from 'react-router'
import { type Basis, paths } from '../../routes.ts'
import { useText } from '../../text.ts'

type Props = { readonly basis: Basis; readonly schoolCount: number }

/** With no data: three steps, with what is done ticked. */
export function FirstSteps({ basis, schoolCount }: Props) {
  const text = useText('overview')
  return (
    <Card title={text.steps}>
      <Steps
        orientation="vertical"
        current={schoolCount === 0 ? 0 : 1}
        items={[
          {
            title: <Link to={paths.page(basis, 'schools')}>{text.stepSchools}</Link>,
            content: text.stepSchoolsHint,
          },
          {
            title: <Link to={paths.intake(basis)}>{text.stepReturns}</Link>,
            content: text.stepReturnsHint,
          },
          {
            title: <Link to={paths.matrix(basis, 'primary')}>{text.stepVerdicts}</Link>,
            content: text.stepVerdictsHint,
          },
        ]}
      />
    </Card>
  )
}
