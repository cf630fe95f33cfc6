import { Button } from 'antd'
import { useLanguage, useText } from '../text.ts'

const OTHER = { 'zh-CN': 'en', en: 'zh-CN' } as const

/** 中/En: one click to the other language. */
export function LanguageSwitch() {
  const text = useText('common')
  const { language, setLanguage } = useLanguage()
  const other = OTHER[language]
  return (
    <Button
      type="text"
      lang={other}
      aria-label={text.toOtherLanguage}
      title={text.toOtherLanguage}
      onClick={() => setLanguage(other)}
    >
      {text.languages}
    </Button>
  )
}
