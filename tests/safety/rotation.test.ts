import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backupName, parseBackupName } from '../../db/backup-name.ts'
import { backupsToDelete } from '../../db/backup-rotation.ts'
import { KEEP } from '../../db/backup-rules.ts'
import { BACKUP_REASONS, type BackupReason } from '../../shared/contract/backups.ts'

const DAY = 24 * 60 * 60 * 1000
const noon = Date.parse('2026-11-22T04:00:00.000Z')

const made = (reason: BackupReason, daysAgo: number) => {
  const at = new Date(noon - daysAgo * DAY).toISOString()
  return { name: backupName(at, reason), at, reason }
}
const daily = (days: number) => Array.from({ length: days }, (_, daysAgo) => made('daily', daysAgo))
const left = <B extends { readonly name: string }>(all: readonly B[], gone: readonly B[]) =>
  all.filter(({ name }) => !gone.some((other) => other.name === name))

describe('the rotation of backups', () => {
  it('keeps each day of a fortnight and then the newest of each of eight weeks', () => {
    const all = daily(200)
    const kept = left(all, backupsToDelete(all)).map(({ at }) => (noon - Date.parse(at)) / DAY)
    expect(kept.slice(0, 14)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
    // 2026-11-22 is a Sunday, the last day of its week: the fortnight is two whole weeks.
    expect(kept.slice(14)).toEqual([14, 21, 28, 35, 42, 49, 56, 63])
  })

  it('lets nothing go while there are few', () => {
    expect(backupsToDelete(daily(14))).toEqual([])
  })

  it('counts each reason for itself: many undos push out no daily backup', () => {
    const undos = Array.from({ length: 60 }, (_, index) => made('beforeUndo', index / 100))
    const gone = backupsToDelete([...daily(10), ...undos])
    expect(new Set(gone.map(({ reason }) => reason))).toEqual(new Set(['beforeUndo']))
    expect(gone).toHaveLength(60 - KEEP.beforeUndo.newest)
  })

  it('never lets the newest of a reason go, and never more stay than its rule says', () => {
    const backup = fc.record({
      reason: fc.constantFrom(...BACKUP_REASONS),
      daysAgo: fc.integer({ min: 0, max: 900 }),
    })
    fc.assert(
      fc.property(fc.uniqueArray(backup, { maxLength: 200, selector: (b) => JSON.stringify(b) }), (drawn) => {
        const all = drawn.map(({ reason, daysAgo }) => made(reason, daysAgo))
        const kept = left(all, backupsToDelete(all))
        for (const reason of BACKUP_REASONS) {
          const of = (list: typeof all) =>
            list.filter((one) => one.reason === reason).toSorted((a, b) => b.at.localeCompare(a.at))
          expect(of(kept)[0]).toEqual(of(all)[0])
          expect(of(kept).length).toBeLessThanOrEqual(KEEP[reason].newest + KEEP[reason].weeks)
          expect(of(kept).length).toBeGreaterThanOrEqual(Math.min(of(all).length, KEEP[reason].newest))
        }
      }),
    )
  })

  it('reads time and reason back from the name, and from no other file', () => {
    const { name, at, reason } = made('beforeUndo', 3)
    expect(name).toBe('junheng-20261119T040000000Z-beforeUndo.db')
    expect(parseBackupName(name)).toEqual({ name, at, reason })
    for (const other of [
      'junheng.db',
      `${name}.partial`,
      `x${name}`,
      'junheng-20261119T040000000Z-whim.db',
      'junheng-20261399T990000000Z-daily.db',
      '../junheng-20261119T040000000Z-daily.db',
    ]) {
      expect(parseBackupName(other)).toBeNull()
    }
  })
})
