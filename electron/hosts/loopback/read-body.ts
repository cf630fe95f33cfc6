import type { IncomingMessage } from 'node:http'

const MAXIMUM_BYTES = 8 * 1024 * 1024

/** The JSON body of a request, or null where it is none or too large. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const text = await readText(request, 'application/json')
  if (text === null) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The fields of a form that a page sent. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  return new URLSearchParams((await readText(request, 'application/x-www-form-urlencoded')) ?? '')
}

async function readText(request: IncomingMessage, type: string): Promise<string | null> {
  if (request.headers['content-type']?.split(';')[0] !== type) return null
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MAXIMUM_BYTES) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
