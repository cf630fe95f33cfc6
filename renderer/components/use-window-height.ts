import { useSyncExternalStore } from 'react'

const listen = (changed: () => void) => {
  addEventListener('resize', changed)
  return () => removeEventListener('resize', changed)
}

/** Height of the window in pixels, followed as it changes. */
export function useWindowHeight(): number {
  return useSyncExternalStore(listen, () => innerHeight)
}
