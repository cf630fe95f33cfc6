import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { localTime } from '../../../shared/messages/local-time.ts'
import { lostOriginalSentence } from '../../../shared/messages/lost-original.ts'
import { sentence } from '../../../shared/messages/message.ts'
import { listFolderBackups, restoreFolder } from '../../app.ts'
import { EXIT, type ExitStatus, type Output, WrongUse } from './exit-status.ts'
import { hostTexts } from './texts.ts'
import { sayRefusal, standingPath } from './with-app.ts'

/**
 * `restore --data DIR [--from FILE | --list]`: a backup in the place of the store; without `--from` the
 * newest good one. FILE is a path, or the name of a backup of this folder.
 */
export async function restoreCommand(
  output: Output,
  options: { data: string; from?: string; list?: boolean },
): Promise<ExitStatus> {
  if (options.list && options.from !== undefined) throw new WrongUse('--from | --list')
  const folder = standingPath(options.data)
  if (!existsSync(folder)) throw new WrongUse(sentence(hostTexts(output).fileMissing, { name: options.data }))
  if (options.list) return listCommand(output, folder)
  const from = options.from === undefined ? undefined : findSource(output, folder, options.from)
  try {
    const restored = await restoreFolder({ folder, from, at: new Date().toISOString() })
    if (!restored) {
      output.err(sentence(hostTexts(output).noBackups, { folder }))
      return EXIT.problems
    }
    output.out(sentence(hostTexts(output).restored, { name: basename(restored.source), folder }))
    if (restored.keptAs !== null) {
      output.out(sentence(hostTexts(output).formerKept, { file: join(folder, restored.keptAs) }))
    }
    if (restored.lost.length > 0) {
      output.err(sentence(hostTexts(output).originalsLost, { count: restored.lost.length }))
      for (const original of restored.lost) output.err(`  ${lostOriginalSentence(output.language, original)}`)
    }
    return restored.lost.length > 0 ? EXIT.problems : EXIT.done
  } catch (error) {
    return sayRefusal(output, error)
  }
}

function listCommand(output: Output, folder: string): ExitStatus {
  const backups = listFolderBackups(folder)
  if (backups.length === 0) output.out(sentence(hostTexts(output).noBackups, { folder }))
  for (const { name, at, reason, size, state, schools } of backups) {
    const kilobytes = Math.ceil(size / 1024)
    output.out(
      sentence(hostTexts(output).backup, {
        name,
        at: localTime(at),
        reason,
        kilobytes,
        state,
        schools: schools ?? '—',
      }),
    )
  }
  return EXIT.done
}

function findSource(output: Output, folder: string, from: string): string {
  const found = [standingPath(from), join(folder, 'backups', basename(from))].find((path) => existsSync(path))
  if (found === undefined) throw new WrongUse(sentence(hostTexts(output).fileMissing, { name: from }))
  return found
}
