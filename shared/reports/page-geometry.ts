/** A4 and the white edges of GB/T 9704 in millimetres (std §8.3): the type area is 156 × 225 mm. */
export const PORTRAIT_PAGE = {
  width: 210,
  height: 297,
  margin: { top: 37, right: 26, bottom: 35, left: 28 },
} as const

/** The same sheet turned, so that the head of a wide table lies at the binding edge. */
export const LANDSCAPE_PAGE = {
  width: 297,
  height: 210,
  margin: { top: 28, right: 37, bottom: 26, left: 35 },
} as const

/** Sizes in points: 2号, 3号, 小四, 五号, 小五, 4号; 22 lines to a page are 29 points each. */
export const TYPE_SIZES = {
  title: 22,
  body: 16,
  caption: 12,
  table: 10.5,
  denseTable: 9,
  pageNumber: 14,
  lineHeight: 29,
} as const

/** A table of no more rows than this stays on one page. */
export const SHORT_ROWS = 5

/** Tables with more columns than this are set in 小五. */
export const DENSE_COLUMNS = 9

/** Between pictures that stand side by side, in millimetres. */
export const IMAGE_GAP = 4

/** What a narrow picture takes with its caption, in millimetres. */
export const LEAST_FIGURE = 40
