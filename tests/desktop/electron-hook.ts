import { registerHooks } from 'node:module'

/** For a process of its own: whoever asks for `electron` gets the stand-in. */
const standIn = new URL('./electron-stand-in/index.ts', import.meta.url).href

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: standIn, format: 'module-typescript', shortCircuit: true }
      : next(specifier, context),
})
