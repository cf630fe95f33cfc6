import { Tabs } from 'antd'
import { useNavigate, useParams } from 'react-router'
import { COUNTY_GROUPS } from '../../../../shared/assessment/county/item.ts'
import { compositeDecides, judgesSchools } from '../../../../shared/assessment/judging.ts'
import { useStandard } from '../../../api/use-standard.ts'
import { Answer } from '../../../components/Answer.tsx'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { LinkButton } from '../../../components/LinkButton.tsx'
import { PageHeader } from '../../../components/PageHeader.tsx'
import { paths, useBasis } from '../../../routes.ts'
import { useText } from '../../../text.ts'
import { IndicatorPlaces } from '../IndicatorPlaces.tsx'
import { BasicsForm } from './BasicsForm.tsx'
import { DispersionForm } from './DispersionForm.tsx'
import { type FormProps, useFormData } from './form-data.ts'
import { ItemsForm } from './ItemsForm.tsx'
import { RecognitionForm } from './RecognitionForm.tsx'
import { SchoolsForm } from './SchoolsForm.tsx'
import { SummaryForm } from './SummaryForm.tsx'

const FORMS = ['basics', 'summary', 'schools', 'dispersion', 'government', 'quality', 'recognition'] as const
type Form = (typeof FORMS)[number]

function content(form: Form, props: FormProps) {
  switch (form) {
    case 'basics':
      return <BasicsForm {...props} />
    case 'summary':
      return <SummaryForm {...props} />
    case 'schools':
      return <SchoolsForm {...props} />
    case 'dispersion':
      return <DispersionForm {...props} />
    case 'government':
    case 'quality':
      return <ItemsForm {...props} group={form} />
    case 'recognition':
      return <RecognitionForm {...props} />
  }
}

/** 指标 › 申报表: 表Ⅰ to 表Ⅵ as they are filled by the data, with what they still lack. */
export function FormsPage() {
  const text = useText('applicationForms')
  const { title } = useText('indicators')
  const basis = useBasis()
  const params = useParams()
  const navigate = useNavigate()
  const standard = useStandard()
  const query = useFormData()
  const groups = COUNTY_GROUPS.filter((group) => standard?.county?.some((item) => item.group === group))
  const forms = FORMS.filter(
    (form) => !COUNTY_GROUPS.some((group) => group === form) || groups.some((group) => group === form),
  )
  const current = forms.find((form) => form === params.form) ?? 'schools'
  return (
    <>
      <PageHeader
        title={title}
        places={<IndicatorPlaces current="forms" />}
        hint={text.hint(basis)}
        primary={
          <LinkButton to={paths.report(basis, 'application-tables', null)} type="primary">
            {text.print}
          </LinkButton>
        }
      />
      <Answer query={query}>
        {(value) =>
          standard === undefined ? null : compositeDecides(standard) || !judgesSchools(standard) ? (
            <EmptyState title={text.noForms} hint={text.noFormsHint} />
          ) : value.assessment.rows.length === 0 ? (
            <EmptyState
              title={text.none}
              hint={text.noneHint}
              action={<LinkButton to={paths.intake(basis)}>{text.importReturns}</LinkButton>}
            />
          ) : (
            <Tabs
              activeKey={current}
              onChange={(form) => navigate(paths.forms(basis, form))}
              destroyOnHidden
              items={forms.map((form) => ({
                key: form,
                label: text.tabs[form],
                children: content(form, { ...value, standard }),
              }))}
            />
          )
        }
      </Answer>
    </>
  )
}
