import type { ImportedFile } from '../../../shared/contract/imports.ts'
import { StatusIcon } from '../../components/StatusIcon.tsx'
import { useText } from '../../text.ts'
import { countOf, fileSign } from './file-sign.ts'
import { useIntake } from './intake-state.tsx'
import { RemoveFile } from './RemoveFile.tsx'

type Props = {
  readonly files: readonly ImportedFile[]
  readonly selected: string | null
}

/** Files with their states; the selected one is shown on the right. */
export function FileList({ files, selected }: Props) {
  const text = useText('data')
  const { intake, act } = useIntake()
  const waiting = intake.files.filter(({ token }) => !files.some((file) => file.token === token))
  return (
    <nav className="pane file-list" aria-label={text.files({ count: intake.files.length })}>
      <h2>{text.files({ count: intake.files.length })}</h2>
      <ul className="plain-list">
        {files.map((file) => (
          <li
            key={file.token}
            className="file-row"
            aria-current={file.token === selected ? 'true' : undefined}
          >
            <button type="button" onClick={() => act({ kind: 'select', token: file.token })}>
              <StatusIcon sign={fileSign(file)} label={text.fileStates[file.state]} />
              <span className="file-name" title={file.name}>
                {file.name}
              </span>
              <small>
                {file.state === 'ready' || file.state === 'problems'
                  ? text.fileCounts({
                      values: file.valueCount,
                      errors: countOf(file, 'error'),
                      warnings: countOf(file, 'warning'),
                    })
                  : text.fileStates[file.state]}
              </small>
            </button>
            <RemoveFile token={file.token} name={file.name} />
          </li>
        ))}
        {waiting.map(({ token, name }) => (
          <li key={token} className="file-row">
            <span className="file-waiting secondary">{name}</span>
            <RemoveFile token={token} name={name} />
          </li>
        ))}
      </ul>
    </nav>
  )
}
