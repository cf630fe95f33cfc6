import { App, Button, Flex, Form } from 'antd'
import { useNavigate, useParams } from 'react-router'
import { newSchoolAttributes, type SchoolAttributes } from '../../../shared/schools/school.ts'
import { useCall } from '../../api/use-call.ts'
import { useCommand } from '../../api/use-command.ts'
import { Answer } from '../../components/Answer.tsx'
import { FailureAlert } from '../../components/FailureAlert.tsx'
import { KeptForm } from '../../components/KeptForm.tsx'
import { RoutedDrawer } from '../../components/RoutedDrawer.tsx'
import { useLeadOn } from '../../components/use-lead-on.ts'
import { paths, useBasis } from '../../routes.ts'
import { useText } from '../../text.ts'
import { readSchoolForm } from './read-school-form.ts'
import { SchoolFormFields } from './SchoolFormFields.tsx'

/** Every attribute of a school, new or known. */
export function SchoolFormDrawer() {
  const text = useText('schools')
  const common = useText('common')
  const basis = useBasis()
  const navigate = useNavigate()
  const leadOn = useLeadOn()
  const { message } = App.useApp()
  const { schoolId } = useParams()
  const [form] = Form.useForm<SchoolAttributes>()
  const schools = useCall('schools.list', {})
  const create = useCommand('schools.create')
  const update = useCommand('schools.update')
  const school = schools.data?.find(({ id }) => id === schoolId)
  const back = schoolId === undefined ? paths.page(basis, 'schools') : paths.school(basis, schoolId)
  const error = create.error ?? update.error
  const save = async (values: Partial<SchoolAttributes>) => {
    const attributes = readSchoolForm(values)
    if (schoolId === undefined) {
      const created = await create.mutateAsync(attributes)
      message.success(text.created({ name: attributes.name }))
      leadOn(paths.school(basis, created.schoolId))
      return
    }
    await update.mutateAsync({ schoolId, attributes })
    message.success(text.updated)
    leadOn(back)
  }
  return (
    <RoutedDrawer
      title={schoolId === undefined ? text.newTitle : text.editTitle({ name: school?.name ?? '' })}
      back={back}
      width={720}
      footer={
        <Flex justify="end" gap="small">
          <Button onClick={() => navigate(back)}>{common.cancel}</Button>
          <Button type="primary" loading={create.isPending || update.isPending} onClick={form.submit}>
            {common.save}
          </Button>
        </Flex>
      }
    >
      {error === null ? null : <FailureAlert error={error} />}
      <Answer query={schools}>
        {() => (
          <KeptForm<SchoolAttributes>
            keptAs={`school ${schoolId ?? ''}`}
            form={form}
            begin={school ?? newSchoolAttributes({ name: '', kind: 'primary' })}
            onSave={save}
          >
            <SchoolFormFields />
          </KeptForm>
        )}
      </Answer>
    </RoutedDrawer>
  )
}
