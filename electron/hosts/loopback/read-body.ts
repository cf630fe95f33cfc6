import type { IncomingMessage } from 'node:http'

/** The largest table that a page hands over to be written, 50,000 rows of words, has about half of it. */
const MAXIMUM_BYTES = 32 * 1024 * 1024

/** A body is larger than any that the screens have reason to send. */
export class BodyTooLarge extends Error {
  readonly megabytes = MAXIMUM_BYTES / 1024 / 1024
}

/** The JSON body of a request, or null where it is none. @throws BodyTooLarge. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const text = await readText(request, 'application/json')
  if (text === null) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The fields of a form that a page sent. @throws BodyTooLarge. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  return new URLSearchParams((await readText(request, 'application/x-www-form-urlencoded')) ?? '')
}

async function readText(request: IncomingMessage, type: string): Promise<string | null> {
  if (request.headers['content-type']?.split(';')[0] !== type) return null
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    // Read to its end all the same: who is cut off while sending hears no answer.
    if (size <= MAXIMUM_BYTES) chunks.push(chunk)
    else chunks.length = 0
  }
  if (size > MAXIMUM_BYTES) throw new BodyTooLarge()
  return Buffer.concat(chunks).toString('utf8')
}
