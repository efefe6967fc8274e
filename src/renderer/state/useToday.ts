import { useState } from 'react'
import { dayOf } from '../words/dates'

/** The calendar day at the desk, taken when the screen is opened: days do not change while one reads a list. */
export const useToday = (): string => useState(() => dayOf(new Date()))[0]
