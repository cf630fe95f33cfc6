import './platform/node-version.ts'
import { Command, InvalidArgumentError } from 'commander'
import open from 'open'
import { sentence } from '../shared/messages/message.ts'
import { errorMessages } from '../shared/messages/zh-CN/errors.ts'
import { hostMessages } from '../shared/messages/zh-CN/hosts.ts'
import { startLoopback } from './hosts/loopback/start-loopback.ts'
import { buildRenderer, RENDERER_FOLDER, rendererIsStale } from './platform/build-renderer.ts'
import { dataFolder } from './platform/data-folder.ts'

type Options = { sample?: boolean; data?: string; browser?: boolean; port: number }

function portNumber(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new InvalidArgumentError('0-65535')
  return port
}

const options = new Command('npm start --')
  .option('--sample', '打开示例县（太平区，数据均为虚构）')
  .option('--data <文件夹>', '数据文件夹')
  .option('--browser', '在浏览器中打开')
  .option('--port <端口>', '端口（默认由系统选择）', portNumber, 0)
  .parse()
  .opts<Options>()

if (rendererIsStale()) {
  console.log(hostMessages.building)
  buildRenderer()
}

const started = await startLoopback({
  folder: dataFolder({ path: options.data, sample: options.sample }),
  sample: options.sample ? 'taiping' : undefined,
  port: options.port,
  rendererFolder: RENDERER_FOLDER,
  notAdmitted: hostMessages.notAdmitted,
  onQuit: () => void quit(),
})

if (!started.ok) {
  const { code, params } = started.reason
  const message = Object.hasOwn(errorMessages, code)
    ? errorMessages[code as keyof typeof errorMessages]
    : code
  console.error(sentence(message, params))
  process.exit(1)
}

const { host } = started
console.log(hostMessages.serving)
console.log(host.address)
if (process.stdout.isTTY && (process.env.DISPLAY || process.platform !== 'linux')) await open(host.address)

async function quit(): Promise<void> {
  await host.close()
  console.log(hostMessages.goodbye)
  process.exit(0)
}

process.on('SIGINT', () => void quit())
process.on('SIGTERM', () => void quit())
