import { defineForm } from '../form/form-layout.ts'

/** 区县填报表: the same vertical form with what no school can say. */
export const countyForm = defineForm({
  id: 'county-form',
  label: { zh: '区县填报表（竖式）', en: 'Per-county form, one item per row' },
  level: 'county',
})
