import { createHash } from 'node:crypto'
import type { CheckedValue } from '../checks/check.ts'
import type { CountyFound } from './county.ts'

type Line = {
  readonly owner: string
  readonly field: string
  readonly stage: string
  readonly value: string
  readonly standing: string
}

/**
 * What a finding rests on, in a few letters: as long as the values are the same, so is this, in whatever
 * order they are cited, and a reason that was given for it holds.
 */
export function fingerprintOf(at: readonly (CheckedValue | null)[]): string {
  return hashed(
    at
      .filter((value) => value !== null)
      .map(({ field, stage, amount, standing }) => ({
        owner: '',
        field: field.code,
        stage,
        value: String(amount),
        standing: standing === undefined || standing === 'counts' ? '' : standing,
      })),
  )
}

/** The same for a finding over all schools. */
export function countyFingerprintOf({ schoolId, at }: CountyFound): string {
  return hashed(
    at.map(({ schoolId: owner, field, stage, value, standing = '' }) => ({
      owner: owner === schoolId ? '' : owner,
      field,
      stage,
      value: String(Number(value)),
      standing,
    })),
  )
}

function hashed(lines: readonly Line[]): string {
  const text = lines
    .map(({ owner, field, stage, value, standing }) => `${owner}|${field}|${stage}|${standing}|${value}`)
    .sort()
    .join('\n')
  return createHash('sha256').update(text).digest('base64url').slice(0, 22)
}
