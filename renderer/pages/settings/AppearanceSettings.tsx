import { Card, Flex, Segmented } from 'antd'
import { useAppearance } from '../../shell/Appearance.tsx'
import { useText } from '../../text.ts'

export function AppearanceSettings() {
  const text = useText('settings')
  const { theme, size, setTheme, setSize } = useAppearance()
  return (
    <Card title={text.appearance}>
      <Flex gap="large" wrap>
        <Flex gap="small" align="center">
          {text.theme}
          <Segmented
            aria-label={text.theme}
            value={theme}
            onChange={setTheme}
            options={[
              { value: 'light', label: text.light },
              { value: 'dark', label: text.dark },
            ]}
          />
        </Flex>
        <Flex gap="small" align="center">
          {text.size}
          <Segmented
            aria-label={text.size}
            value={size}
            onChange={setSize}
            options={[
              { value: 'small', label: text.compact },
              { value: 'middle', label: text.comfortable },
            ]}
          />
        </Flex>
      </Flex>
    </Card>
  )
}
