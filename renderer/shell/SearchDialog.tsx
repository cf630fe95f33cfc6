import { AutoComplete, Input, Modal } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useCall } from '../api/use-call.ts'
import type { Basis } from '../routes.ts'
import { useNaming, useText } from '../text.ts'
import { findPlaces, searchPlaces } from './search-places.ts'

type Props = { readonly basis: Basis; readonly onClose: () => void }

/** Finds screens, schools, indicators and visits; arrows choose, Enter goes. */
export function SearchDialog({ basis, onClose }: Props) {
  const text = useText('shell')
  const naming = useNaming()
  const navigate = useNavigate()
  const [typed, setTyped] = useState('')
  const schools = useCall('schools.list', {})
  const visits = useCall('visits.list', { year: basis.year })
  const standards = useCall('dictionary.standards', {})
  const standard = standards.data?.find(({ slug }) => slug === basis.standard)
  const places = searchPlaces(
    basis,
    text,
    schools.data ?? [],
    standard?.indicators ?? [],
    naming,
    visits.data,
  )
  const found = findPlaces(places, typed)
  return (
    <Modal open footer={null} closable={false} onCancel={onClose} title={text.search} destroyOnHidden>
      <AutoComplete
        open
        autoFocus
        defaultActiveFirstOption
        className="wide"
        value={typed}
        onChange={setTyped}
        onSelect={(address: string) => {
          onClose()
          navigate(address)
        }}
        notFoundContent={text.searchNothing}
        options={found}
      >
        <Input aria-label={text.search} placeholder={text.searchHint} size="large" />
      </AutoComplete>
      <div className="search-room" />
    </Modal>
  )
}
