import { InputNumber, Modal } from 'antd'
import { useState } from 'react'
import { useCall } from '../api/use-call.ts'
import { useCommand } from '../api/use-command.ts'
import { Answer } from '../components/Answer.tsx'
import { FailureAlert } from '../components/FailureAlert.tsx'
import { useText } from '../text.ts'

type Props = {
  /** The year that is proposed. */
  readonly next: number
  readonly onBegun: (year: number) => void
  readonly onClose: () => void
}

/** Begins a school year: shows first what goes on into it, and what does not. */
export function BeginYear({ next, onBegun, onClose }: Props) {
  const text = useText('standings')
  const [year, setYear] = useState(next)
  const preview = useCall('schoolYears.preview', { year }, { keepFormer: true })
  const begin = useCommand('schoolYears.begin')
  const confirm = async () => {
    await begin.mutateAsync({ year })
    onBegun(year)
  }
  return (
    <Modal
      open
      title={text.beginTitle({ year })}
      okText={text.begin({ year })}
      confirmLoading={begin.isPending}
      onOk={() => void confirm().catch(() => undefined)}
      onCancel={onClose}
    >
      {begin.error === null ? null : <FailureAlert error={begin.error} />}
      <p>
        {text.beginYearLabel}{' '}
        <InputNumber
          aria-label={text.beginYearLabel}
          min={2000}
          max={2100}
          precision={0}
          value={year}
          onChange={(value) => value !== null && setYear(value)}
        />
      </p>
      <Answer query={preview}>
        {(what) => (
          <ul>
            {what.begun ? <li>{text.alreadyBegun}</li> : null}
            <li>{text.carriesSchools(what)}</li>
            <li>{text.carriesLists(what)}</li>
            <li>{text.carriesNoFigures}</li>
          </ul>
        )}
      </Answer>
    </Modal>
  )
}
