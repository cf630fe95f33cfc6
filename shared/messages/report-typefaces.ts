/**
 * Typefaces of GB/T 9704 (std §8.3), first choice first. The prescribed ones are often missing on a PC,
 * so each list names its kin.
 */
export const TYPEFACES = {
  /** 小标宋: the title. */
  title: ['方正小标宋简体', 'FZXiaoBiaoSong-B05S', 'STZhongsong'],
  /** 仿宋: the body. */
  body: ['仿宋_GB2312', 'FangSong_GB2312', 'FangSong', '仿宋', 'STFangsong'],
  /** 黑体: 一、 */
  heading: ['黑体', 'SimHei', 'STHeiti'],
  /** 楷体: （一） */
  subheading: ['楷体_GB2312', 'KaiTi_GB2312', 'KaiTi', '楷体', 'STKaiti'],
  /** 宋体: tables and page numbers. */
  table: ['SimSun', '宋体', 'STSong'],
} as const

export type TypefaceRole = keyof typeof TYPEFACES

/** The typeface that the product brings for print, after all of the others. */
export const BROUGHT_TYPEFACE = 'Noto Serif SC'
