/** Spellings of one sound. */
export const alike: Readonly<Record<string, string>> = { kh: 'h', ph: 'f', th: 't', c: 'k', q: 'k', w: 'v' }

/** Cyrillic and Greek consonants, each with its Latin letters; vowels fall away with everything else. */
export const latinPairs = `
  бb вv гg ғg дd жzh зz кk қk лl мm нn ңn пp рr сs тt фf хh һh цts чch шsh щshch
  βv γg δd ζz θth κk λl μm νn ξks πp ρr σs ςs τt φf χh ψps
  `
