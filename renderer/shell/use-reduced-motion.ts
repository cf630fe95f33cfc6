import { useSyncExternalStore } from 'react'

const WISH = '(prefers-reduced-motion: reduce)'

function subscribe(onChange: () => void): () => void {
  const wish = window.matchMedia(WISH)
  wish.addEventListener('change', onChange)
  return () => wish.removeEventListener('change', onChange)
}

/** Whether this person asked the system for less motion. */
export function useReducedMotion(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(WISH).matches)
}
