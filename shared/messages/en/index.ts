import type { Messages } from '../zh-CN/index.ts'
import * as assessment from './assessment.ts'
import * as checks from './checks.ts'
import { desktopMessages } from './desktop.ts'
import { errorMessages } from './errors.ts'
import { exportMessages } from './exports.ts'
import { hostMessages } from './hosts.ts'
import { intakeMessages } from './intake.ts'
import { launchMessages } from './launch.ts'
import { layoutMessages } from './layouts.ts'
import { punctuation } from './punctuation.ts'
import { readingMessages } from './reading.ts'
import { reportMessages } from './reports.ts'
import { rescueMessages } from './rescue.ts'
import { enScreens } from './screens/index.ts'

/** Everything that the product says in English, by subject. */
export const en: Messages = {
  assessment,
  checks,
  desktop: desktopMessages,
  errors: errorMessages,
  exports: exportMessages,
  hosts: hostMessages,
  intake: intakeMessages,
  launch: launchMessages,
  layouts: layoutMessages,
  punctuation,
  reading: readingMessages,
  reports: reportMessages,
  rescue: rescueMessages,
  screens: enScreens,
}
