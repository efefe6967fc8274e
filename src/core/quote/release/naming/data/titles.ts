/** What is written behind a family name of one character: titles and offices in Chinese, both ways of writing them. */
export const titlesBehind = [
  '先生|女士|小姐|太太|夫人|氏|某|总统|總統|主席|总理|總理|首相|副|部长|部長|大使|公使|参赞|參贊|领事|領事|总领|總領|外长|外長',
  '防长|防長|财长|財長|局长|局長|司长|司長|处长|處長|科长|科長|厅长|廳長|省长|省長|市长|市長|县长|縣長|州长|州長|秘书|秘書|书记',
  '書記|委员|委員|议员|議員|议长|議長|代表|特使|顾问|顧問|发言人|發言人|主任|院长|院長|校长|校長|所长|所長|会长|會長|行长|行長',
  '总裁|總裁|董事|经理|經理|总|總|工程师|工程師|博士|教授|老师|老師|医生|醫生|律师|律師|法官|将军|將軍|上将|上將|中将|中將|少将',
  '少將|上校|司令|参谋|參謀|同志|老',
].join('|')

/** … and before it. */
export const titlesBefore = '小老阿'

/** Behind a Korean family name of one syllable. */
export const koreanTitles =
  '씨|장관|차관|대사|대통령|총리|의원|의장|국장|과장|대변인|대표|특사|교수|박사|사장|회장|위원'
