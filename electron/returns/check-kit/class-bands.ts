/** The ten statistical class-size bands with the fewest pupils that a class in them has (std §5). */
export const CLASS_BANDS: readonly { readonly field: string; readonly least: number }[] = [
  { field: 'classesUpTo25', least: 1 },
  { field: 'classes26To30', least: 26 },
  { field: 'classes31To35', least: 31 },
  { field: 'classes36To40', least: 36 },
  { field: 'classes41To45', least: 41 },
  { field: 'classes46To50', least: 46 },
  { field: 'classes51To55', least: 51 },
  { field: 'classes56To60', least: 56 },
  { field: 'classes61To65', least: 61 },
  { field: 'classes66AndMore', least: 66 },
]
