/** Told to electron-builder: which modules go along stands in electron-builder.yml, and none is rebuilt. */
export async function beforeBuild(): Promise<boolean> {
  return false
}
