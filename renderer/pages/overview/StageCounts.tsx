import { StatusIcon } from '../../components/StatusIcon.tsx'
import { useText } from '../../text.ts'

type Props = { readonly pass: number; readonly fail: number; readonly unknown: number }

/** How many rows of a stage have which verdict. */
export function StageCounts({ pass, fail, unknown }: Props) {
  const { verdicts } = useText('words')
  return (
    <>
      <span>
        <StatusIcon sign="met" label={verdicts.pass} /> {pass}
      </span>
      <span>
        <StatusIcon sign="below" label={verdicts.fail} /> {fail}
      </span>
      <span>
        <StatusIcon sign="unknown" label={verdicts.unknown} /> {unknown}
      </span>
    </>
  )
}
