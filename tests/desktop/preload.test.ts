import { describe, expect, it } from 'vitest'
import '../../electron/hosts/desktop/preload.ts'
import type { DesktopBridge } from '../../shared/contract/client.ts'
import { exposed, ipcRenderer } from './electron-stand-in/index.ts'

const bridge = exposed.junheng as unknown as DesktopBridge

describe('the preload', () => {
  it('exposes two functions and nothing else', () => {
    expect(Object.keys(exposed)).toEqual(['junheng'])
    expect(Object.entries(bridge).map(([name, value]) => [name, typeof value])).toEqual([
      ['call', 'function'],
      ['subscribe', 'function'],
    ])
  })

  it('carries a call by one channel', async () => {
    await bridge.call('schools.list', {}, { job: 'a' })
    expect(ipcRenderer.invoked).toEqual([['junheng:call', 'schools.list', {}, { job: 'a' }]])
  })

  it('hands on events without what would let the page answer them, until it is told to stop', () => {
    const heard: unknown[][] = []
    const stop = bridge.subscribe((...given: unknown[]) => heard.push(given))
    ipcRenderer.emit('junheng:event', { sender: 'electron' }, { kind: 'jobEnded', job: 'a' })
    expect(heard).toEqual([[{ kind: 'jobEnded', job: 'a' }]])
    stop()
    ipcRenderer.emit('junheng:event', {}, { kind: 'jobEnded', job: 'b' })
    expect(heard).toHaveLength(1)
    expect(ipcRenderer.listenerCount('junheng:event')).toBe(0)
  })
})
