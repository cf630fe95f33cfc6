import { readFileSync, writeFileSync } from 'node:fs'
import type { BrowserWindow, Rectangle } from 'electron'
import { z } from 'zod'

const WindowState = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  maximized: z.boolean(),
})
export type WindowState = z.infer<typeof WindowState>

/** Where the window last stood, or null where nothing readable says so. */
export function readWindowState(file: string): WindowState | null {
  try {
    return WindowState.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/** A screen that was unplugged takes the place of its windows along. */
export function isOnScreen(state: WindowState, areas: readonly Rectangle[]): boolean {
  return areas.some(
    (area) =>
      state.x < area.x + area.width &&
      state.y >= area.y &&
      state.y < area.y + area.height &&
      state.x + state.width > area.x,
  )
}

export function keepWindowState(window: BrowserWindow, file: string): void {
  window.on('close', () => {
    const state: WindowState = { ...window.getNormalBounds(), maximized: window.isMaximized() }
    try {
      writeFileSync(file, JSON.stringify(state))
    } catch {
      // A full disk is no reason to keep a window open; the next one opens in the middle.
    }
  })
}
