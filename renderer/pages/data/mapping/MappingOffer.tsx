import { Flex } from 'antd'
import type { ImportedFile } from '../../../../shared/contract/imports.ts'
import { LinkButton } from '../../../components/LinkButton.tsx'
import { paths, useBasis } from '../../../routes.ts'
import { useText } from '../../../text.ts'

/** Where a file is not recognised, or not rightly, the user says what its columns are. */
export function MappingOffer({ file }: { readonly file: ImportedFile }) {
  const text = useText('mapping')
  const data = useText('data')
  const basis = useBasis()
  if (file.format === null) return null
  const unknown = file.state === 'unrecognised'
  const left = file.problems.filter(({ code }) => code === 'columnNotTaken').length
  return (
    <Flex gap="small" align="center" wrap className={unknown ? 'questions' : 'mapping-offer'}>
      {unknown ? <span>{data.unrecognisedHint}</span> : null}
      {left === 0 ? null : <span className="secondary">{text.columnsLeft({ count: left })}</span>}
      <LinkButton size="small" type={unknown ? 'primary' : 'default'} to={paths.mapping(basis, file.token)}>
        {file.mapping === null ? text.map : text.change}
      </LinkButton>
    </Flex>
  )
}
