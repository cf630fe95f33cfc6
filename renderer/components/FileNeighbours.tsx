import { useCall } from '../api/use-call.ts'
import { useText } from '../text.ts'
import { Answer } from './Answer.tsx'
import { CellNeighbours } from './CellNeighbours.tsx'

type Props = { readonly fileId: string; readonly sheet: string; readonly cell: string }

/** The cell of an imported file among its neighbours, as it stood in the file. */
export function FileNeighbours({ fileId, sheet, cell }: Props) {
  const text = useText('provenance')
  const piece = useCall('observations.neighbourhood', { fileId, sheet, cell })
  return (
    <Answer query={piece}>
      {(found) => (
        <CellNeighbours
          {...found}
          caption={text.fromCell({ file: found.fileName, sheet: found.sheet, cell: found.cell })}
        />
      )}
    </Answer>
  )
}
