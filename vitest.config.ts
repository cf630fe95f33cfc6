import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Importing the package would fetch its runtime at once (electron/decisions/0002-runtime.md).
    alias: { electron: `${import.meta.dirname}/tests/desktop/electron-stand-in/index.ts` },
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    env: { TZ: 'Asia/Shanghai' },
    reporters: ['default', ['json', { outputFile: 'dist/test-results.json' }]],
  },
})
