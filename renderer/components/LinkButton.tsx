import { Button, type ButtonProps } from 'antd'
import type { MouseEvent } from 'react'
import { useHref, useLinkClickHandler } from 'react-router'

type Props = Omit<ButtonProps, 'href' | 'onClick' | 'htmlType'> & { readonly to: string }

/** A link that looks like a button: it can be copied, and opened beside this page. */
export function LinkButton({ to, ...look }: Props) {
  const href = useHref(to)
  const go = useLinkClickHandler<HTMLElement>(to)
  return (
    <Button
      {...look}
      href={href}
      onClick={(event: MouseEvent<HTMLElement>) => go(event as MouseEvent<HTMLAnchorElement>)}
    />
  )
}
