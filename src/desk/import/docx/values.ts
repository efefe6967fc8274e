/** The switches of WordprocessingML: there and not said to be off (ISO/IEC 29500-1, 17.17.4). */
export const isOn = (attributes: ReadonlyMap<string, string>): boolean => isSaidOn(attributes.get('w:val') ?? 'true')

/** The value of such a switch; one that is not there is off. */
export const isSaidOn = (value = 'off'): boolean => !['0', 'false', 'off', 'none'].includes(value)

/** A list has nine levels (17.9.3); what says another is of the first. */
export const listLevels = { from: 0, to: 8, otherwise: 0 } as const
