import type { ImportedFile } from '../../../shared/contract/imports.ts'

/** The file's value would displace a correction made by hand (decisions.md: the import asks). */
export function asksAboutCorrections(file: ImportedFile): boolean {
  return file.problems.some(({ code }) => code === 'correctionDisplaced')
}
