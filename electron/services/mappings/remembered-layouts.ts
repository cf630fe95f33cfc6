import type { ReadHandle } from '../../../db/open.ts'
import { listMappings } from '../../../db/repositories/mappings.ts'
import type { Layout } from '../../returns/layouts/layout.ts'
import { mappedLayouts } from '../../returns/mapping/mapped-layout.ts'

/** The layouts that users of this store taught. */
export function rememberedLayouts(db: ReadHandle): readonly Layout[] {
  return mappedLayouts(listMappings(db).filter(({ forgotten }) => !forgotten))
}
