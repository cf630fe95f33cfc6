import { createContext, type ReactNode, useContext } from 'react'
import type { ImportAnswers, IncomingFile } from '../../../shared/contract/imports.ts'
import { NO_ANSWERS } from '../../../shared/returns/no-answers.ts'
import { useKeptReducer } from '../../kept-state.ts'

/** What is typed as an answer and not given yet. */
export type AnswerDraft = { readonly value: string; readonly reason: string }

/**
 * The files that are being taken in and the answers given so far: kept while the user looks elsewhere, or
 * loads the page again.
 */
export type Intake = {
  readonly files: readonly IncomingFile[]
  readonly answers: ImportAnswers
  readonly reason: string
  readonly selected: string | null
  /** By the place that they answer. */
  readonly drafts: Readonly<Record<string, AnswerDraft>>
  /** The reason of the last answer: often that of the next. */
  readonly lastReason: string
  /** Lock files and the like that were left aside. */
  readonly passedOver: number
}

export type IntakeAction =
  | { readonly kind: 'add'; readonly files: readonly IncomingFile[]; readonly passedOver: number }
  | { readonly kind: 'remove'; readonly tokens: readonly string[] }
  | { readonly kind: 'unlock'; readonly token: string; readonly password: string }
  | { readonly kind: 'select'; readonly token: string }
  | { readonly kind: 'answer'; readonly answers: Partial<ImportAnswers> }
  | { readonly kind: 'draft'; readonly key: string; readonly draft: AnswerDraft }
  | { readonly kind: 'answered'; readonly key: string; readonly reason: string }
  | { readonly kind: 'reason'; readonly reason: string }
  | { readonly kind: 'clear' }

const EMPTY: Intake = {
  files: [],
  answers: NO_ANSWERS,
  reason: '',
  selected: null,
  drafts: {},
  lastReason: '',
  passedOver: 0,
}

function reduce(intake: Intake, action: IntakeAction): Intake {
  switch (action.kind) {
    case 'add':
      return {
        ...intake,
        files: [...intake.files, ...action.files],
        passedOver: intake.passedOver + action.passedOver,
      }
    case 'remove':
      return { ...intake, files: intake.files.filter(({ token }) => !action.tokens.includes(token)) }
    case 'unlock':
      return {
        ...intake,
        files: intake.files.map((file) =>
          file.token === action.token ? { ...file, password: action.password } : file,
        ),
      }
    case 'select':
      return { ...intake, selected: action.token }
    case 'answer':
      return { ...intake, answers: { ...intake.answers, ...action.answers } }
    case 'draft':
      return { ...intake, drafts: { ...intake.drafts, [action.key]: action.draft } }
    case 'answered': {
      const { [action.key]: _given, ...drafts } = intake.drafts
      return { ...intake, drafts, lastReason: action.reason }
    }
    case 'reason':
      return { ...intake, reason: action.reason }
    case 'clear':
      return EMPTY
  }
}

type Held = { readonly intake: Intake; readonly act: (action: IntakeAction) => void }
const IntakeContext = createContext<Held | null>(null)

/** Passwords are kept nowhere. */
const withoutPasswords = (intake: Intake): Intake => ({
  ...intake,
  files: intake.files.map(({ token, name }) => ({ token, name })),
})

export function IntakeProvider({ children }: { readonly children: ReactNode }) {
  const [intake, act] = useKeptReducer('junheng.intake', reduce, EMPTY, withoutPasswords)
  return <IntakeContext value={{ intake, act }}>{children}</IntakeContext>
}

export function useIntake(): Held {
  const held = useContext(IntakeContext)
  if (held === null) throw new Error('useIntake outside IntakeProvider')
  return held
}
