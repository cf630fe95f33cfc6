/** Loaded into the process that stands for a utility process: its way to the main process. */
const listeners: ((event: { data: unknown }) => void)[] = []
const early: unknown[] = []

process.on('message', (data) => {
  if (listeners.length === 0) early.push(data)
  for (const listener of listeners) listener({ data })
})

Object.defineProperty(process, 'parentPort', {
  value: {
    on: (_event: 'message', listener: (event: { data: unknown }) => void) => {
      listeners.push(listener)
      for (const data of early.splice(0)) listener({ data })
    },
    postMessage: (message: unknown) => process.send?.(message),
  },
})
