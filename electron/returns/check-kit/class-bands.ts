/** The ten statistical class-size bands with the fewest and most pupils that a class in them has (std §5). */
export const CLASS_BANDS: readonly {
  readonly field: string
  readonly least: number
  readonly most: number
}[] = [
  { field: 'classesUpTo25', least: 1, most: 25 },
  { field: 'classes26To30', least: 26, most: 30 },
  { field: 'classes31To35', least: 31, most: 35 },
  { field: 'classes36To40', least: 36, most: 40 },
  { field: 'classes41To45', least: 41, most: 45 },
  { field: 'classes46To50', least: 46, most: 50 },
  { field: 'classes51To55', least: 51, most: 55 },
  { field: 'classes56To60', least: 56, most: 60 },
  { field: 'classes61To65', least: 61, most: 65 },
  { field: 'classes66AndMore', least: 66, most: Number.POSITIVE_INFINITY },
]

export const BAND_FIELDS: readonly string[] = CLASS_BANDS.map(({ field }) => field)
