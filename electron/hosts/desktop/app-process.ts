import type {} from 'electron'
import { serveApp } from '../../platform/app-side/serve-app.ts'

// The entry of the utility process: `app.ts` lives here, so that a long transaction never holds up the window.
const port = process.parentPort

serveApp(
  {
    say: (message) => port.postMessage(message),
    listen: (listener) => port.on('message', ({ data }) => listener(data)),
    end: () => process.exit(0),
  },
  'host',
)
