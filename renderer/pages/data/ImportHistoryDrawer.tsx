import { Flex } from 'antd'
import { useCall } from '../../api/use-call.ts'
import { Answer } from '../../components/Answer.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ExportButton } from '../../components/ExportButton.tsx'
import { exportGrid } from '../../components/export-grid.ts'
import { RoutedDrawer } from '../../components/RoutedDrawer.tsx'
import { paths, useBasis } from '../../routes.ts'
import { useText } from '../../text.ts'
import { BatchCard } from './BatchCard.tsx'
import { useBatchSheets } from './use-batch-sheets.ts'

/** Every import with its files, newest first, each with its undo. */
export function ImportHistoryDrawer() {
  const text = useText('data')
  const basis = useBasis()
  const columns = useBatchSheets()
  const batches = useCall('imports.list', {})
  return (
    <RoutedDrawer
      title={text.historyTitle}
      back={paths.intake(basis)}
      extra={
        batches.data === undefined || batches.data.length === 0 ? null : (
          <ExportButton
            title={text.historyTitle}
            about="county"
            tables={() => [exportGrid(text.historyTitle, columns, batches.data)]}
          />
        )
      }
    >
      <Answer query={batches}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState title={text.historyNone} hint={text.drop} />
          ) : (
            <Flex vertical gap="small">
              {list.map((batch) => (
                <BatchCard key={batch.id} batch={batch} />
              ))}
            </Flex>
          )
        }
      </Answer>
    </RoutedDrawer>
  )
}
