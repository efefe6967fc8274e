/** What stands before whoever organised an event, in each language that is read … */
export const hostedBehind =
  /organi[sz]ed (?:jointly )?by|hosted by|convened by|at the invitation of|organisée?s? par|à l[’']invitation d(?:e|u|es)|accueillie? par|organizad[oa]s? (?:por|pel[oa])|convocad[oa] por|a convite d[eoa]|por invitación de|veranstaltet von|ausgerichtet von|auf Einladung (?:von|des|der)|организован\p{L}* |по приглашению|بتنظيم من|بدعوة من|تنظمه|ینظمها|ұйымдастырушысы/gu

/** … and behind them. */
export const hostedBefore = /主办|主辦|ұйымдастырған|ұйымдастырды|ұйымдастыруымен/gu
