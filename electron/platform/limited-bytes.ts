import { Transform } from 'node:stream'

const MAXIMUM_FILE_BYTES = 300 * 1024 * 1024

/** Lets the bytes of one uploaded file through, and fails once there are more than any return can have. */
export function limitedBytes(): Transform {
  let size = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      done(size > MAXIMUM_FILE_BYTES ? new Error('file too large') : null, chunk)
    },
  })
}
