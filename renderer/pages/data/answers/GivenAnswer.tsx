import { Button } from 'antd'
import type { CellAnswerPlace } from '../../../../shared/contract/imports.ts'
import { useCommand } from '../../../api/use-command.ts'
import { useBasis } from '../../../routes.ts'
import { useText } from '../../../text.ts'

type Props = { readonly place: CellAnswerPlace; readonly reason: string }

/** An answer that was given, and its withdrawal. */
export function GivenAnswer({ place, reason }: Props) {
  const text = useText('answers')
  const { year } = useBasis()
  const withdraw = useCommand('imports.withdrawAnswers')
  return (
    <>
      <span className="secondary">
        {place.code === null ? text.changed({ reason }) : text.stood({ reason })}
      </span>
      <Button
        type="link"
        size="small"
        className="answer-button"
        loading={withdraw.isPending}
        onClick={() => withdraw.mutate({ year, places: [place] })}
      >
        {text.withdraw}
      </Button>
    </>
  )
}
