/** Names of the two ways between the page and the main process. */
export const CHANNELS = { call: 'junheng:call', event: 'junheng:event' } as const
