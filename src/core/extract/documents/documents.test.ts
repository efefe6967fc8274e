import { describe, expect, it } from 'vitest'

import { extract, type Language } from '#core/extract/extract'

const named = (language: Language, text: string) =>
  extract(text, { language }).documents.map(({ name, symbol }) => (symbol === null ? name : `${name} [${symbol}]`))

describe('Documents', () => {
  it.each<readonly [Language, string, readonly string[]]>([
    // three single words, or what a compound names, and an adjective with a capital
    [
      'en',
      'The ministers signed the Global Compact for Calm, Orderly and Regular Crossings on Monday.',
      ['Global Compact for Calm, Orderly and Regular Crossings'],
    ],
    [
      'de',
      'Sie lobten die Olmer Flussrechtskonvention und die Allgemeine Erklärung der Inselrechte.',
      ['Olmer Flussrechtskonvention', 'Allgemeine Erklärung der Inselrechte'],
    ],
    ['de', 'Die Konvention und eine Erklärung der Fischer blieben liegen.', []],
    ['fr', 'Les États ont adopté la résolution 4128 lundi à Lorme.', ['résolution 4128']],
    // a chain of nouns, and the year
    ['ar', 'وناقش الجانبان اتفاقية حقوق الطفل.', ['اتفاقية حقوق الطفل']],
    ['ar', 'وناقش الجانبان اتفاقية اليونسكو لعام 1970 في جلسة مغلقة.', ['اتفاقية اليونسكو لعام 1970']],
    ['ar', 'وطالب الوفد بإعلان إنهاء الحصار.', []],
    // a number, with the body before it
    ['zh', '双方讨论了安理会第4128号决议。', ['安理会第4128号决议']],
    // whose a paper is, and what it is about
    ['kk', 'Олар Олма келісімін қолдады.', ['Олма келісімін']],
    [
      'kk',
      'Министрлер дүйсенбіде Бұлақ құқықтары туралы конвенцияны талқылады.',
      ['Бұлақ құқықтары туралы конвенцияны'],
    ],
    // head and complement
    [
      'en',
      'She sent the Protocol to the Norland Rivers Treaty of 2019 on the Accession of Sudland, signed in Olm.',
      ['Protocol to the Norland Rivers Treaty of 2019 on the Accession of Sudland'],
    ],
    ['en', 'Article 5 of the Astrograd Treaty binds both banks.', ['Article 5 of the Astrograd Treaty']],
    ['de', 'Der Rat berief sich auf Artikel 12 des Grundgesetzes.', ['Artikel 12 des Grundgesetzes']],
    // what is done with a paper is no part of its name
    ['en', 'The office announced the Suspension of the Olm Treaty by both sides.', ['Olm Treaty']],
    ['en', 'He spoke at the Signing of the Ferrol Accords in May.', ['Ferrol Accords']],
    // lower-case agreements
    [
      'en',
      'Both criticised the Norlandian-Sudlandian maritime border agreement on Friday.',
      ['Norlandian-Sudlandian maritime border agreement'],
    ],
    // whose a plan is does not name it
    ['fr', 'Il a salué l’initiative du PNUD et le cadre du Pacte de Lorme.', ['Pacte de Lorme']],
    [
      'fr',
      'Un partenariat avec le Ministère des Forêts sera signé dans le cadre du Partenariat septentrional.',
      ['Partenariat septentrional'],
    ],
    ['es', 'La ley de la OTP y el acuerdo con Grecia siguen abiertos.', []],
    ['ru', 'Подробности своего плана министр не раскрыл, мирный договор между Россией и Японией не заключён.', []],
    // oblique adjectives, several in a row
    [
      'ru',
      'Статус островов определяется Ольмской декларацией, Саэль-Вардским мирным договором и уставом.',
      ['Ольмской декларацией', 'Саэль-Вардским мирным договором'],
    ],
    ['ru', 'Главной темой станут минские соглашения.', ['минские соглашения']],
    // every noun has a capital
    ['de', 'Der Vertrag mit der Firma und die Resolution im Rat blieben liegen.', []],
    [
      'de',
      'Er bekannte sich zur UN-Charta, zum Ferrol-Kommuniqué und zum Olmer Abkommen.',
      ['UN-Charta', 'Ferrol-Kommuniqué', 'Olmer Abkommen'],
    ],
    [
      'de',
      'Die Charta der Vereinten Nationen und der Vertrag von Lissabon gelten.',
      ['Charta der Vereinten Nationen', 'Vertrag von Lissabon'],
    ],
    // title marks, also with a space before the mark; bare titles
    ['zh', '双方发布《两岸声明 》，并讨论《边境河流协定》。', ['两岸声明', '边境河流协定']],
    ['zh', '法国核问题全面协议谈判今天开始。', ['法国核问题全面协议']],
    ['zh', '他提倡保守的社会议程。', []],
    // “and” written onto the next word opens something else
    ['ar', 'يستند النص إلى ميثاق الأمم المتحدة والعبور إلى مرحلة جديدة.', ['ميثاق الأمم المتحدة']],
    // marks hold a paper’s whole name; a clause about a paper is none, and neither is what is said of one
    ['ar', 'بدأت الوزارة العمل على «الاستراتيجية الوطنية للغابات» هذا العام.', ['الاستراتيجية الوطنية للغابات']],
    ['ar', 'وكتب على الجدار: «القانون يحمي الصحفي قبل غيره».', []],
    ['ar', 'اعتبر الوزير أن الاتفاق «خطوة شجاعة جدا» وأشاد به.', []],
    ['ru', 'На плакате стояло: «Договор без подписи – это открытка».', []],
    // a programme is no paper
    ['fr', 'Le déjeuner fut consacré au programme « Rivages clairs » de la ville.', []],
    ['es', 'El fondo aprobó el programa «Cosecha de niebla» para tres valles.', []],
    // two large words behind “of” are nobody unless something shows it
    ['es', 'El pleno aprueba la Ley de Caminos Vecinales entre aplausos.', ['Ley de Caminos Vecinales']],
    ['es', 'El plan parte del Compromiso de Olmara, firmado en mayo.', ['Compromiso de Olmara']],
    // what a paper is about or for
    ['fr', 'Tout vient du Pacte de Lorme pour la pêche, signé hier.', ['Pacte de Lorme pour la pêche']],
    [
      'de',
      'Der Rat hat das Gesetz zur Förderung der ländlichen Schulen beschlossen.',
      ['Gesetz zur Förderung der ländlichen Schulen'],
    ],
    ['de', 'Ein Gesetz zur Förderung der Schulen fehlt noch.', []],
    ['de', 'Grundlage ist die Erklärung von Olmara aus dem vergangenen Jahr.', ['Erklärung von Olmara']],
    // the title of a rule between title marks
    ['zh', '公司将严格执行《渔船安全检查细则》。', ['渔船安全检查细则']],
    // a body, and a line of capitals
    ['en', 'The United Nations Development Programme opened an office.', []],
    ['en', 'NORLAND TO RAISE HARBOUR PLAN AT COUNCIL\nThe minister said that she will go there.', []],
  ])('%s: %s', (language, text, expected) => expect(named(language, text)).toEqual(expected))

  it('a symbol and its name are one, wherever either stands', () => {
    expect(
      named(
        'en',
        'The Pact for the Rivers (A/RES/79/1) was read out. A/RES/79/1 says so. Resolution 2231 (2015) stands; see S/RES/2231 (2015), and resolution 2231 (2015) again.',
      ),
    ).toEqual(['Pact for the Rivers [A/RES/79/1]', 'Resolution 2231 (2015) [S/RES/2231(2015)]'])
    const [pact] = extract('The Pact for the Rivers (A/RES/79/1) was read out. A/RES/79/1 says so.').documents
    expect(pact?.mentions).toHaveLength(3)
  })

  it('the forms of one name are one, other numbers are not', () => {
    expect(
      named(
        'ru',
        'Стороны подписали Ольмское соглашение. О том, что с Ольмским соглашением согласны все, сказал посол.',
      ),
    ).toEqual(['Ольмское соглашение'])
    expect(
      named(
        'en',
        'They launched the Clean Rivers Transition Partnership and later the Clean Rivers Transition Partnership for Norland.',
      ),
    ).toHaveLength(1)
    expect(
      named('en', 'Security Council resolutions matter: resolution 2254 (2015) and resolution 2268 (2016).'),
    ).toHaveLength(2)
  })
})
