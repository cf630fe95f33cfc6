import { App, Button, Flex, Input } from 'antd'
import { useState } from 'react'
import { useCommand } from '../../../api/use-command.ts'
import { FailureAlert } from '../../../components/FailureAlert.tsx'
import { useText } from '../../../text.ts'

const ID = 'recognisedOn'

/** The day on which the county was recognised: from it the three years run. */
export function RecognitionDate({ recognisedOn }: { readonly recognisedOn: string | null }) {
  const text = useText('relaxations')
  const { message } = App.useApp()
  const recognise = useCommand('relaxations.recognise')
  const [typed, setTyped] = useState(recognisedOn ?? '')
  const save = () =>
    recognise.mutate(
      { recognisedOn: typed === '' ? null : typed },
      { onSuccess: () => void message.success(text.recognisedSaved) },
    )
  return (
    <div className="recognition">
      {recognise.error === null ? null : <FailureAlert error={recognise.error} />}
      <Flex gap="small" align="center" wrap>
        <label htmlFor={ID}>{text.recognised}</label>
        <Input
          id={ID}
          type="date"
          className="short-input"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button disabled={typed === (recognisedOn ?? '')} loading={recognise.isPending} onClick={save}>
          {text.save}
        </Button>
        <span className="secondary">{text.recognisedHint}</span>
      </Flex>
    </div>
  )
}
