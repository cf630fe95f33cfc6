import { Button, Flex, Input } from 'antd'
import { useState } from 'react'
import type { ImportedFile } from '../../../shared/contract/imports.ts'
import { useText } from '../../text.ts'
import { useIntake } from './intake-state.tsx'

const ASKS_PASSWORD: ReadonlySet<string> = new Set(['encrypted', 'wrongPassword'])

/** An encrypted workbook: its password opens it, and is kept nowhere. */
export function PasswordQuestion({ file }: { readonly file: ImportedFile }) {
  const text = useText('data')
  const { act } = useIntake()
  const [password, setPassword] = useState('')
  if (!file.problems.some(({ code }) => ASKS_PASSWORD.has(code))) return null
  const open = () => act({ kind: 'unlock', token: file.token, password })
  return (
    <Flex component="section" gap="small" align="center" className="questions" aria-label={text.questions}>
      {text.password}
      <Input.Password
        className="short-input"
        aria-label={text.password}
        autoComplete="off"
        maxLength={255}
        value={password}
        onChange={({ target }) => setPassword(target.value)}
        onPressEnter={open}
      />
      <Button disabled={password === ''} onClick={open}>
        {text.openWithPassword}
      </Button>
      <small>{text.passwordHint}</small>
    </Flex>
  )
}
