import '@fontsource-variable/noto-sans-sc'
import 'antd/dist/antd.css'
import 'dayjs/locale/zh-cn'
import './styles.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { cspNonce, giveNonceToStyles } from './csp-nonce.ts'
import { openConnection } from './transport.ts'

const root = document.getElementById('root')
const nonce = cspNonce(document)
giveNonceToStyles(document, nonce)
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App connection={openConnection()} nonce={nonce} />
    </StrictMode>,
  )
}
