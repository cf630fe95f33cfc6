import { seededRandom } from '../bench/seeded-random.ts'

export type Random = () => number

/** Seeds that follow one another would begin alike. */
const APART = 2_654_435_761

/** The random numbers of one part of a test. */
export function randomOf(seed: number, part: number): Random {
  return seededRandom((Math.imul(seed + 1, APART) ^ Math.imul(part + 1, 40_503)) >>> 0)
}

/** One of these. */
export function pick<T>(random: Random, choices: readonly T[]): T {
  const chosen = choices[Math.floor(random() * choices.length)]
  if (chosen === undefined) throw new Error('nothing to choose from')
  return chosen
}

/**
 * A test that chance leads: its failure names the seed, and `JUNHENG_SEED` makes the same choices again. The
 * moments are as exact as the machine is.
 */
export function seeded(work: (seed: number) => Promise<void>): () => Promise<void> {
  return async () => {
    const seed = Number(process.env.JUNHENG_SEED ?? Math.floor(Math.random() * 2 ** 31))
    try {
      await work(seed)
    } catch (error) {
      if (error instanceof Error) error.message = `JUNHENG_SEED=${seed}: ${error.message}`
      throw error
    }
  }
}
