import { Typography } from 'antd'
import { Link } from 'react-router'
import { useCall } from '../../../api/use-call.ts'
import { Answer } from '../../../components/Answer.tsx'
import { paths, useBasis } from '../../../routes.ts'
import { useText } from '../../../text.ts'
import { WarningCard } from './WarningCard.tsx'

/** 预警: when a school that passes is worth a look, by the numbers of the product or of the county. */
export function WarningSettings() {
  const text = useText('earlyWarnings')
  const basis = useBasis()
  const list = useCall('earlyWarnings.list', {})
  return (
    <Answer query={list}>
      {(warnings) => (
        <div className="setting-cards">
          <Typography.Paragraph type="secondary">
            {text.intro} <Link to={paths.trends(basis, 'primary', null)}>{text.toTrends}</Link>
          </Typography.Paragraph>
          {warnings.map((one) => (
            <WarningCard key={one.rule.id} warning={one} />
          ))}
        </div>
      )}
    </Answer>
  )
}
