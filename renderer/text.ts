import { createContext, useContext } from 'react'
import { type ScreenCatalogue, zhCnScreens } from '../shared/messages/zh-CN/screens/index.ts'

/** The catalogue of the user's language. */
export const TextContext = createContext<ScreenCatalogue>(zhCnScreens)

/** The texts of one page: `const text = useText('schools')`. */
export function useText<P extends keyof ScreenCatalogue>(page: P): ScreenCatalogue[P] {
  return useContext(TextContext)[page]
}
