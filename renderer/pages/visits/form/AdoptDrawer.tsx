import { App, Button } from 'antd'
import { useParams } from 'react-router'
import { useCall } from '../../../api/use-call.ts'
import { useCommand } from '../../../api/use-command.ts'
import { Answer } from '../../../components/Answer.tsx'
import { FailureAlert } from '../../../components/FailureAlert.tsx'
import { RoutedDrawer } from '../../../components/RoutedDrawer.tsx'
import { useLeadOn } from '../../../components/use-lead-on.ts'
import { paths, useBasis } from '../../../routes.ts'
import { useText } from '../../../text.ts'
import { AdoptionView } from './AdoptionView.tsx'
import { useItemEvaluation, useItemState, useOpenVisit } from './open-visit.tsx'
import { partName } from './part-name.ts'

/** 采纳: what the observed figure would change, and then the adoption. */
export function AdoptDrawer() {
  const { item = '', part = '' } = useParams()
  const text = useText('visits')
  const words = useText('words')
  const basis = useBasis()
  const leadOn = useLeadOn()
  const { message } = App.useApp()
  const { form, reload, refresh } = useOpenVisit()
  const { revision } = useItemState(item)
  const figure = useItemEvaluation(item).parts.find(({ key }) => key === part)
  const input = { visitId: form.visit.id, item, part, revision, standard: basis.standard }
  const preview = useCall('visits.adoptPreview', input)
  const adopt = useCommand('visits.adopt')
  const back = paths.visitItem(basis, form.visit.id, item)
  const name = figure === undefined ? part : partName({ visits: text, words }, figure)
  const save = async () => {
    await adopt.mutateAsync(input)
    message.success(text.adoptDone)
    // The page begins anew with what it reads: it has to stand at the item's address by then.
    if (await leadOn(back)) reload()
    else refresh()
  }
  return (
    <RoutedDrawer title={text.adoptTitle({ name })} back={back}>
      <p>{text.adoptText}</p>
      <Answer query={preview}>
        {(effect) => (
          <>
            <AdoptionView effect={effect} unit={figure?.unit ?? ''} declared={figure?.declared ?? null} />
            {adopt.error === null ? null : <FailureAlert error={adopt.error} />}
            <Button
              className="adopt-now"
              type="primary"
              autoFocus
              loading={adopt.isPending}
              onClick={() => void save().catch(() => undefined)}
            >
              {text.adoptNow}
            </Button>
          </>
        )}
      </Answer>
    </RoutedDrawer>
  )
}
