import { z } from 'zod'
import { FiscalResult } from '../assessment/fiscal/result.ts'
import { query } from './define.ts'

export const fiscal = {
  /** 三个增长, 两个只增不减 in the calendar years up to the one before the school year. */
  get: query({ input: z.strictObject({ year: z.number().int() }), output: FiscalResult }),
}
