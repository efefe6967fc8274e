import { createContext } from 'react'

/**
 * Whether a button stands at a menu or a panel. The primitives tell such a button by a context of theirs what it opens, and
 * only a button of theirs hears it; every other one is the browser's own, which costs a screen a tenth of that.
 */
export const OpensSomething = createContext(false)
