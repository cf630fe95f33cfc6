import { useEffect, useState } from 'react'

/** Whether this computer has a camera; false until it is known, and where the browser gives none away. */
export function useHasCamera(): boolean {
  const [has, setHas] = useState(false)
  useEffect(() => {
    // Missing where the page is not served securely.
    const devices: MediaDevices | undefined = navigator.mediaDevices
    if (devices === undefined) return
    let gone = false
    const look = () =>
      devices.enumerateDevices().then(
        (all) => {
          if (!gone) setHas(all.some(({ kind }) => kind === 'videoinput'))
        },
        () => setHas(false),
      )
    void look()
    devices.addEventListener('devicechange', look)
    return () => {
      gone = true
      devices.removeEventListener('devicechange', look)
    }
  }, [])
  return has
}
