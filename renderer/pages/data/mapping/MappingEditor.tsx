import { App, Button } from 'antd'
import type { IncomingFile } from '../../../../shared/contract/imports.ts'
import { mappingFaults } from '../../../../shared/returns/mapping-faults.ts'
import { useCall } from '../../../api/use-call.ts'
import { useCommand } from '../../../api/use-command.ts'
import { Answer } from '../../../components/Answer.tsx'
import { FailureAlert } from '../../../components/FailureAlert.tsx'
import { LinkButton } from '../../../components/LinkButton.tsx'
import { PageHeader } from '../../../components/PageHeader.tsx'
import { useLeadOn } from '../../../components/use-lead-on.ts'
import { paths, useBasis } from '../../../routes.ts'
import { useText } from '../../../text.ts'
import { useIntake } from '../intake-state.tsx'
import { MappingView } from './MappingView.tsx'
import { nameOfFile, tablesToRemember } from './tables-to-remember.ts'
import { useFaultText } from './use-fault-text.ts'
import { draftTable, sheetDraft, tablesOfOthers, UNTOUCHED, useMappingDraft } from './use-mapping-draft.ts'

/** One file: proposal, draft, trial, and the one button that remembers it all. */
export function MappingEditor({ file }: { readonly file: IncomingFile }) {
  const text = useText('mapping')
  const basis = useBasis()
  const leadOn = useLeadOn()
  const { message } = App.useApp()
  const { intake, act } = useIntake()
  const faultText = useFaultText()
  const [kept, change] = useMappingDraft(file.token)
  const { sheet } = kept
  const { orientation, block } = sheet === null ? UNTOUCHED : sheetDraft(kept, sheet)
  const proposed = useCall(
    'mappings.propose',
    { file, sheet, orientation, block },
    { keepFormer: true, job: text.reading },
  )
  const proposal = proposed.data
  const draft = proposal && sheetDraft(kept, proposal.sheet.name)
  const current = proposal && draft && draftTable(proposal, draft)
  const tables =
    proposal && draft && current
      ? tablesToRemember(
          proposal.start,
          draft.read ? current.table : null,
          tablesOfOthers(kept, proposal.sheet.name),
        )
      : []
  const readable = tables.length > 0 && tables.every((table) => mappingFaults(table).length === 0)
  const trial = useCall(
    'mappings.tryOut',
    { file, year: basis.year, mapping: { tables: [...tables] } },
    { enabled: readable, keepFormer: true },
  )
  const remember = useCommand('mappings.remember')
  const title = kept.name ?? proposal?.start?.name ?? nameOfFile(file.name)
  const faults = [
    ...(tables.length === 0 ? [text.noSheet] : faultText(tables)),
    ...(title.trim() === '' ? [text.nameMissing] : []),
  ]

  const save = async () => {
    if (!proposal) return
    const { start, sha256 } = proposal
    const id = start && start.changes.length === 0 ? start.id : null
    const remembered = await remember.mutateAsync({
      id,
      name: title.trim(),
      mapping: { tables: [...tables] },
    })
    const readAs = { ...intake.answers.readAs, [sha256]: `mapping:${remembered.id}` }
    change({ kind: 'clear' })
    act({ kind: 'answer', answers: { readAs } })
    act({ kind: 'select', token: file.token })
    message.success(text.saved({ name: title.trim() }))
    leadOn(paths.intake(basis))
  }

  return (
    <div className="mapping-page">
      <PageHeader
        title={text.title}
        hint={file.name}
        secondary={<LinkButton to={paths.intake(basis)}>{text.back}</LinkButton>}
        primary={
          <Button
            type="primary"
            disabled={proposal === undefined || faults.length > 0}
            loading={remember.isPending}
            title={faults.join(' ')}
            onClick={() => void save().catch(() => undefined)}
          >
            {text.save}
          </Button>
        }
      />
      {remember.error === null ? null : <FailureAlert error={remember.error} />}
      <Answer query={proposed}>
        {(known) =>
          draft && current ? (
            <MappingView
              proposal={known}
              draft={draft}
              current={current}
              trial={readable ? trial.data : undefined}
              faults={faults}
              name={title}
              onName={(name) => change({ kind: 'name', name })}
              onChange={(changed) => change({ kind: 'change', sheet: known.sheet.name, change: changed })}
              onSheet={(next) =>
                change({ kind: 'goTo', sheet: next, from: known.sheet.name, table: current.table })
              }
            />
          ) : null
        }
      </Answer>
    </div>
  )
}
