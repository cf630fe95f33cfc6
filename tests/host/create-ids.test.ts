import { validate, version } from 'uuid'
import { describe, expect, it } from 'vitest'
import { createIds } from '../../electron/platform/create-ids.ts'

describe('ids', () => {
  it('are UUIDs of version 7, each another, that sort in the order in which they were made', () => {
    const next = createIds()
    const ids = Array.from({ length: 50_000 }, next)
    expect(ids.every((id) => validate(id) && version(id) === 7)).toBe(true)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.toSorted()).toEqual(ids)
  })

  it('of two makers are never the same', () => {
    const [one, other] = [createIds(), createIds()]
    const ids = Array.from({ length: 5_000 }, () => [one(), other()]).flat()
    expect(new Set(ids).size).toBe(ids.length)
  })
})
