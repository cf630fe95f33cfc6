import type { Translation } from '../../translation.ts'
import type { camera as chinese } from '../../zh-CN/screens/camera.ts'

/** 拍照: a photo by the camera of this computer. */
export const camera: Translation<typeof chinese> = {
  title: (p) => `Photo: ${p.item}`,
  live: 'Picture of the camera',
  taken: 'The photo taken',
  starting: 'Opening the camera…',
  take: 'Take photo',
  retake: 'Take again',
  use: 'Use this photo',
  choose: 'Choose a file',
  which: 'Camera',
  unnamed: (p) => `Camera ${p.number}`,
  cancel: 'Cancel',
  fileName: (p) => `photo ${p.time}.jpg`,
  faults: {
    noCamera:
      'This computer has no camera, or it is not connected. Connect it and try again, or choose a file.',
    refused:
      'There is no permission to use the camera. Allow it in the settings of the system or the browser, or choose a file.',
    busy: 'Another program is using the camera. Close that program and try again, or choose a file.',
    failed: 'The camera did not open. Try again, or choose a file.',
  },
  retry: 'Try again',
}
