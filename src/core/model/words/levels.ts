/** What stands on a text that needs no protection. */
export const unclassified = 'UNCLASSIFIED'

/**
 * Words by which protective markings are known, in capitals, as ministries, NATO, the EU and the UN write them. `beyond`:
 * levels that only an accredited system may hold (for the EU: decision 2019/1961, Art. 15). `within`: the others, from the lowest up;
 * schemes are laid beside each other so that what is doubtful counts as the higher. `innocent`: what stands at the head of a
 * text in capitals and is no marking.
 */
export const levels: {
  readonly beyond: readonly string[]
  readonly within: readonly (readonly string[])[]
  readonly innocent: readonly string[]
} = {
  beyond: [
    'TOP SECRET',
    'SECRET',
    'CONFIDENTIAL',
    'STRICTLY CONFIDENTIAL',
    'COSMIC TOP SECRET',
    'RESTRICTED',
    'RESTREINT UE',
    'CONFIDENTIEL UE',
    'SECRET UE',
    'TRÈS SECRET UE',
    'TRÈS SECRET',
    'SECRET DÉFENSE',
    'CONFIDENTIEL DÉFENSE',
    'STRENG GEHEIM',
    'GEHEIM',
    'VS-VERTRAULICH',
    'VERTRAULICH',
    'SECRETO',
    'RESERVADO',
    'ÇOK GİZLİ',
    'GİZLİ',
    'СОВЕРШЕННО СЕКРЕТНО',
    'СОВ. СЕКРЕТНО',
    'ОСОБОЙ ВАЖНОСТИ',
    'СЕКРЕТНО',
    'ӨТЕ ҚҰПИЯ',
    'ҚҰПИЯ',
    'ЦІЛКОМ ТАЄМНО',
    'ТАЄМНО',
    'سري للغاية',
    'سري جدا',
    'سري',
    '绝密',
    '絕密',
    '机密',
    '機密',
    '秘密',
    'ΑΚΡΩΣ ΑΠΟΡΡΗΤΟ',
    'ΑΠΟΡΡΗΤΟ',
    'סודי ביותר',
    'סודי',
  ],
  within: [
    ['UNCLASSIFIED', 'TLP:CLEAR'],
    ['OFFICIAL', 'LIMITE', 'TLP:GREEN', '内部'],
    [
      'OFFICIAL-SENSITIVE',
      'TLP:AMBER',
      'TLP:AMBER+STRICT',
      'ДЛЯ СЛУЖЕБНОГО ПОЛЬЗОВАНИЯ',
      'ДСП',
      'ҚЫЗМЕТ БАБЫНДА ПАЙДАЛАНУ ҮШІН',
    ],
    ['TLP:RED'],
  ],
  innocent: [
    'PRESS RELEASE',
    'PRESS STATEMENT',
    'MEDIA ADVISORY',
    'FOR IMMEDIATE RELEASE',
    'STATEMENT',
    'JOINT STATEMENT',
    'COMMUNIQUÉ',
    'JOINT COMMUNIQUÉ',
    'AGENDA',
    'PROGRAMME',
    'MINUTES',
    'TRANSCRIPT',
    'INTERVIEW',
    'NOTE VERBALE',
    'COMMUNIQUÉ DE PRESSE',
    'DÉCLARATION',
    'DISCOURS',
    'COMUNICADO',
    'COMUNICADO DE PRENSA',
    'PRESSEMITTEILUNG',
    'ПРЕСС-РЕЛИЗ',
    'ЗАЯВЛЕНИЕ',
    'СООБЩЕНИЕ ДЛЯ СМИ',
  ],
}
