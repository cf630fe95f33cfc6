import { App as AntApp, theme as antTheme, ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import type { Language } from '../../shared/messages/language.ts'
import { useLanguage } from '../text.ts'
import { readPreference, writePreference } from './preferences.ts'
import { useReducedMotion } from './use-reduced-motion.ts'

type Theme = 'light' | 'dark'
type Size = 'small' | 'middle'

type AppearanceChoice = {
  readonly theme: Theme
  readonly size: Size
  readonly nonce: string
  readonly setTheme: (theme: Theme) => void
  readonly setSize: (size: Size) => void
}

const AppearanceContext = createContext<AppearanceChoice | null>(null)

const LOCALES = { 'zh-CN': zhCN, en: enUS } satisfies Record<Language, unknown>

const FONTS = "'Noto Sans SC Variable', 'Microsoft YaHei', 'PingFang SC', sans-serif"

/** Quiet text is darker than the library's, so that it keeps 4.5 : 1 against its ground. */
const COLOURS = {
  light: {
    colorPrimary: '#0958d9',
    colorPrimaryHover: '#1a66e0',
    colorLink: '#0958d9',
    colorTextTertiary: '#5c5c5c',
    colorTextDescription: '#5c5c5c',
    colorTextPlaceholder: '#707070',
  },
  dark: {
    colorPrimary: '#3c89e8',
    colorLink: '#65a9f3',
    colorTextTertiary: '#a6a6a6',
    colorTextDescription: '#a6a6a6',
    colorTextPlaceholder: '#8c8c8c',
  },
} satisfies Record<Theme, unknown>

/** What is wrong in a field, and the mark of one that must be filled. */
const FAULT = { light: '#cf1322', dark: '#ff7875' } satisfies Record<Theme, string>

const SELECTED = { light: '#0958d9', dark: '#91caff' } satisfies Record<Theme, string>

/** Light and dark, compact and comfortable: chosen per person and machine. Still where the system asks for it. */
export function Appearance({ nonce, children }: { readonly nonce: string; readonly children: ReactNode }) {
  const { language } = useLanguage()
  const [theme, setTheme] = useState<Theme>(() => readPreference('theme', ['light', 'dark'], 'light'))
  const [size, setSize] = useState<Size>(() => readPreference('size', ['small', 'middle'], 'small'))
  const still = useReducedMotion()
  useEffect(() => {
    document.documentElement.dataset.theme = theme
    writePreference('theme', theme)
  }, [theme])
  useEffect(() => writePreference('size', size), [size])
  return (
    <AppearanceContext value={{ theme, size, nonce, setTheme, setSize }}>
      <ConfigProvider
        locale={LOCALES[language]}
        csp={{ nonce }}
        componentSize={size}
        theme={{
          // Its style sheet comes with ours (main.tsx): none is made while a page is drawn.
          zeroRuntime: true,
          algorithm: theme === 'dark' ? antTheme.darkAlgorithm : antTheme.defaultAlgorithm,
          token: { fontFamily: FONTS, borderRadius: 4, motion: !still, ...COLOURS[theme] },
          components: {
            Form: { colorError: FAULT[theme], labelRequiredMarkColor: FAULT[theme] },
            Table: { cellPaddingBlockSM: 5 },
            Menu: { itemHeight: 36, itemSelectedColor: SELECTED[theme] },
          },
        }}
      >
        <AntApp className="app">{children}</AntApp>
      </ConfigProvider>
    </AppearanceContext>
  )
}

export function useAppearance(): AppearanceChoice {
  const choice = useContext(AppearanceContext)
  if (choice === null) throw new Error('useAppearance outside Appearance')
  return choice
}
