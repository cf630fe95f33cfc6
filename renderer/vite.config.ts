import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// Tests and benches set NODE_ENV for themselves; the screens are built for use whoever builds them.
process.env.NODE_ENV = 'production'

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'es2024',
    // Fonts inlined as data: addresses would be blocked by the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2500,
  },
})
