import { availableParallelism } from 'node:os'
import { configDefaults, defineConfig } from 'vitest/config'

const DESKTOP = 'tests/desktop/**/*.test.ts'

export default defineConfig({
  test: {
    // They take a fraction of it; a machine that does other things as well takes longer.
    testTimeout: 240_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    // Much of what a file waits for is another process: a browser, a host, a command.
    maxWorkers: availableParallelism(),
    env: { TZ: 'Asia/Shanghai' },
    setupFiles: ['tests/setup.ts'],
    reporters: ['default', ['json', { outputFile: 'dist/test-results.json' }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'house',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: [...configDefaults.exclude, DESKTOP],
          // The house has no singletons: a module serves every file that a worker runs, and is loaded once.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'desktop',
          include: [DESKTOP],
          // Importing the package would fetch its runtime at once (electron/decisions/0002-runtime.md). What
          // stands in for it has a state, as the runtime has: each file gets its own.
          alias: { electron: `${import.meta.dirname}/tests/desktop/electron-stand-in/index.ts` },
        },
      },
    ],
  },
})
