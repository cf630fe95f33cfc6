import Chromium from '@sparticuz/chromium'

// The one file that acts when it is loaded: it is the entry of the worker that `unpack-chromium.ts` starts.
await Chromium.executablePath()
