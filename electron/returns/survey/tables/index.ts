import type { SurveyTable } from '../survey-table.ts'
import { jiaoji1102 } from './jiaoji-1102.ts'
import { jiaoji2106 } from './jiaoji-2106.ts'
import { jiaoji2107 } from './jiaoji-2107.ts'
import { jiaoji3112 } from './jiaoji-3112.ts'
import { jiaoji3115 } from './jiaoji-3115.ts'
import { jiaoji3118 } from './jiaoji-3118.ts'
import { jiaoji4149 } from './jiaoji-4149.ts'
import { jiaoji4155 } from './jiaoji-4155.ts'
import { jiaoji4156 } from './jiaoji-4156.ts'
import { jiaoji5170 } from './jiaoji-5170.ts'
import { jiaoji5176 } from './jiaoji-5176.ts'
import { jichu112 } from './jichu-112.ts'
import { jichu212 } from './jichu-212.ts'
import { jichu213 } from './jichu-213.ts'
import { jichu312 } from './jichu-312.ts'
import { jichu313 } from './jichu-313.ts'
import { jichu314 } from './jichu-314.ts'
import { jichu412 } from './jichu-412.ts'
import { jichu423 } from './jichu-423.ts'
import { jichu424 } from './jichu-424.ts'
import { jichu512 } from './jichu-512.ts'
import { jichu522 } from './jichu-522.ts'

/** The tables of both generations that feed the seven indicators, by the order in which a value is believed. */
export const surveyTables: readonly SurveyTable[] = [
  jiaoji1102,
  jiaoji2106,
  jiaoji2107,
  jiaoji3112,
  jiaoji3115,
  jiaoji3118,
  jiaoji4149,
  jiaoji4155,
  jiaoji4156,
  jiaoji5170,
  jiaoji5176,
  jichu112,
  jichu212,
  jichu213,
  jichu312,
  jichu313,
  jichu314,
  jichu412,
  jichu423,
  jichu424,
  jichu512,
  jichu522,
]
