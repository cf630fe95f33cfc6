import { createContext, type ReactNode, useContext, useReducer } from 'react'
import { type ImportAnswers, type IncomingFile, NO_ANSWERS } from '../../../shared/contract/imports.ts'

/** The files that are being taken in and the answers given so far: kept while the user looks elsewhere. */
export type Intake = {
  readonly files: readonly IncomingFile[]
  readonly answers: ImportAnswers
  readonly reason: string
  readonly selected: string | null
  /** Lock files and the like that were left aside. */
  readonly passedOver: number
}

export type IntakeAction =
  | { readonly kind: 'add'; readonly files: readonly IncomingFile[]; readonly passedOver: number }
  | { readonly kind: 'remove'; readonly tokens: readonly string[] }
  | { readonly kind: 'unlock'; readonly token: string; readonly password: string }
  | { readonly kind: 'select'; readonly token: string }
  | { readonly kind: 'answer'; readonly answers: Partial<ImportAnswers> }
  | { readonly kind: 'reason'; readonly reason: string }
  | { readonly kind: 'clear' }

const EMPTY: Intake = { files: [], answers: NO_ANSWERS, reason: '', selected: null, passedOver: 0 }

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
    case 'reason':
      return { ...intake, reason: action.reason }
    case 'clear':
      return EMPTY
  }
}

type Held = { readonly intake: Intake; readonly act: (action: IntakeAction) => void }
const IntakeContext = createContext<Held | null>(null)

export function IntakeProvider({ children }: { readonly children: ReactNode }) {
  const [intake, act] = useReducer(reduce, EMPTY)
  return <IntakeContext value={{ intake, act }}>{children}</IntakeContext>
}

export function useIntake(): Held {
  const held = useContext(IntakeContext)
  if (held === null) throw new Error('useIntake outside IntakeProvider')
  return held
}
