import type { ChecklistTemplate } from '../../shared/checklists/template.ts'
import { acceptance2017 } from './acceptance-2017.ts'

/** The checklist templates, as published. */
export const checklists: readonly ChecklistTemplate[] = [acceptance2017]
