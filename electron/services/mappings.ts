import type { z } from 'zod'
import { insertMappingRevision, listMappings, type StoredMapping } from '../../db/repositories/mappings.ts'
import type { MappingChange, mappings } from '../../shared/contract/mappings.ts'
import { FIELD_UNITS } from '../../shared/fields/field.ts'
import { mappingFaults } from '../../shared/returns/mapping-faults.ts'
import { AppError } from '../app-error.ts'
import { shapesOf } from '../returns/mapping/mapped-header.ts'
import { unitsOf } from '../returns/text/units.ts'
import type { CommandContext } from './context.ts'
import { defineHandlers, prepared } from './define-handlers.ts'
import { readFiles } from './intake/read-files.ts'
import { describeMappings } from './mappings/describe.ts'
import { proposeMapping } from './mappings/propose.ts'
import { readableWorkbook } from './mappings/readable-workbook.ts'
import { tryMapping } from './mappings/try-out.ts'

type ProposeInput = z.output<typeof mappings.propose.input>
type TryInput = z.output<typeof mappings.tryOut.input>

export const mappingHandlers = defineHandlers('mappings', {
  propose: prepared({
    prepare: (ctx, { file }: ProposeInput) => readFiles(ctx, [file]),
    handle: ({ db }, input, sources) => proposeMapping(db, readableWorkbook(sources), input),
  }),
  tryOut: prepared({
    prepare: (ctx, { file }: TryInput) => readFiles(ctx, [file]),
    handle: (ctx, input, sources) => tryMapping(ctx, readableWorkbook(sources), input),
  }),
  units: () =>
    Object.fromEntries(
      FIELD_UNITS.map((unit) => [unit, unitsOf(unit).map(({ text, factor }) => ({ text, factor }))]),
    ) as z.input<typeof mappings.units.output>,
  list: ({ db }) => describeMappings(db),
  remember: async (ctx, { id, name, mapping }) => {
    if (mapping.tables.some((table) => mappingFaults(table).length > 0))
      throw new AppError('mappingIncomplete')
    if (id !== null) required(ctx, id)
    refuseTaken(ctx, id, mapping)
    const remembered = id ?? ctx.ports.newId()
    await append(ctx, { id: remembered, name, mapping }, id === null ? 'remembered' : 'changed')
    return { id: remembered }
  },
  rename: async (ctx, { id, name }) => {
    await append(ctx, { ...required(ctx, id), name }, 'renamed')
    return {}
  },
  forget: async (ctx, { id }) => {
    await append(ctx, required(ctx, id), 'forgotten')
    return {}
  },
  recall: async (ctx, { id }) => {
    const found = listMappings(ctx.db).find((known) => known.id === id && known.forgotten)
    if (!found) throw new AppError('notFound')
    refuseTaken(ctx, id, found.mapping)
    await append(ctx, found, 'recalled')
    return {}
  },
})

type Kept = Pick<StoredMapping, 'id' | 'name' | 'mapping'>

async function append(
  { db, ports, author }: CommandContext,
  { id, name, mapping }: Kept,
  change: MappingChange,
): Promise<void> {
  await insertMappingRevision(db, { id, name, mapping, change, author, at: ports.now() })
}

function required({ db }: CommandContext, id: string): StoredMapping {
  const found = listMappings(db).find((known) => known.id === id && !known.forgotten)
  if (!found) throw new AppError('notFound')
  return found
}

/** A header has one mapping, or the next file of that shape could not pass without a question. */
function refuseTaken({ db }: CommandContext, id: string | null, mapping: Kept['mapping']): void {
  const shapes = new Set(shapesOf(mapping))
  const holder = listMappings(db).find(
    (known) =>
      known.id !== id && !known.forgotten && shapesOf(known.mapping).some((shape) => shapes.has(shape)),
  )
  if (holder) throw new AppError('mappingShapeTaken', { name: holder.name })
}
