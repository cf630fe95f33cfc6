const ORDINAL = /^(?:#|其中[::]?|[(]?\d{1,2}[)、]|\d{1,2}[.](?!\d))+/

/**
 * A text as headers are compared: half width, lower case, no spaces or line breaks, one kind of dash,
 * quotes and separators gone.
 */
export function canonicalText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/_x000d_/gi, '')
    .replace(/[\s\u200b\ufeff]+/g, '')
    .toLowerCase()
    .replace(/(?<=\d)(?:[–—―~∼至]|-)(?=\d)/g, '-')
    .replace(/[{【[〔]/g, '(')
    .replace(/[}】\]〕]/g, ')')
    .replace(/[、,，·:：;；“”"'《》*_。]/g, '')
}

/** A header without numbering or 其中 in front. */
export function withoutOrdinal(text: string): string {
  return text.normalize('NFKC').trim().replace(ORDINAL, '').trim()
}
