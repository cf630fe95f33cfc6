import './platform/node-version.ts'
import { launch } from './launch/launch.ts'
import { hostLanguage } from './platform/host-language.ts'

await launch(process.argv.slice(2), hostLanguage(process.env))
