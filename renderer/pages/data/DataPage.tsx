import { FileAddOutlined, FormOutlined, HistoryOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useDropzone } from 'react-dropzone'
import { Outlet } from 'react-router'
import { LinkButton } from '../../components/LinkButton.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { paths, useBasis } from '../../routes.ts'
import { useText } from '../../text.ts'
import { DataPlaces } from './DataPlaces.tsx'
import { DropHint } from './DropHint.tsx'
import { FolderButton } from './FolderButton.tsx'
import { IntakeView } from './IntakeView.tsx'
import { useIntake } from './intake-state.tsx'
import { RememberedLink } from './mapping/RememberedLink.tsx'
import { usePreview } from './use-preview.ts'
import { useUpload } from './use-upload.ts'

/** 数据 › 导入: files in, what was understood of them, and the commit. */
export function DataPage() {
  const text = useText('data')
  const forms = useText('forms')
  const basis = useBasis()
  const { intake } = useIntake()
  const { upload, take } = useUpload()
  const zone = useDropzone({
    noClick: true,
    noKeyboard: true,
    // A copied cell comes with a picture of itself: what is pasted belongs to the field in which one types.
    noPaste: true,
    onDrop: (files) => take(files),
  })
  const empty = intake.files.length === 0
  const preview = usePreview()
  return (
    <div {...zone.getRootProps({ className: 'drop-root' })}>
      <input {...zone.getInputProps({ 'aria-hidden': true })} />
      <PageHeader
        title={text.title}
        places={<DataPlaces current="intake" />}
        hint={text.hint(basis)}
        secondary={
          <>
            <RememberedLink />
            <LinkButton to={paths.issueForms(basis)} icon={<FormOutlined aria-hidden />}>
              {forms.open}
            </LinkButton>
            <LinkButton to={paths.importHistory(basis)} icon={<HistoryOutlined aria-hidden />}>
              {text.history}
            </LinkButton>
            <FolderButton onFiles={take} />
          </>
        }
        primary={
          <Button
            type={empty ? 'primary' : 'default'}
            icon={<FileAddOutlined aria-hidden />}
            onClick={zone.open}
          >
            {empty ? text.chooseFiles : text.addFiles}
          </Button>
        }
      />
      {empty ? (
        <DropHint active={zone.isDragActive} upload={upload} />
      ) : (
        <IntakeView preview={preview} upload={upload} />
      )}
      {zone.isDragActive && !empty ? <div className="drop-veil">{text.dropNow}</div> : null}
      <Outlet />
    </div>
  )
}
