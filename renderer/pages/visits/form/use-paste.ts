import { useEffect, useRef } from 'react'

/** Whether text goes into a field: a copied cell of a workbook comes as text and, beside it, as a picture of itself. */
function isTextForField({ target, clipboardData }: ClipboardEvent): boolean {
  const field = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
  return field && (clipboardData?.getData('text/plain') ?? '') !== ''
}

/** Files pasted anywhere on the page: a photo from the clipboard. */
export function usePaste(take: (files: readonly File[]) => void): void {
  const latest = useRef(take)
  useEffect(() => {
    latest.current = take
  })
  useEffect(() => {
    const listen = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])]
      if (files.length === 0 || isTextForField(event)) return
      event.preventDefault()
      latest.current(files)
    }
    addEventListener('paste', listen)
    return () => removeEventListener('paste', listen)
  }, [])
}
