/** Whether a file can be had from an address, within a time; a network that says nothing says no. */
export async function isReachable(url: string, milliseconds: number): Promise<boolean> {
  try {
    const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(milliseconds) })
    return answer.ok
  } catch {
    return false
  }
}
