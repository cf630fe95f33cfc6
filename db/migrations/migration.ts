/** One step of the schema. Steps are append-only and numbered in tens, so that one can be put between. */
export type Migration = { readonly version: number; readonly up: string }
