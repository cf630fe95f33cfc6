import { Collapse } from 'antd'
import { useCall } from '../../api/use-call.ts'
import { problemSentence } from '../../sentences.ts'
import { useLanguage, useText } from '../../text.ts'

/** The warnings of a batch that have a reason of their own, with it. */
export function KeptReasons({ batchId }: { readonly batchId: string }) {
  const text = useText('answers')
  const { language } = useLanguage()
  const problems = useCall('imports.problems', { batchId })
  const kept = problems.data?.filter(({ reason }) => reason !== undefined) ?? []
  if (kept.length === 0) return null
  return (
    <Collapse
      ghost
      size="small"
      items={[
        {
          key: 'reasons',
          label: text.kept({ count: kept.length }),
          children: (
            <ul className="plain-list">
              {kept.map((problem) => (
                <li key={`${problem.code} ${problem.file} ${problem.sheet} ${problem.cell}`}>
                  {problemSentence(language, problem)}{' '}
                  <strong>{text.stood({ reason: problem.reason ?? '' })}</strong>
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  )
}
