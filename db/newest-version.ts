import { migrations } from './migrations/index.ts'

/** The schema that this program writes. */
export const NEWEST_VERSION = migrations.at(-1)?.version ?? 0
