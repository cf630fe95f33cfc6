import { newSchoolAttributes, type SchoolAttributes } from '../../../shared/schools/school.ts'
import { stagesOfKind } from '../../../shared/schools/school-kind.ts'

const orNull = <T>(value: T | null | undefined): T | null =>
  value === undefined || (typeof value === 'string' && value.trim() === '') ? null : value

/** What a form holds, as attributes: what was left empty is not known. */
export function readSchoolForm(values: Partial<SchoolAttributes>): SchoolAttributes {
  const kind = values.kind ?? 'primary'
  return {
    ...newSchoolAttributes({ name: (values.name ?? '').trim(), kind }),
    code: orNull(values.code),
    attachedStages: (values.attachedStages ?? []).filter((stage) => !stagesOfKind(kind).includes(stage)),
    sponsor: orNull(values.sponsor),
    location: orNull(values.location),
    boarding: orNull(values.boarding),
    address: orNull(values.address),
    head: orNull(values.head),
    phone: orNull(values.phone),
    campuses: orNull(values.campuses),
    builtYear: orNull(values.builtYear),
    plannedBy2010: orNull(values.plannedBy2010),
    plannedBy2016: orNull(values.plannedBy2016),
    denseCentre: orNull(values.denseCentre),
    zone: orNull(values.zone),
    inspector: orNull(values.inspector),
    status: values.status ?? 'open',
    openedOn: orNull(values.openedOn),
    endedOn: orNull(values.endedOn),
    toVerify: values.toVerify ?? false,
    invented: values.invented ?? false,
  }
}
