import type { QueryClient } from '@tanstack/react-query'

const PAUSE_MS = 400

/**
 * Marks everything that is shown as out of date: at once, and then no oftener than every 400 ms, because a
 * visit is written with every key and nothing else on the page has to follow so closely.
 */
export function invalidateSoon(queries: QueryClient): () => void {
  let resting = false
  let again = false
  const invalidate = () => {
    if (resting) {
      again = true
      return
    }
    resting = true
    void queries.invalidateQueries()
    setTimeout(() => {
      resting = false
      if (!again) return
      again = false
      invalidate()
    }, PAUSE_MS)
  }
  return invalidate
}
