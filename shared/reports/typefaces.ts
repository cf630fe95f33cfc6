/**
 * Typefaces of GB/T 9704 (std §8.3), first choice first. The prescribed ones are often missing on a PC,
 * so each list names its kin; `Noto Serif SC` is the one that the product brings for print.
 */
export const TYPEFACES = {
  /** 小标宋: the title. */
  title: ['方正小标宋简体', 'FZXiaoBiaoSong-B05S', 'STZhongsong', 'Noto Serif SC', 'SimSun'],
  /** 仿宋: the body. */
  body: ['仿宋_GB2312', 'FangSong_GB2312', 'FangSong', '仿宋', 'STFangsong', 'Noto Serif SC'],
  /** 黑体: 一、 */
  heading: ['黑体', 'SimHei', 'STHeiti', 'Noto Serif SC'],
  /** 楷体: （一） */
  subheading: ['楷体_GB2312', 'KaiTi_GB2312', 'KaiTi', '楷体', 'STKaiti', 'Noto Serif SC'],
  /** 宋体: tables and page numbers. */
  table: ['SimSun', '宋体', 'STSong', 'Noto Serif SC'],
} as const

export type TypefaceRole = keyof typeof TYPEFACES
