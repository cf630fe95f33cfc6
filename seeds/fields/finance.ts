import { field, WHOLE } from './define-field.ts'

/** 经费: of the calendar year before the school year (decisions.md, Time; std §2.4). */
export const financeFields = [
  field(
    'publicFundsBudget',
    '上一年度公用经费预算总额',
    'Public-funds budget of the year before',
    'yuan',
    WHOLE,
    '填报表 61',
    {
      period: 'finance',
    },
  ),
  field(
    'publicFundsFinal',
    '上一年度公用经费决算总额',
    'Public-funds final account of the year before',
    'yuan',
    WHOLE,
    '填报表 62',
    {
      period: 'finance',
    },
  ),
  field(
    'trainingBudget',
    '上一年度教师培训经费预算总额',
    'Teacher-training budget of the year before',
    'yuan',
    WHOLE,
    '填报表 63',
    {
      period: 'finance',
    },
  ),
] as const
