/** Files that a folder holds beside its returns: lock files and what the system leaves (product §4). */
export function isPassedOver(name: string): boolean {
  return name.startsWith('~$') || name === 'Thumbs.db' || name === 'desktop.ini' || name.startsWith('.')
}
