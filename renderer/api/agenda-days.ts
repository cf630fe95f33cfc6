/** How far ahead the first screen and the menu look: one call serves both. */
export const AGENDA_DAYS = 7
