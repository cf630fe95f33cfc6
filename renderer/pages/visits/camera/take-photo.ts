const QUALITY = 0.92

/** The picture that a video shows at this moment, on a canvas of its own size. */
export function drawPhoto(video: HTMLVideoElement, canvas: HTMLCanvasElement): void {
  canvas.width = video.videoWidth
  canvas.height = video.videoHeight
  canvas.getContext('2d')?.drawImage(video, 0, 0)
}

/** What is on a canvas as a JPEG file. Null where the browser cannot make one. */
export function photoFile(canvas: HTMLCanvasElement, name: string): Promise<File | null> {
  return new Promise((resolve) => {
    canvas.toBlob(
      (blob) => resolve(blob === null ? null : new File([blob], name, { type: 'image/jpeg' })),
      'image/jpeg',
      QUALITY,
    )
  })
}
