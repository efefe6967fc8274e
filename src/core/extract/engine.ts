/**
 * The version of the extraction. It rises with every change that may read a text differently: what was read by an older
 * one is then read again, and where the two differ a person is asked (see core/edit/rereading).
 */
export const engineVersion = 21
