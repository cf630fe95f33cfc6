import '../node-version.ts'
import { parentPort } from 'node:worker_threads'
import { createPdfPrinter } from '../../print/html-to-pdf.ts'
import { serveApp } from './serve-app.ts'

if (!parentPort) throw new Error('this file is the entry of a worker thread')
const port = parentPort

serveApp(
  {
    say: (message) => port.postMessage(message),
    listen: (listener) => port.on('message', listener),
    end: () => port.close(),
  },
  createPdfPrinter(),
)
