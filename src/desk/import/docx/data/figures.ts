/** Letters that number the items of a list, in order. */
export const arabicLetters = 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي'
export const abjad = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'

export const chineseDigits = '〇一二三四五六七八九'
export const chineseTen = '十'

/** Of the formats of numbers (ISO/IEC 29500-1, 17.18.59) those that count by letters or by signs of their own, in order. */
export const alphabets: Readonly<Record<string, string>> = {
  aiueo: 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン',
  aiueoFullWidth: 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン',
  iroha: 'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン',
  irohaFullWidth: 'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン',
  ganada: '가나다라마바사아자차카타파하',
  chosung: 'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ',
  hebrew1: 'אבגדהוזחטי',
  hebrew2: 'אבגדהוזחטיכלמנסעפצקרשת',
  thaiLetters: 'กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ',
  decimalEnclosedCircle: '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
  decimalEnclosedCircleChinese: '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
  decimalEnclosedFullstop: '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛',
  decimalEnclosedParen: '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇',
  ideographEnclosedCircle: '㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉',
  ideographTraditional: '甲乙丙丁戊己庚辛壬癸',
  ideographZodiac: '子丑寅卯辰巳午未申酉戌亥',
}

/** … that write the same figures with other digits, from nought on. */
export const digitsOf: Readonly<Record<string, string>> = {
  decimalFullWidth: '０１２３４５６７８９',
  decimalFullWidth2: '０１２３４５６７８９',
  hindiNumbers: '०१२३४५६७८९',
  thaiNumbers: '๐๑๒๓๔๕๖๗๘๙',
  koreanDigital: '영일이삼사오육칠팔구',
}

/** … and that write what nobody may alter. */
export const legalDigits: Readonly<Record<string, string>> = {
  chineseLegalSimplified: '零壹贰叁肆伍陆柒捌玖',
  ideographLegalTraditional: '零壹貳參肆伍陸柒捌玖',
  japaneseLegal: '零壱弐参四伍六七八九',
}
export const legalTen = '拾'
