import { Button, Input, type InputRef } from 'antd'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useDropzone } from 'react-dropzone'
import { useLocation, useOutlet } from 'react-router'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { useText } from '../../../text.ts'
import { choicesOf, withChoice } from './choices.ts'
import { Directory } from './Directory.tsx'
import { focusItem } from './focus-item.ts'
import { ItemList } from './ItemList.tsx'
import { KeysLine } from './KeysLine.tsx'
import { problemWording, withProblem } from './note-problem.ts'
import { useEvaluation, useOpenVisit } from './open-visit.tsx'
import { neighbour, nextItem, rowsOf, type ShowOnly } from './rows.ts'
import { useAddEvidence } from './use-add-evidence.ts'
import { useFormKeys } from './use-form-keys.ts'
import { usePaste } from './use-paste.ts'

const ADDRESS_FOLLOWS_MS = 100

/** The router does not hear of an address that only follows. */
const itemInAddress = () => new URLSearchParams(window.location.search).get('item')

/** The form itself: directory left, one column of items, the keys below. */
export function FormBody() {
  const text = useText('visits')
  const words = useText('words')
  const { form, store, readOnly } = useOpenVisit()
  const evaluation = useEvaluation()
  const add = useAddEvidence()
  const scroll = useRef<HTMLDivElement>(null)
  const search = useRef<InputRef>(null)
  const [only, setOnly] = useState<ShowOnly>('all')
  const [typed, setTyped] = useState('')
  const [current, setCurrent] = useState<string | null>(
    () => itemInAddress() ?? nextItem(evaluation, null, 'open') ?? form.template.items[0]?.code ?? null,
  )
  const wanted = typed.trim().toLowerCase()
  const rows = useMemo(
    () => rowsOf(form.template, evaluation, { only, wanted, current }),
    [form.template, evaluation, only, wanted, current],
  )
  const items = useMemo(() => new Map(form.template.items.map((item) => [item.code, item])), [form.template])
  const item = current === null ? undefined : items.get(current)

  const focus = (code: string, field?: string) => {
    if (scroll.current !== null) focusItem(code, scroll.current, field)
  }
  const go = (code: string | null) => {
    if (code === null) return
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    setTyped('')
    setCurrent(code)
    focus(code)
  }
  const noteProblem = () => {
    if (item === undefined || readOnly) return
    const judged = store.evaluationOf(item.code)
    const wording = problemWording({ visits: text, words }, item, judged, form.facts.name)
    store.give(item.code, (answer) => withProblem(answer, wording))
    focus(item.code, '[data-part="remark"]')
  }
  const choose = (digit: string) => {
    if (item === undefined || readOnly) return
    if (digit === '0') {
      store.give(item.code, (answer) => ({ ...answer, notApplicable: answer.notApplicable ?? '' }))
      focus(item.code, '[data-part="reason"]')
      return
    }
    const option = choicesOf(item, text).find(({ key }) => key === digit)
    if (option !== undefined) store.give(item.code, (answer) => withChoice(answer, option.code))
  }
  const leave = () => {
    setTyped('')
    if (current === null) return
    const place = scroll.current?.querySelector<HTMLElement>('[data-open]')
    place?.focus({ preventScroll: true })
  }
  useFormKeys({
    choose,
    noteProblem,
    move: (step) => go(neighbour(rows, current, step)),
    nextOpen: () => {
      const next = nextItem(evaluation, current, 'open')
      // After the last of all there is nowhere to go: what was typed is taken in where it stands.
      if (next === null) leave()
      else go(next)
    },
    nextProblem: () => go(nextItem(evaluation, current, 'problems')),
    search: () => search.current?.focus({ cursor: 'all' }),
    photo: () => scroll.current?.querySelector<HTMLElement>('[data-open] [data-add-photo]')?.click(),
    leave,
  })
  const takeFiles = (files: readonly File[]) => {
    if (!readOnly && current !== null && files.length > 0) void add(current, files)
  }
  usePaste(takeFiles)
  const zone = useDropzone({ noClick: true, noKeyboard: true, noPaste: true, onDrop: takeFiles })

  // The address follows a moment later, so that moving between items costs nothing, and past the router: going
  // there would take the place of a page that is on its way. Not while a drawer is open, whose address it is.
  const drawerIsOpen = useOutlet() !== null
  const { pathname } = useLocation()
  useEffect(() => {
    if (drawerIsOpen || current === null) return
    const timer = setTimeout(() => {
      if (window.location.pathname !== pathname) return
      window.history.replaceState(window.history.state, '', `?${new URLSearchParams({ item: current })}`)
    }, ADDRESS_FOLLOWS_MS)
    return () => clearTimeout(timer)
  }, [drawerIsOpen, current, pathname])
  const first = useRef(current)
  useEffect(() => {
    if (first.current !== null && scroll.current !== null) focusItem(first.current, scroll.current)
  }, [])

  return (
    <div {...zone.getRootProps({ className: 'visit-body' })}>
      <Directory
        only={only}
        section={item?.section ?? null}
        onOnly={setOnly}
        onSection={(code) =>
          go(evaluation.items.find(({ section, visible }) => visible && section === code)?.code ?? null)
        }
      />
      <div className="visit-items">
        <Input.Search
          ref={search}
          allowClear
          size="small"
          value={typed}
          placeholder={text.findItemHint}
          aria-label={text.findItem}
          onChange={(event) => setTyped(event.target.value)}
          onSearch={() => {
            const row = rows.find((one) => one.kind === 'item')
            if (row?.kind === 'item' && wanted !== '') go(row.item.code)
          }}
        />
        {rows.length === 0 ? (
          <EmptyState
            title={
              wanted !== '' ? text.nothingFound : only === 'open' ? text.nothingOpen : text.nothingProblem
            }
            action={
              <Button
                onClick={() => {
                  setTyped('')
                  setOnly('all')
                }}
              >
                {text.showAll}
              </Button>
            }
          />
        ) : (
          <ItemList rows={rows} current={current} scroll={scroll} onOpen={go} />
        )}
        <KeysLine />
      </div>
      {zone.isDragActive && !readOnly ? <div className="drop-veil">{text.dropPhoto}</div> : null}
    </div>
  )
}
