import officeCrypto from 'officecrypto-tool'
import { Refusal } from '../refusal.ts'

/** Excel opens files locked with this password without asking: they are protected from change, not hidden. */
const OPEN_PASSWORD = 'VelvetSweatshop'

export function isEncrypted(bytes: Buffer): boolean {
  try {
    return officeCrypto.isEncrypted(bytes)
  } catch (error) {
    throw new Refusal('damaged', {}, error)
  }
}

/** The bytes of the workbook inside an encrypted file; the password is asked for only where one is needed. */
export async function decrypt(bytes: Buffer, password: string | undefined): Promise<Buffer> {
  const given = password === undefined || password === '' ? [] : [password]
  for (const candidate of [...given, OPEN_PASSWORD]) {
    const opened = await attempt(bytes, candidate)
    if (opened) return opened
  }
  throw new Refusal(given.length > 0 ? 'wrongPassword' : 'encrypted')
}

async function attempt(bytes: Buffer, password: string): Promise<Buffer | null> {
  try {
    return Buffer.from(await officeCrypto.decrypt(bytes, { password }))
  } catch (error) {
    if (error instanceof Error && /password is incorrect|incorrect password/i.test(error.message)) return null
    if (error instanceof Error && /unsupported|not supported/i.test(error.message)) {
      throw new Refusal('encryptionUnknown', {}, error)
    }
    throw new Refusal('damaged', {}, error)
  }
}
