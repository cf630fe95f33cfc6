import type { CallOutput } from '../api/call-name.ts'

export type AppInfo = CallOutput<'app.info'>
