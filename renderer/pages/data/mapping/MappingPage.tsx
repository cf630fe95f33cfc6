import { useSearchParams } from 'react-router'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { LinkButton } from '../../../components/LinkButton.tsx'
import { PageHeader } from '../../../components/PageHeader.tsx'
import { paths, useBasis } from '../../../routes.ts'
import { useText } from '../../../text.ts'
import { useIntake } from '../intake-state.tsx'
import { MappingEditor } from './MappingEditor.tsx'

/** 数据 › 对应列: says of a file what each of its columns is. */
export function MappingPage() {
  const text = useText('mapping')
  const basis = useBasis()
  const [address] = useSearchParams()
  const { intake } = useIntake()
  const file = intake.files.find(({ token }) => token === address.get('file'))
  if (file) return <MappingEditor key={file.token} file={file} />
  return (
    <>
      <PageHeader title={text.title} />
      <EmptyState
        title={text.noFile}
        hint={text.noFileHint}
        action={
          <LinkButton type="primary" to={paths.intake(basis)}>
            {text.back}
          </LinkButton>
        }
      />
    </>
  )
}
