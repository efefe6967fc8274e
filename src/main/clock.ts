import { app } from 'electron'

/**
 * The clock of the desk, in milliseconds since 1970. Where the program is developed, BRIEFING_NOW sets it to a moment from
 * which it goes on, so that a story can let an embargo pass. An installed program knows no clock but the system's.
 */
export const clock = (): (() => number) => {
  const moment = app.isPackaged ? undefined : process.env['BRIEFING_NOW']
  const ahead = moment === undefined ? 0 : Date.parse(moment) - Date.now()
  return Number.isFinite(ahead) ? () => Date.now() + ahead : Date.now
}
