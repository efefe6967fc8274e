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
    // instruments that everybody knows, in any case, and under another of their names
    [
      'en',
      'The New START treaty and the Good Friday Agreement were named.',
      ['New START treaty', 'Good Friday Agreement'],
    ],
    ['en', 'They discussed the Iran nuclear deal. The JCPOA must be restored.', ['Iran nuclear deal']],
    ['en', 'The law of the seabed was taught; the green deal of the day was soup.', []],
    ['ru', 'Будапештский меморандум помнят все.', ['Будапештский меморандум']],
    ['ru', 'Исполняются минские соглашения. Минские договорённости нарушены.', ['минские соглашения']],
    ['ar', 'ورحب الوفد بالمبادرة الخليجية وبرؤية السعودية 2030.', ['المبادرة الخليجية', 'رؤية السعودية 2030']],
    ['zh', '双方谈到全球发展倡议和波茨坦公告。', ['全球发展倡议', '波茨坦公告']],
    ['de', 'Grundlage bleibt der Atomwaffensperrvertrag.', ['Atomwaffensperrvertrag']],
    // a numbered part and its paper, whatever that is called
    [
      'en',
      'He cited Chapter VII of the UN Charter and Annex II to the Olm Convention on Herons.',
      ['Chapter VII of the UN Charter', 'Annex II to the Olm Convention on Herons'],
    ],
    ['en', 'Under Article 12 of the agreement, ships wait outside.', ['Article 12 of the agreement']],
    ['ru', 'Он назвал часть 3 статьи 15 Конституции.', ['часть 3 статьи 15 Конституции']],
    ['ar', 'واستند الوزير إلى المادة 51 من ميثاق الأمم المتحدة.', ['المادة 51 من ميثاق الأمم المتحدة']],
    ['pt', 'Citou o artigo 5.º do Tratado de Olmara.', ['artigo 5.º do Tratado de Olmara']],
    ['de', 'Er nannte Paragraf 218 des Strafgesetzbuchs.', ['Paragraf 218 des Strafgesetzbuchs']],
    ['en', 'Chapter 4 of her novel is about herons.', []],
    // several numbers
    ['en', 'They recalled resolutions 4242 and 4467.', ['resolutions 4242 and 4467']],
    ['ar', 'ودعا إلى الامتثال لقراريه 2414 و 2440 دون تأخير.', ['قراريه 2414 و 2440']],
    ['ar', 'ودعا إلى تنفيذ قرار مجلس الأمن 4128 دون تأخير.', ['قرار مجلس الأمن 4128']],
    ['kk', 'Олар Қауіпсіздік Кеңесінің 4128 қарарын еске алды.', ['Қауіпсіздік Кеңесінің 4128 қарарын']],
    ['en', 'In resolutions 12 and 14 nothing is said of it.', []],
    ['en', 'They spoke of resolutions 4242 times.', []],
    // numbers behind their sign, with strokes, and dates of laws
    [
      'fr',
      'Le décret n° 2024-118 et la loi du 9 décembre 1905 restent.',
      ['décret n° 2024-118', 'loi du 9 décembre 1905'],
    ],
    ['fr', 'La directive 2008/98/CE est citée.', ['directive 2008/98/CE']],
    ['fr', 'C’est l’un des objectifs des 60 Ateliers de la ville.', []],
    // a law, and what a state calls its own, by what they are about
    [
      'es',
      'La ley de protección de los glaciares y la política nacional de lectura se revisan.',
      ['ley de protección de los glaciares', 'política nacional de lectura'],
    ],
    ['es', 'La ley de la selva no rige aquí, ni una ley de bosques.', []],
    [
      'fr',
      'Elle défend la stratégie nationale bas-carbone et la stratégie nationale « Haies ».',
      ['stratégie nationale bas-carbone', 'stratégie nationale « Haies »'],
    ],
    ['fr', 'Il a voté le règlement sur la restauration des haies.', ['règlement sur la restauration des haies']],
    ['ar', 'وأقر البرلمان أمس الاستراتيجية الوطنية للغابات.', ['الاستراتيجية الوطنية للغابات']],
    [
      'de',
      'Das Uferschutzgesetz und die Nationale Uferstrategie gelten, die Uferschutzgesetze der Nachbarn nicht.',
      ['Uferschutzgesetz', 'Nationale Uferstrategie'],
    ],
    [
      'de',
      'Das 17. Sanktionspaket der EU kam, ein weiteres Sanktionspaket der EU nicht.',
      ['17. Sanktionspaket der EU'],
    ],
    ['de', 'Ein Uferschutzgesetz fehlt noch.', []],
    [
      'ru',
      'Она ведёт программу «Вечер у моря», а министр — государственную программу «Чистый берег».',
      ['Чистый берег'],
    ],
    // what an agreement without an article is for, and a field alone, name none
    ['ar', 'وقع الجانبان اتفاقية للتجارة الحرة.', []],
    ['zh', '双方签署了自由贸易协定。', []],
    // behind a name: what it is for, and no verb
    ['ru', 'Они ратифицировали Конвенцию ООН против засухи.', ['Конвенцию ООН против засухи']],
    ['es', 'El Marco de Olm guían la estrategia de pesca.', ['Marco de Olm']],
    [
      'es',
      'Aprobó la Convención de las Naciones Unidas contra la Sequía.',
      ['Convención de las Naciones Unidas contra la Sequía'],
    ],
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

  it('what the text calls it for short is the same paper, wherever that stands', () => {
    const text =
      'Norland left the OHR Treaty. The Treaty on Open Harbours and Rivers (OHR) was signed in Olm; the OHR Treaty binds six.'
    const [treaty, ...others] = extract(text, { language: 'en' }).documents
    expect(others).toEqual([])
    expect(treaty?.name).toBe('Treaty on Open Harbours and Rivers')
    expect(treaty?.mentions).toHaveLength(3)
    expect(named('en', 'The ministers adopted the Olm Concept. The NATO Olm Concept binds all.')).toEqual([
      'Olm Concept',
    ])
    expect(named('en', 'The 2030 Clear Rivers Goals hold; the Clear Rivers Goals matter.')).toHaveLength(1)
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
