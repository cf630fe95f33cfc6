import type { MappedTable } from '../../../../shared/returns/mapping.ts'
import { type MappingFault, mappingFaults } from '../../../../shared/returns/mapping-faults.ts'
import { usePunctuation, useText } from '../../../text.ts'

/** What has to be put right before tables can be read, as sentences. */
export function useFaultText(): (tables: readonly MappedTable[]) => readonly string[] {
  const text = useText('mapping')
  const signs = usePunctuation()
  const sentence = (fault: MappingFault): string => {
    switch (fault.kind) {
      case 'noSchool':
        return text.faults.noSchool
      case 'noField':
        return text.faults.noField
      case 'usedTwice':
        return text.faults.usedTwice({ headers: fault.headers.join(signs.listComma) })
    }
  }
  return (tables) => [...new Set(tables.flatMap(mappingFaults).map(sentence))]
}
