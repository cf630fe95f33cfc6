import { escapeHtml } from './escape-html.ts'
import type { ImageBlock } from './image-rows.ts'

/** How a PNG begins in base64; any other picture of a report is a JPEG. */
const PNG_BEGINS = 'iVBORw0KGgo'

/** @returns the media type of a picture in base64. */
export function imageType(data: string): 'image/png' | 'image/jpeg' {
  return data.startsWith(PNG_BEGINS) ? 'image/png' : 'image/jpeg'
}

/** A width as a class name: 37.5 is `width-37-5`. */
const widthClass = (width: number) => `width-${String(width).replace('.', '-')}`

/** Widths stand in the stylesheet: a strict content policy admits no style attributes. */
export function imageWidthRules(images: readonly ImageBlock[]): readonly string[] {
  const widths = new Set(images.map((image) => image.widthMillimetres))
  return [...widths].map((width) => `.report .images .${widthClass(width)} { width: ${width}mm; }`)
}

/** Pictures side by side, each with its caption. */
export function renderImages(images: readonly ImageBlock[]): string {
  const figures = images.map(({ caption, data, widthMillimetres }) => {
    const text = escapeHtml(caption)
    const source = `data:${imageType(data)};base64,${escapeHtml(data)}`
    return `<figure><img class="${widthClass(widthMillimetres)}" src="${source}" alt="${text}"><figcaption><bdi>${text}</bdi></figcaption></figure>`
  })
  return `<div class="images">${figures.join('')}</div>`
}
