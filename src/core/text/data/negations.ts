/** Words that end in a Chinese “no” written onto what it denies: 不, 没, 未, 无, 勿 and 非, which is also the name of Africa: 南非, 中非. */
export const endsInNo = /[不没沒未无無勿]$|(?<![南北东東西中])非$/u
