import { randomUUID } from 'node:crypto'
import { dirname } from 'node:path'
import { classifyStorageError, StoreError } from '../db/errors.ts'
import type { Store } from '../db/open.ts'
import { appendToAuditLog } from '../db/repositories/audit-log.ts'
import { readSetting } from '../db/repositories/settings.ts'
import type { CallDefinition } from '../shared/contract/define.ts'
import { contract } from '../shared/contract/index.ts'
import type { AppEvent, CallError, CallOptions, Result } from '../shared/contract/result.ts'
import { AppError } from './app-error.ts'
import type { Backups } from './backups.ts'
import type { Jobs } from './jobs.ts'
import type { Ports } from './ports.ts'
import type { CommandContext, MaintenanceContext, QueryContext } from './services/context.ts'
import type { StoreSlot } from './store-slot.ts'

/** A handler as the dispatcher sees it: the types were checked where it was defined. */
export type AnyHandler =
  | ((ctx: never, input: never) => unknown)
  | {
      readonly prepare: (ctx: never, input: never) => Promise<unknown>
      readonly handle: (ctx: never, input: never, prepared: never) => unknown
    }
  | { readonly maintain: (ctx: never, input: never) => Promise<unknown> }

export type Dispatcher = (name: string, input: unknown, options?: CallOptions) => Promise<Result<unknown>>

type Parts = {
  readonly slot: StoreSlot
  readonly backups: Backups
  readonly ports: Ports
  readonly jobs: Jobs
  readonly emit: (event: AppEvent) => void
  readonly handlers: Readonly<Record<string, Readonly<Record<string, AnyHandler>>>>
}

const SLOW_CALL_MS = 40

/** find → admit → parse → prepare → transaction → handler → map error → answer (architecture.md). */
export function createDispatcher(parts: Parts): Dispatcher {
  return async (name, input, options = {}) => {
    const started = performance.now()
    const found = find(name, parts.handlers)
    if (!found) return refuse({ code: 'unknownCall' })
    const parsed = found.definition.input.safeParse(input)
    if (!parsed.success) {
      const fields = Object.fromEntries(
        parsed.error.issues.map((issue) => [issue.path.map(String).join('.'), issue.message]),
      )
      parts.ports.log({ level: 'warn', event: 'invalidInput', details: { call: name } })
      return refuse({ code: 'invalidInput', fields })
    }
    const job = parts.jobs.begin(options.job)
    try {
      const value = await run(parts, found, name, parsed.data, job)
      return { ok: true, value: found.definition.output.parse(value) }
    } catch (error) {
      return refuse(toCallError(error, name, found.definition, job.signal, parts))
    } finally {
      job.end()
      const took = performance.now() - started
      if (took > SLOW_CALL_MS) {
        parts.ports.log({ level: 'info', event: 'slowCall', details: { call: name, ms: Math.round(took) } })
      }
    }
  }
}

type Found = { readonly definition: CallDefinition; readonly handler: AnyHandler }

/** Own keys only: `toString` or `__proto__` are no calls. */
function find(name: string, handlers: Parts['handlers']): Found | null {
  const [subject = '', call = '', ...rest] = name.split('.')
  if (rest.length > 0 || !Object.hasOwn(contract, subject)) return null
  const definitions: Readonly<Record<string, CallDefinition>> = contract[subject as keyof typeof contract]
  const definition = Object.hasOwn(definitions, call) ? definitions[call] : undefined
  const handler = handlers[subject]?.[call]
  return definition && handler ? { definition, handler } : null
}

type Job = ReturnType<Jobs['begin']>

function run(parts: Parts, found: Found, name: string, input: unknown, job: Job): Promise<unknown> {
  const { handler } = found
  if (typeof handler === 'object' && 'maintain' in handler) {
    return maintain(parts, handler, name, input, job)
  }
  return parts.slot.use((store) => runOn(store, parts, { ...found, handler }, name, input, job))
}

type Transacted = Exclude<AnyHandler, { readonly maintain: unknown }>

async function runOn(
  store: Store,
  parts: Parts,
  { definition, handler }: { readonly definition: CallDefinition; readonly handler: Transacted },
  name: string,
  input: unknown,
  job: Job,
): Promise<unknown> {
  const { ports, backups } = parts
  const author = (await readSetting(store.read, 'userName')) ?? ''
  const common = { ports, backups, author, signal: job.signal, progress: job.progress }
  const query: QueryContext = { ...common, db: store.read }
  const prepared =
    typeof handler === 'function' ? undefined : await handler.prepare(query as never, input as never)
  const handle = typeof handler === 'function' ? handler : handler.handle
  job.signal.throwIfAborted()
  if (definition.kind === 'query') return handle(query as never, input as never, prepared as never)
  const at = ports.now()
  const value = await store.write(async (db) => {
    const ctx: CommandContext = { ...common, db }
    const result = await handle(ctx as never, input as never, prepared as never)
    await appendToAuditLog(db, { at, author, call: name, input: JSON.stringify(input, withoutPasswords) })
    job.signal.throwIfAborted()
    return result
  })
  parts.emit({ kind: 'changed', call: name, at })
  return value
}

/** Work on the store as a whole, outside any transaction; it may be a damaged one that names no user. */
async function maintain(
  parts: Parts,
  handler: Extract<AnyHandler, { readonly maintain: unknown }>,
  name: string,
  input: unknown,
  job: Job,
): Promise<unknown> {
  const { ports, backups } = parts
  const author = await parts.slot.use(({ read }) => readSetting(read, 'userName')).catch(() => null)
  const ctx: MaintenanceContext = {
    ports,
    backups,
    author: author ?? '',
    signal: job.signal,
    progress: job.progress,
  }
  const value = await handler.maintain(ctx as never, input as never)
  parts.emit({ kind: 'changed', call: name, at: ports.now() })
  return value
}

/** What the audit log keeps of an input: everything but passwords. */
function withoutPasswords(key: string, value: unknown): unknown {
  return key === 'password' ? undefined : value
}

function refuse(error: CallError): Result<never> {
  return { ok: false, error }
}

function toCallError(
  error: unknown,
  name: string,
  definition: CallDefinition,
  signal: AbortSignal,
  { ports, slot, backups }: Parts,
): CallError {
  if (error instanceof AppError && definition.errors.includes(error.code)) {
    return { code: error.code, params: { ...error.params } }
  }
  if (signal.aborted) return { code: 'cancelled' }
  const trouble = error instanceof StoreError ? error.code : classifyStorageError(error, dirname(slot.path))
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
  if (trouble !== null) {
    ports.log({ level: 'error', event: trouble, details: { call: name, details } })
    const { params } = trouble === 'databaseDamaged' ? backups.whenDamaged() : toStoreError(error, trouble)
    return { code: trouble, params: { ...params } }
  }
  const incident = randomUUID().slice(0, 8)
  ports.log({ level: 'error', event: 'internal', details: { call: name, incident, details } })
  return { code: 'internal', incident }
}

function toStoreError(error: unknown, code: StoreError['code']): StoreError {
  return error instanceof StoreError ? error : new StoreError(code, { cause: error })
}
