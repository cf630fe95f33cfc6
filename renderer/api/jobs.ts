import type { AppEvent } from '../../shared/contract/result.ts'

type Phase = Extract<AppEvent, { kind: 'progress' }>['phase']

export type Job = {
  readonly id: string
  readonly label: string
  readonly phase: Phase | null
  readonly done: number
  readonly total: number
  /** When the job, and later its phase, began. */
  readonly startedAt: number
}

/** Jobs that were begun in this window and have not ended, oldest first. */
export type JobStore = {
  readonly begin: (label: string) => string
  readonly end: (id: string) => void
  readonly receive: (event: AppEvent) => void
  readonly subscribe: (listener: () => void) => () => void
  readonly running: () => readonly Job[]
}

export function createJobStore(): JobStore {
  let jobs: readonly Job[] = []
  const listeners = new Set<() => void>()
  const change = (next: readonly Job[]) => {
    jobs = next
    for (const listener of listeners) listener()
  }
  const end = (id: string) => change(jobs.filter((job) => job.id !== id))
  return {
    begin: (label) => {
      const id = crypto.randomUUID()
      change([...jobs, { id, label, phase: null, done: 0, total: 0, startedAt: Date.now() }])
      return id
    },
    end,
    receive: (event) => {
      if (event.kind === 'jobEnded') end(event.job)
      if (event.kind !== 'progress') return
      const { job: id, phase, done, total } = event
      // What is left is reckoned by phase: reading takes longer than storing.
      const at = (job: Job) => (job.phase === phase ? job.startedAt : Date.now())
      change(jobs.map((job) => (job.id === id ? { ...job, phase, done, total, startedAt: at(job) } : job)))
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    running: () => jobs,
  }
}
