/** The red of the marking: on paper, in a single file, and on the screen. Its contrast on white is 8 to 1; on dark the window lightens it. */
export const markingColour = '#9b1c1c'
