/** With it a date field takes four digits for the year and goes on to the month; without, it takes six. */
export const LAST_DAY = '9999-12-31'
