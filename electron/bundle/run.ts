import { buildMain } from './build-main.ts'

await buildMain()
