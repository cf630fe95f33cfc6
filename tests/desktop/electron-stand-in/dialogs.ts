/** Dialogs answer what the test put down, and say what they were asked. */
export const dialogs = {
  asked: [] as { readonly kind: string; readonly text: unknown }[],
  openAnswer: { canceled: true, filePaths: [] as string[] },
  saveAnswer: { canceled: true, filePath: '' },
  boxAnswer: 0,
  /** Taken one after the other, before `boxAnswer`. */
  boxAnswers: [] as number[],
}

/** The window that a dialog belongs to may stand before its options. */
const optionsOf = (given: readonly unknown[]) => given.at(-1)

const ask = (kind: string, text: unknown) => void dialogs.asked.push({ kind, text })

export const dialog = {
  showErrorBox: (_title: string, text: string) => ask('error', text),
  showMessageBoxSync: (options: unknown) => {
    ask('box', options)
    return dialogs.boxAnswer
  },
  showMessageBox: async (...given: unknown[]) => {
    ask('box', optionsOf(given))
    return { response: dialogs.boxAnswers.shift() ?? dialogs.boxAnswer }
  },
  showOpenDialog: async (...given: unknown[]) => {
    ask('open', optionsOf(given))
    return dialogs.openAnswer
  },
  showSaveDialog: async (_window: unknown, options: unknown) => {
    ask('save', options)
    return dialogs.saveAnswer
  },
}

type MenuItem = {
  readonly label?: string
  readonly role?: string
  readonly type?: string
  readonly submenu?: readonly MenuItem[]
  readonly click?: () => void
}

export const Menu = {
  current: null as { readonly items: readonly MenuItem[] } | null,
  buildFromTemplate: (items: readonly MenuItem[]) => ({ items }),
  setApplicationMenu: (menu: { readonly items: readonly MenuItem[] }) => {
    Menu.current = menu
  },
}
