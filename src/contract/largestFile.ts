/** The largest file that is read at all, in bytes: pictures may make one much longer than its text. */
export const largestFile = 50_000_000
