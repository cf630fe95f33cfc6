import type { ReadHandle } from '../../db/open.ts'
import {
  findRecognition,
  listRelaxationSwitches,
  listRelaxations,
} from '../../db/repositories/relaxations.ts'
import type { RelaxationStore } from '../../shared/relaxations/granted.ts'

/** All that is known of the relaxations of the county; `relaxationsFor` says which count for a school. */
export async function loadRelaxationStore(db: ReadHandle): Promise<RelaxationStore> {
  const history = await listRelaxationSwitches(db)
  const definitions = await listRelaxations(db)
  return {
    definitions,
    switches: definitions.flatMap(({ id }) => history.find(({ relaxation }) => relaxation === id) ?? []),
    recognisedOn: await findRecognition(db),
  }
}
