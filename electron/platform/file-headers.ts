import { statSync } from 'node:fs'
import type { IncomingPath } from '../ports.ts'

const FILE_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** A file leaves as a download under its own name: a browser never shows it in our page. */
export function fileHeaders(file: IncomingPath): Readonly<Record<string, string>> {
  return {
    'Content-Type': FILE_TYPES[file.name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    'Content-Length': String(statSync(file.path).size),
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'Cache-Control': 'no-store',
  }
}
