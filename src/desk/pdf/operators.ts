/** Small pieces of page content. The page's own unit is a point from the top left, as in the layout. */
export const number = (value: number): string => {
  const rounded = Math.round(value * 100) / 100
  return Object.is(rounded, -0) ? '0' : String(rounded)
}

/** `#rrggbb` as the three operands of a colour operator. */
export const colour = (hex: string): string => {
  const value = Number.parseInt(hex.slice(1), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
    .map((part) => String(Math.round((part / 255) * 1_000) / 1_000))
    .join(' ')
}
