import { Flex, Tabs } from 'antd'
import { useParams, useSearchParams } from 'react-router'
import { useCall } from '../../api/use-call.ts'
import { Answer } from '../../components/Answer.tsx'
import { LinkButton } from '../../components/LinkButton.tsx'
import { RoutedDrawer } from '../../components/RoutedDrawer.tsx'
import { paths, useBasis } from '../../routes.ts'
import { useLanguage, useText } from '../../text.ts'
import { ClassList } from './ClassList.tsx'
import { CampusList } from './campuses/CampusList.tsx'
import { RoomList } from './RoomList.tsx'
import { SchoolAttributesView } from './SchoolAttributesView.tsx'
import { SchoolValues } from './SchoolValues.tsx'
import { StandingBar } from './StandingBar.tsx'

/** One school: its values of the year, its attributes, its classes and rooms. */
export function SchoolDrawer() {
  const text = useText('schools')
  const { language } = useLanguage()
  const words = useText('words')
  const basis = useBasis()
  const { schoolId = '' } = useParams()
  const [search, setSearch] = useSearchParams()
  const school = useCall('schools.get', { schoolId })
  const reports = useCall('reports.list', { language })
  const place = { schoolId, year: basis.year }
  return (
    <RoutedDrawer
      title={school.data === undefined ? '' : `${school.data.name} · ${words.schoolYear(basis)}`}
      back={paths.page(basis, 'schools')}
      width={760}
      extra={
        <Flex gap="small">
          {(reports.data ?? [])
            .filter(({ scope }) => scope === 'school')
            .map(({ slug, title }) => (
              <LinkButton key={slug} to={paths.report(basis, slug, schoolId)}>
                {title}
              </LinkButton>
            ))}
          <LinkButton to={paths.editSchool(basis, schoolId)}>{text.edit}</LinkButton>
        </Flex>
      }
    >
      <Answer query={school}>
        {(value) => (
          <Tabs
            activeKey={search.get('tab') ?? 'values'}
            onChange={(tab) => setSearch({ tab }, { replace: true })}
            destroyOnHidden
            items={[
              {
                key: 'values',
                label: text.tabs.values,
                children: (
                  <>
                    <StandingBar {...place} />
                    <SchoolValues {...place} name={value.name} />
                  </>
                ),
              },
              {
                key: 'attributes',
                label: text.tabs.attributes,
                children: <SchoolAttributesView school={value} />,
              },
              {
                key: 'classes',
                label: text.tabs.classes,
                children: <ClassList {...place} school={value} name={value.name} />,
              },
              { key: 'rooms', label: text.tabs.rooms, children: <RoomList {...place} name={value.name} /> },
              {
                key: 'campuses',
                label: text.tabs.campuses,
                children: <CampusList {...place} school={value} name={value.name} />,
              },
            ]}
          />
        )}
      </Answer>
    </RoutedDrawer>
  )
}
