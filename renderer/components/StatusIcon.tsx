import {
  CheckCircleFilled,
  CloseCircleFilled,
  MinusCircleOutlined,
  QuestionCircleOutlined,
  WarningFilled,
} from '@ant-design/icons'

export const SIGNS = ['met', 'floor', 'below', 'unknown', 'notJudged'] as const
export type Sign = (typeof SIGNS)[number]

const ICONS = {
  met: CheckCircleFilled,
  floor: WarningFilled,
  below: CloseCircleFilled,
  unknown: QuestionCircleOutlined,
  notJudged: MinusCircleOutlined,
} satisfies Record<Sign, unknown>

type Props = {
  readonly sign: Sign
  /** Empty where the words stand beside it. */
  readonly label: string
}

/** Sign and colour together: ✓ met, △ at least 85 %, ✕ below, ? unknown, − not judged. */
export function StatusIcon({ sign, label }: Props) {
  const Icon = ICONS[sign]
  if (label === '') return <Icon className={`sign sign-${sign}`} aria-hidden />
  return <Icon className={`sign sign-${sign}`} role="img" aria-label={label} title={label} />
}
