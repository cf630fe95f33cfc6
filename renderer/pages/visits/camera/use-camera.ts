import { useEffect, useState } from 'react'
import { type CameraFault, cameraFault } from './camera-fault.ts'

/** As sharp as evidence needs it; a camera that gives less gives what it has. */
const WANTED = { width: { ideal: 1920 }, height: { ideal: 1080 } }

export type Camera = {
  readonly stream: MediaStream | null
  readonly fault: CameraFault | null
  readonly cameras: readonly MediaDeviceInfo[]
  readonly choose: (deviceId: string) => void
  readonly retry: () => void
}

/** The live picture of a camera, for as long as somebody looks at it: the one at the back until another is chosen. */
export function useCamera(): Camera {
  const [stream, setStream] = useState<MediaStream | null>(null)
  const [fault, setFault] = useState<CameraFault | null>(null)
  const [cameras, setCameras] = useState<readonly MediaDeviceInfo[]>([])
  /** A new one, though it says the same, is another attempt. */
  const [wanted, setWanted] = useState<{ readonly deviceId: string | null }>({ deviceId: null })
  useEffect(() => {
    const { deviceId } = wanted
    let gone = false
    let opened: MediaStream | null = null
    const open = async () => {
      const which =
        deviceId === null ? { facingMode: { ideal: 'environment' } } : { deviceId: { exact: deviceId } }
      const media = await navigator.mediaDevices.getUserMedia({
        audio: false,
        video: { ...WANTED, ...which },
      })
      opened = media
      if (gone) {
        stop(media)
        return
      }
      setStream(media)
      setFault(null)
      // Only who may see the picture is told the names of the cameras.
      const all = await navigator.mediaDevices.enumerateDevices()
      if (!gone) setCameras(all.filter(({ kind }) => kind === 'videoinput'))
    }
    open().catch((error: unknown) => {
      if (gone) return
      setStream(null)
      setFault(cameraFault(error))
    })
    return () => {
      gone = true
      if (opened !== null) stop(opened)
    }
  }, [wanted])
  return {
    stream,
    fault,
    cameras,
    choose: (deviceId) => setWanted({ deviceId }),
    retry: () => setWanted({ ...wanted }),
  }
}

function stop(media: MediaStream): void {
  for (const track of media.getTracks()) track.stop()
}
