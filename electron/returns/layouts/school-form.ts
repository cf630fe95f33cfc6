import { defineForm } from '../form/form-layout.ts'

/** 学校填报表: 序号 / 类别 / 填报项目 / 单位 / 填报值 …, one item per row. 艺术 stands beside 音乐、美术. */
export const schoolForm = defineForm({
  id: 'school-form',
  label: { zh: '学校填报表（竖式）', en: 'Per-school form, one item per row' },
  level: 'school',
})
