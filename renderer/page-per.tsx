import type { ComponentType } from 'react'
import { useParams } from 'react-router'

/**
 * A page of which there is one for each value of these parts of its address: it begins anew where one of them
 * changes, so that nothing that was typed of one school or visit passes to the next.
 */
export function pagePer(Page: ComponentType, parts: readonly string[]): ComponentType {
  return function PagePer() {
    const params = useParams()
    return <Page key={parts.map((part) => params[part]).join('/')} />
  }
}
