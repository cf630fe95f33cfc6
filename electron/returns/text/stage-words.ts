import type { Stage } from '../../../shared/schools/stage.ts'

const PREFIXES: readonly (readonly [string, Stage])[] = [
  ['小学', 'primary'],
  ['初中', 'junior'],
  ['高中', 'senior'],
]
const WORD = /^(?:普通)?(小学|初中|初级中学|高中|高级中学)(?:部|段|学段|阶段|教育)?$/

/** The stage that a canonical text names and nothing else, as 小学, 初中部, 高中阶段. */
export function stageOfWord(canonical: string): Stage | null {
  const word = WORD.exec(canonical)?.[1]
  if (word === undefined) return null
  return word === '小学' ? 'primary' : word.startsWith('初') ? 'junior' : 'senior'
}

/** A canonical label split from a stage that stands before it: 小学学生人数 → 学生人数, primary. */
export function splitStagePrefix(canonical: string): { text: string; stage: Stage | null } {
  for (const [word, stage] of PREFIXES) {
    if (!canonical.startsWith(word) || canonical.length <= word.length + 1) continue
    return { text: canonical.slice(word.length).replace(/^(?:部|段|学段|阶段)/, ''), stage }
  }
  return { text: canonical, stage: null }
}

/** School name and department: 太平九年一贯制学校（小学部） → 太平九年一贯制学校, primary. */
export function splitDepartment(name: string): { name: string; stage: Stage | null } {
  const match =
    /^(.+?)\s*[(（]\s*(小学|初中|高中)(?:部|段|学段)?\s*[)）]$/.exec(name) ??
    /^(.+?学校|.+?中学)(小学|初中|高中)部$/.exec(name)
  if (!match?.[1] || !match[2]) return { name, stage: null }
  return { name: match[1], stage: stageOfWord(match[2]) }
}
