import { isCallFailure } from '../../../api/call-failure.ts'

/** Keeps half-typed text, one call after the other; of texts that come while one is under way only the last. */
export function createDraftKeeper(
  write: (part: string, text: string) => Promise<void>,
): (part: string, text: string) => void {
  const waiting = new Map<string, string>()
  let running = false

  async function run(): Promise<void> {
    if (running) return
    running = true
    try {
      for (let [next] = waiting; next !== undefined; [next] = waiting) {
        const [part, text] = next
        await write(part, text)
        if (waiting.get(part) === text) waiting.delete(part)
      }
    } catch (error) {
      // The text stands in its field; the next key tries again.
      if (!isCallFailure(error)) throw error
    } finally {
      running = false
    }
  }

  return (part, text) => {
    waiting.set(part, text)
    void run()
  }
}
