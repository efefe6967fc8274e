/**
 * How a bar that is as long as its track is filled to a share of it, from 0 to 1. It is pushed and not made longer: a
 * change of its width would lay the window out and paint it anew for each picture of the way.
 */
export const filledTo = (share: number): { readonly translate: string } => ({ translate: `${(share - 1) * 100}%` })
