/** The name of an uploaded file, from the header that the screens send with it. */
export function uploadedName(header: string | null | undefined): string {
  try {
    return decodeURIComponent(header ?? 'file')
  } catch {
    return 'file'
  }
}
