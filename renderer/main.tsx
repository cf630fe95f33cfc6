import '@fontsource-variable/noto-sans-sc'
import './styles.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { cspNonce } from './csp-nonce.ts'
import { openConnection } from './transport.ts'

const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App connection={openConnection()} nonce={cspNonce(document)} />
    </StrictMode>,
  )
}
