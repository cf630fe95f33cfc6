import { basename, join } from 'node:path'
import type { Backup } from '../../../shared/contract/backups.ts'
import { errorSentence } from '../../../shared/messages/error-sentence.ts'
import { LANGUAGES, type Language, messagesOf } from '../../../shared/messages/language.ts'
import { localTime } from '../../../shared/messages/local-time.ts'
import { sentence } from '../../../shared/messages/message.ts'
import { escapeHtml } from '../../../shared/reports/escape-html.ts'
import type { OpenRefusal } from '../../platform/open-refusal.ts'
import { lostLines, type Rescue, type Rescued } from '../../platform/rescue.ts'

type Page = (nonce: string) => string

type Refused = {
  readonly folder: string
  readonly reason: OpenRefusal
  /** Where the store is damaged. */
  readonly rescue: Rescue | null
  /** Why what was just tried did not go well. */
  readonly failed: OpenRefusal | null
}

/** A page of its own, without scripts: it must stand where nothing else of the product does. */
export function refusalPage(language: Language, { folder, reason, rescue, failed }: Refused): Page {
  const texts = messagesOf(language).rescue
  const said =
    rescue === null ? paragraph(errorSentence(language, reason.code, reason.params)) : offer(language, rescue)
  return shell(language, [
    paragraph(sentence(texts.folder, { folder })),
    failed && `<p role="alert">${escapeHtml(errorSentence(language, failed.code, failed.params))}</p>`,
    said,
    `<div class="actions">${button(language, 'again', texts.tryAgain)}${button(language, 'quit', texts.quit)}</div>`,
    ...LANGUAGES.filter((other) => other !== language).map(
      (other) =>
        `<p><a href="/?language=${other}" lang="${other}">${escapeHtml(messagesOf(language).screens.common.toOtherLanguage)}</a></p>`,
    ),
  ])
}

export function restoredPage(
  language: Language,
  folder: string,
  restored: Extract<Rescued, { ok: true }>['restored'],
): Page {
  const texts = messagesOf(language).rescue
  const name = basename(restored.source)
  return shell(
    language,
    [
      paragraph(sentence(texts.restored, { name })),
      restored.keptAs === null
        ? null
        : paragraph(sentence(texts.keptAs, { file: join(folder, restored.keptAs) })),
      ...lostLines(language, restored.lost).map(paragraph),
      `<p><a class="primary" href="/">${escapeHtml(texts.open)}</a></p>`,
    ],
    messagesOf(language).screens.shell.product,
  )
}

export function endedPage(language: Language): Page {
  return shell(
    language,
    [paragraph(messagesOf(language).rescue.ended)],
    messagesOf(language).screens.shell.product,
  )
}

function offer(language: Language, { newest, others, writtenAt }: Rescue): string {
  const texts = messagesOf(language).rescue
  const { reasons } = messagesOf(language).screens.backups
  const restoreOf = ({ name, at }: Backup, kind: string) =>
    button(language, 'restore', sentence(texts.restore, { at: localTime(at) }), { name, kind })
  const offerOf = (backup: Backup) => {
    const at = localTime(backup.at)
    const lost = { at, ...(writtenAt !== undefined && { writtenAt: localTime(writtenAt) }) }
    return [
      paragraph(sentence(texts.offered, { at, schools: backup.schools ?? 0 })),
      `<p><strong>${escapeHtml(sentence(texts.lost, lost))}</strong></p>`,
      paragraph(texts.kept),
      restoreOf(backup, 'primary'),
    ].join('')
  }
  return [
    paragraph(texts.damaged),
    newest ? offerOf(newest) : paragraph(texts.none),
    others.length === 0
      ? ''
      : `<details><summary>${escapeHtml(sentence(texts.others, { count: others.length }))}</summary><ul>${others
          .map((backup) => {
            const params = {
              at: localTime(backup.at),
              reason: reasons[backup.reason],
              schools: backup.schools ?? 0,
            }
            return `<li><span>${escapeHtml(sentence(texts.other, params))}</span>${restoreOf(backup, 'plain')}</li>`
          })
          .join('')}</ul></details>`,
  ].join('')
}

const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`

function button(
  language: Language,
  action: string,
  label: string,
  { name, kind = 'plain' }: { readonly name?: string; readonly kind?: string } = {},
): string {
  const field = name === undefined ? '' : `<input type="hidden" name="name" value="${escapeHtml(name)}">`
  return `<form method="post" action="/${action}?language=${language}">${field}<button class="${kind}">${escapeHtml(label)}</button></form>`
}

function shell(
  language: Language,
  parts: readonly (string | null)[],
  title = messagesOf(language).rescue.title,
): Page {
  return (nonce) =>
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(
      messagesOf(language).screens.shell.product,
    )}</title><style nonce="${nonce}">${STYLE}</style></head><body><main><h1>${escapeHtml(title)}</h1>${parts.join('')}</main></body></html>`
}

const STYLE = `
body { margin: 0; background: #f5f5f5; color: #1f1f1f; font: 15px/1.6 'Microsoft YaHei', 'PingFang SC', 'Noto Sans SC', sans-serif; }
main { max-width: 720px; margin: 48px auto; padding: 24px 32px; background: #fff; border: 1px solid #d9d9d9; border-radius: 8px; overflow-wrap: anywhere; }
h1 { margin: 0 0 12px; font-size: 22px; }
form { display: inline; }
button, a.primary { font: inherit; padding: 4px 16px; border: 1px solid #8c8c8c; border-radius: 4px; background: #fff; color: inherit; cursor: pointer; text-decoration: none; display: inline-block; }
.primary, a.primary { border-color: #0958d9; background: #0958d9; color: #fff; }
button:focus-visible, a:focus-visible, summary:focus-visible { outline: 3px solid #91caff; outline-offset: 1px; }
a { color: #0958d9; }
[role='alert'] { padding: 8px 12px; border: 1px solid #cf1322; border-radius: 4px; }
details { margin: 20px 0; }
ul { margin: 8px 0; padding: 0; list-style: none; }
li { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 8px; padding: 6px 0; border-bottom: 1px solid #f0f0f0; }
.actions { display: flex; gap: 12px; margin-top: 24px; padding-top: 16px; border-top: 1px solid #f0f0f0; }
`
