import './platform/node-version.ts'
import { Command, InvalidArgumentError } from 'commander'
import open from 'open'
import { messagesOf } from '../shared/messages/language.ts'
import { startLoopback } from './hosts/loopback/start-loopback.ts'
import { buildRenderer, RENDERER_FOLDER, rendererIsStale } from './platform/build-renderer.ts'
import { dataFolder } from './platform/data-folder.ts'
import { hostLanguage } from './platform/host-language.ts'
import { refusalSentence } from './platform/refusal-sentence.ts'

type Options = { sample?: boolean; data?: string; browser?: boolean; port: number }

function portNumber(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new InvalidArgumentError('0-65535')
  return port
}

const language = hostLanguage(process.env)
const texts = messagesOf(language).hosts

const options = new Command('npm start --')
  .option('--sample', '打开示例县（太平区，数据均为虚构）')
  .option('--data <文件夹>', '数据文件夹')
  .option('--browser', '在浏览器中打开')
  .option('--port <端口>', '端口（默认由系统选择）', portNumber, 0)
  .parse()
  .opts<Options>()

if (rendererIsStale()) {
  console.log(texts.building)
  buildRenderer()
}

const started = await startLoopback({
  folder: dataFolder({ path: options.data, sample: options.sample }),
  sample: options.sample ? 'taiping' : undefined,
  port: options.port,
  rendererFolder: RENDERER_FOLDER,
  notAdmitted: texts.notAdmitted,
  onQuit: () => void quit(),
})

if (!started.ok) {
  console.error(refusalSentence(started.reason, language))
  process.exit(1)
}

const { host } = started
console.log(texts.serving)
console.log(host.address)
if (process.stdout.isTTY && (process.env.DISPLAY || process.platform !== 'linux')) await open(host.address)

async function quit(): Promise<void> {
  await host.close()
  console.log(texts.goodbye)
  process.exit(0)
}

process.on('SIGINT', () => void quit())
process.on('SIGTERM', () => void quit())
