/** 学段. `senior` only matters for splitting shared facilities (std §2.2); it is never judged. */
export const STAGES = ['primary', 'junior', 'senior'] as const
export type Stage = (typeof STAGES)[number]

/** The stages of compulsory education: the only ones that carry a verdict (std §1.1). */
export const COMPULSORY_STAGES = ['primary', 'junior'] as const satisfies readonly Stage[]
export type CompulsoryStage = (typeof COMPULSORY_STAGES)[number]
