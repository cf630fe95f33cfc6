import { Descriptions } from 'antd'
import type { CallOutput } from '../../api/call-name.ts'
import { day } from '../../format.ts'
import { usePunctuation, useText } from '../../text.ts'

type Props = { readonly school: CallOutput<'schools.get'> }

export function SchoolAttributesView({ school }: Props) {
  const text = useText('schools')
  const signs = usePunctuation()
  const words = useText('words')
  const flag = (value: boolean | null) => (value === null ? words.unknown : value ? words.yes : words.no)
  const known = (value: string | number | null) => (value === null ? words.none : String(value))
  const values: readonly (readonly [keyof typeof text.attributes, string])[] = [
    ['name', school.name],
    ['code', known(school.code)],
    ['kind', words.kinds[school.kind]],
    [
      'attachedStages',
      school.attachedStages.length === 0
        ? words.none
        : school.attachedStages.map((stage) => words.stages[stage]).join(signs.listComma),
    ],
    ['sponsor', school.sponsor === null ? words.none : words.sponsor({ code: school.sponsor })],
    ['location', school.location === null ? words.none : words.locations[school.location]],
    ['boarding', flag(school.boarding)],
    ['address', known(school.address)],
    ['head', known(school.head)],
    ['phone', known(school.phone)],
    ['campuses', known(school.campuses)],
    ['builtYear', known(school.builtYear)],
    ['plannedBy2010', flag(school.plannedBy2010)],
    ['plannedBy2016', flag(school.plannedBy2016)],
    ['denseCentre', flag(school.denseCentre)],
    ['zone', known(school.zone)],
    ['inspector', known(school.inspector)],
    ['status', words.schoolStatuses[school.status]],
    ['openedOn', known(school.openedOn)],
    ['endedOn', known(school.endedOn)],
    ['toVerify', flag(school.toVerify)],
    ['invented', flag(school.invented)],
  ]
  const formerNames = school.formerNames.map(({ name, until }) =>
    text.formerName({ name, until: day(until) }),
  )
  return (
    <Descriptions
      bordered
      size="small"
      column={2}
      items={[
        ...values.map(([key, children]) => ({ key, label: text.attributes[key], children })),
        {
          key: 'formerNames',
          label: text.formerNames,
          span: 2,
          children: formerNames.length === 0 ? words.none : formerNames.join(signs.listComma),
        },
      ]}
    />
  )
}
