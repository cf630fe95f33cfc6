import { type Language, messagesOf } from '../../shared/messages/language.ts'
import { buildRenderer, rendererIsStale } from '../platform/build-renderer.ts'
import { dataFolder } from '../platform/data-folder.ts'
import { hasDisplay } from '../platform/has-display.ts'
import { isOlderThan, PROJECT_FOLDER } from '../platform/is-older-than.ts'
import { chooseHost } from './choose-host.ts'
import { electronPackage, findElectron } from './electron-runtime.ts'
import { fetchWithProgress } from './fetch-with-progress.ts'
import { type LaunchOptions, readLaunchOptions } from './options.ts'
import { serveBrowser } from './serve-browser.ts'
import { startElectron } from './start-electron.ts'

/** Opens the product: in Electron, or else in the browser, with one line that says why. */
export async function launch(args: readonly string[], language: Language): Promise<void> {
  const text = messagesOf(language).launch
  const options = readLaunchOptions(args, text)
  const packageFolder = electronPackage()
  const choice = await chooseHost({
    wantsBrowser: options.browser === true,
    hasDisplay: hasDisplay(),
    findElectron: () => findElectron(packageFolder),
    fetchElectron: () => fetchWithProgress(packageFolder, text),
  })
  if (rendererIsStale()) {
    console.log(messagesOf(language).hosts.building)
    buildRenderer()
  }
  if (choice.host === 'electron') {
    const status = await openElectron(choice.executable, options)
    if (status !== null) process.exit(status)
  }
  console.log(text.why[choice.host === 'browser' ? choice.why : 'ended'])
  await serveBrowser(options, language)
}

/** The status it ended with after its user saw something, else null. */
async function openElectron(executable: string, options: LaunchOptions): Promise<number | null> {
  const { buildMain, MAIN_FILE } = await import('../bundle/build-main.ts')
  if (isOlderThan(MAIN_FILE, ['electron', 'shared', 'db', 'seeds'])) await buildMain()
  const folder = dataFolder({ path: options.data, sample: options.sample })
  const sample = options.sample ? ['--sample'] : []
  const opened = await startElectron(executable, [PROJECT_FOLDER, '--data', folder, ...sample])
  return opened.shown ? opened.ended : null
}
