import type { Messages } from '../../../../shared/messages/language.ts'

export type CameraFault = keyof Messages['screens']['camera']['faults']

/** What a refusal of `getUserMedia` means for a person. */
export function cameraFault(error: unknown): CameraFault {
  const name = error instanceof DOMException ? error.name : ''
  switch (name) {
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'noCamera'
    case 'NotAllowedError':
    case 'SecurityError':
      return 'refused'
    case 'NotReadableError':
    case 'AbortError':
      return 'busy'
    default:
      return 'failed'
  }
}
