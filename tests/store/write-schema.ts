// Prints the schema of a fresh store to db/schema.sql: npm run schema
import { writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { migrate } from '../../db/migrate.ts'
import { migrations } from '../../db/migrations/index.ts'
import { printSchema } from '../../db/print-schema.ts'

const raw = new Database(':memory:')
await migrate(raw, migrations)
writeFileSync('db/schema.sql', printSchema(raw))
