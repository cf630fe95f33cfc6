import { Button, Flex } from 'antd'
import { useState } from 'react'
import { cellOf, type Observation } from '../../shared/observations/observation.ts'
import { useText } from '../text.ts'
import { CorrectionForm } from './CorrectionForm.tsx'
import { FileNeighbours } from './FileNeighbours.tsx'
import { SourceLine } from './SourceLine.tsx'
import { ValueHistory } from './ValueHistory.tsx'
import type { ValuePlace } from './value-place.ts'

type Opened = 'file' | 'history' | 'correct' | null
type Props = {
  readonly place: ValuePlace
  /** The value that counts; null where there is none. */
  readonly observation: Observation | null
  readonly initiallyOpen?: Opened
}

/** Where a value comes from: its cell among its neighbours, what was said before, and its correction. */
export function Provenance({ place, observation, initiallyOpen = null }: Props) {
  const text = useText('provenance')
  const [opened, setOpened] = useState<Opened>(initiallyOpen)
  const cell = cellOf(observation?.source)
  const button = (panel: Exclude<Opened, null>, label: string) => (
    <Button
      type="link"
      size="small"
      aria-expanded={opened === panel}
      onClick={() => setOpened(opened === panel ? null : panel)}
    >
      {opened === panel ? '▾' : '▸'} {label}
    </Button>
  )
  return (
    <div className="provenance">
      <Flex wrap align="center" gap={4}>
        {observation === null ? <span>{text.missing}</span> : <SourceLine observation={observation} />}
        <span className="grow" />
        {cell === null ? null : button('file', text.inFile)}
        {button('history', text.history)}
        {button('correct', observation === null ? text.fill : text.correct)}
      </Flex>
      {opened === 'file' && cell !== null ? (
        <FileNeighbours fileId={cell.fileId} sheet={cell.sheet} cell={cell.cell} />
      ) : null}
      {opened === 'history' ? <ValueHistory place={place} /> : null}
      {opened === 'correct' ? (
        <CorrectionForm
          place={place}
          current={observation?.value ?? null}
          onSaved={() => setOpened('history')}
        />
      ) : null}
    </div>
  )
}
