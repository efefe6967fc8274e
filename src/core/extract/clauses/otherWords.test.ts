import { expect, it } from 'vitest'

import { explain } from '#core/extract/explain'
import type { Language } from '#core/extract/extraction'
import { proposalsOf } from '#core/extract/testing/score'

/**
 * Whoever is meant by another word than their name, and the verb that is nearest: counterparts, offices in a compound or with
 * something written before them, owners of an office, sources with their article, clauses about somebody, askers, callings.
 * The language, who speaks each quotation (`-` for nobody, ` + ` between joint speakers), the text.
 */
const sentences: readonly (readonly [language: Language, speakers: string, text: string])[] = [
  [
    'en',
    'Ida Brandt',
    'Foreign Minister Paul Reyes met his Danish counterpart, Ida Brandt, in Lima. Reyes praised the ports. The Danish minister said the two navies had “learned a great deal from each other”.',
  ],
  [
    'en',
    'Meera Das',
    'The remark drew a reply from Meera Das, who observed that costs “are what other people always pay first”.',
  ],
  [
    'en',
    'Marcus Dale | Olivia Strand',
    'Marcus Dale struck a different tone. “We will send what is needed,” he told the committee, whose chairwoman, Representative Olivia Strand, had called the posture “a promise written in soft pencil”.',
  ],
  [
    'en',
    'Permanent Mission of Honduras',
    'In a reply dated 2 October, the Permanent Mission of Honduras said that the operation “was carried out in accordance with a court order”.',
  ],
  [
    'en',
    'Marc Delval',
    'Minister Marc Delval came. According to the minister, Anna Durel “listened to only one of the sides”.',
  ],
  [
    'en',
    'Marc Delval',
    "Minister Marc Delval came. In Delval's opinion, Anna Durel “listened to only one of the sides”.",
  ],
  [
    'en',
    'Permanent Mission of Honduras',
    'In a reply dated 2 October, the Permanent Mission of Honduras said that the work “was carried out in accordance with a court order”.',
  ],
  ['en', 'Ann Lee', 'Minister Ann Lee said that the operation “was carried out in accordance with a court order”.'],
  [
    'en',
    'Permanent Mission of Honduras',
    'The Permanent Mission of Honduras said that the work “was carried out in accordance with a court order”.',
  ],
  [
    'en',
    'Rosalind Keyes',
    'The chair, Yaw Darko, spoke, recalling the words of the late Judge Rosalind Keyes that detention without charge “is a sentence pronounced by silence”.',
  ],
  [
    'de',
    'Ida Brandt',
    'Außenminister Paul Reyes empfing seine dänische Amtskollegin Ida Brandt in Lima. Reyes lobte die Häfen. „Beide Marinen haben viel gelernt“, sagte die dänische Außenministerin.',
  ],
  [
    'de',
    'Silke Wendt',
    'Bundesentwicklungsministerin Silke Wendt traf Finanzminister Kofi Boateng. Boateng stellte Forderungen. Die Ministerin entgegnete: „Dann schicken Sie uns bitte schnell Ihre Angebote.“',
  ],
  [
    'de',
    'Reto Zgraggen + Sabine Marxer',
    'Außenminister Reto Zgraggen und Regierungschefin Sabine Marxer haben die Brücke eröffnet. „Diese Brücke ist schneller fertig geworden als das Abkommen“, scherzten die beiden in ihrer Ansprache.',
  ],
  ['de', '', '„Wir bleiben alle hier“, stand auf einem Transparent vor dem Rathaus.'],
  [
    'de',
    '-',
    'Minister Leopold Harsch lobte den Plan. Es meldete sich Harschs Sprecher: „Der Termin war seit Wochen bekannt.“',
  ],
  ['de', '-', 'Minister Leopold Harsch lobte den Plan. „Der Termin war seit Wochen bekannt“, sagte Harschs Sprecher.'],
  [
    'de',
    'Marc Delval',
    'Minister Marc Delval kam. Nach Ansicht des Ministers hat Anna Durel „nur eine der beiden Seiten angehört“.',
  ],
  [
    'de',
    'Marc Delval',
    'Minister Marc Delval kam. Nach Ansicht von Delval hat Anna Durel „nur eine der beiden Seiten angehört“.',
  ],
  [
    'de',
    'Georg Tschurtscher',
    'Landeshauptmann Georg Tschurtscher und seine Kollegin Elena Bonetti haben den Gipfel eröffnet. Gleich zu Beginn wurde Tschurtscher deutlich: „Der Brenner ist keine Autobahn mit Bergblick.“',
  ],
  [
    'de',
    'Georg Harsch',
    'Landeshauptmann Georg Harsch und seine Kollegin Elena Bonetti haben den Gipfel eröffnet. Am Freitag wurde Harsch deutlich: „Der Brenner ist keine Autobahn mit Bergblick.“',
  ],
  [
    'de',
    'Georg Harsch',
    'Landeshauptmann Georg Harsch und seine Kollegin Elena Bonetti haben den Gipfel eröffnet. Harsch wurde deutlich: „Der Brenner ist keine Autobahn mit Bergblick.“',
  ],
  [
    'de',
    'Georg Harsch',
    'Landeshauptmann Georg Harsch und seine Kollegin Elena Bonetti haben den Gipfel eröffnet. Gleich zu Beginn sagte Harsch deutlich: „Der Brenner ist keine Autobahn mit Bergblick.“',
  ],
  [
    'es',
    'Ida Brandt',
    'El canciller Paul Reyes recibió a su homóloga danesa, Ida Brandt. Reyes elogió los puertos. La canciller danesa señaló que las dos marinas han “aprendido mucho la una de la otra”.',
  ],
  [
    'es',
    'Aino Lehto',
    'El canciller Hugo Peña recibió a la nueva embajadora de Finlandia, Aino Lehto. Peña elogió los lagos. La diplomática nórdica destacó que su país “ve en el Perú a un socio de verdad”.',
  ],
  [
    'es',
    'Aino Lehto',
    'La embajadora Aino Lehto llegó ayer. Lehto adelantó que en mayo llegará una misión empresarial. “Serán treinta empresas de todo el país”, precisó.',
  ],
  [
    'es',
    'Teresa Lamas',
    'Así lo ha señalado el ministro en respuesta a la diputada Teresa Lamas, que le ha reprochado haber negociado “de espaldas a los puertos y de rodillas”.',
  ],
  [
    'es',
    'Wilson Pantoja',
    '"Hasta que no vea pasar el primer camión, no lo creo", comentó a esta agencia Wilson Pantoja, dueño de un almacén.',
  ],
  ['es', '', '“Justicia sí, miedo no”, se leía en una pancarta frente al Palacio.'],
  [
    'es',
    '-',
    'El vocero Edwin Mamani rechazó el plan. Consultado por este diario, un portavoz de la Conferencia Episcopal indicó que los obispos están dispuestos "a prestar la casa y hasta el café".',
  ],
  [
    'es',
    'Teresa Lamas',
    'Así lo ha señalado Ricardo Olmedo en respuesta a una pregunta de la diputada Teresa Lamas, que le ha reprochado haber negociado “de espaldas a los puertos y de rodillas”.',
  ],
  [
    'es',
    'Óscar Barillas',
    'El presidente Óscar Barillas fue duro. A juicio del presidente, la norma “escuchó solamente a una de las partes”.',
  ],
  [
    'es',
    'Óscar Barillas',
    'El presidente Óscar Barillas fue duro. Según el presidente, Duarte “escuchó solamente a una de las partes”.',
  ],
  [
    'es',
    'Óscar Barillas',
    'El presidente Óscar Barillas fue duro. Para el presidente, Duarte “escuchó solamente a una de las partes”.',
  ],
  [
    'es',
    'Óscar Barillas',
    'El presidente Óscar Barillas fue duro. En opinión del presidente, Ana Duarte “escuchó solamente a una de las partes”.',
  ],
  [
    'es',
    'Óscar Barillas',
    'El presidente Óscar Barillas fue duro. Según el presidente, Ana Duarte “escuchó solamente a una de las partes”.',
  ],
  [
    'es',
    'Marcela Ríos',
    'El gobernador Tomás Balderas llegó. La farmacéutica Marcela Ríos no le cree. “Lo mismo dijeron hace ya cinco años”, recuerda la boticaria.',
  ],
  ['es', '', '“Justicia sí, miedo nunca más”, se leía en una pancarta frente al Palacio.'],
  [
    'es',
    'Carla Soto | Carla Soto',
    'El vocero Edwin Rojas rechazó el plan. La dirigente opositora Carla Soto agradeció el gesto. "Llevamos tres meses pidiendo lo mismo", afirmó la exsenadora, para quien el Gobierno "solo escucha cuando le gritan desde afuera".',
  ],
  [
    'es',
    'Paola Restrepo | Gabriela Noboa',
    'El puente volverá a abrir, anunciaron las cancilleres de Colombia y Ecuador, Paola Restrepo y Gabriela Noboa. "La frontera nunca debió cerrarse", lamentó Restrepo. Su homóloga ecuatoriana asintió: "Nos equivocamos los dos gobiernos y hoy lo corregimos".',
  ],
  [
    'fr',
    'Ida Brandt',
    'L’ambassadeur Paul Reyes a reçu son homologue danoise, Ida Brandt. M. Reyes a parlé des ports. « Nos deux marines ont beaucoup appris », a dit l’ambassadrice danoise.',
  ],
  ['fr', '', '« Ensemble pour l’info », pouvait-on lire sur les affiches de l’événement.'],
  [
    'fr',
    'Marc Delval',
    'Le ministre Marc Delval est venu. Selon le ministre, Anna Durel « n’a écouté qu’une seule des deux parties ».',
  ],
  [
    'fr',
    'Marc Delval',
    'Le ministre Marc Delval est venu. De l’avis du ministre, Anna Durel « n’a écouté qu’une seule des deux parties ».',
  ],
  ['fr', '', '« Tous ensemble pour la bonne information », pouvait-on lire sur les affiches de l’événement.'],
  [
    'ru',
    'Юлия Орлова',
    'Премьер Иван Седов молчал. Депутат Юлия Орлова назвала программу щедростью, а на вопрос, поддержит ли ее партия бюджет, ответила: «Сначала прочтем, а потом решим».',
  ],
  [
    'ru',
    '-',
    'Врач Ольга Рудина молчала. «Мы звонили туда трижды, но никто не ответил», — возразила жительница Северного района, сидевшая в зале.',
  ],
  ['ru', '', '«Мы здесь власть», — было написано на плакате у входа в здание.'],
  [
    'ru',
    'Госпогранслужба КР',
    'В Госпогранслужбе КР уточнили, что столбы начнут устанавливать «не раньше, чем сойдет снег на перевалах».',
  ],
  [
    'ru',
    'Олег Баранов',
    'Министр Олег Баранов приехал. По мнению министра, Анна Дурова «выслушала только одну из двух сторон».',
  ],
  [
    'ru',
    'Лейла Нурмагомбетова',
    'Эксперт Лейла Нурмагомбетова настроена скептически. Как считает Нурмагомбетова, проект «упрется в деньги раньше, чем в эти перевалы».',
  ],
  [
    'ru',
    'Шерзод Каримбеков',
    'Президент Узбекистана Шерзод Каримбеков провел переговоры с премьер-министром Пакистана Асимом Хаттаком. «Железная дорога через горы — это уже не мечта», — заявил узбекский лидер.',
  ],
  [
    'ar',
    'ليلى دوبوا',
    'استقبل وزير الدفاع سامي الحداد نظيرته الفرنسية ليلى دوبوا في عمان. وأشاد الحداد بالتعاون. وقالت الوزيرة الفرنسية إن البلدين "تعلما الكثير من هذه التجربة المشتركة".',
  ],
  [
    'ar',
    'نادية بنعلي | نادية بنعلي',
    'اعتبرت السفيرة نادية بنعلي أن المغرب « نجح حيث تعثر آخرون في المنطقة »، مبرزة أن بلادها تتابع المشاريع « باهتمام كبير وبقدر من الغيرة أيضا ».',
  ],
  [
    'ar',
    'يونس بنحمو | يونس بنحمو',
    'أشادت السفيرة نادية بنعلي بالإصلاحات. وسجل وزير الانتقال الطاقي، يونس بنحمو، خلال حفل أن «الشمس لا ترسل فاتورة إلى أحد أبدا». وتابع الوزير: «نريد شركاء لا زبائن فقط».',
  ],
  ['ar', 'محمود أبو عيد', 'قال سائق شاحنة يدعى محمود أبو عيد: "اهتزت الأرض كلها ثم رأيت الدخان".'],
  ['ar', 'سامي الحداد', 'وصل الوزير سامي الحداد. وبحسب الوزير فإن ليلى دوبوا "استمعت إلى طرف واحد من الطرفين".'],
  ['zh', '姜泰錫', '外媒記者問及駐軍費用時，韓國國防部長官姜泰錫答道，「談判桌上的數字，不該先出現在報紙上」。'],
  [
    'zh',
    '-',
    '國防部長姜泰錫說話。黨魁朴英淑抨擊政府。姜泰錫的發言人回應媒體查詢時稱，這個說法「與事實有相當大的出入」。',
  ],
  [
    'zh',
    '叶尔兰·朱马别科夫',
    '当地企业家叶尔兰·朱马别科夫对《欧亚日报》表示，论坛让他“找到了三个合作伙伴和一个女婿”。',
  ],
  ['zh', '林大海', '部长林大海到访。部长认为，王小明“只听取了其中一方的意见而已”。'],
  [
    'kk',
    'Ерболат Сейітов',
    'Премьер-министрдің орынбасары Ерболат Сейітов елші Петер Сабомен кездесті. Сабо алғыс айтты. Вице-премьер инвесторларды күзде өтетін форумға шақырды. «Форумға келсеңіздер, есігіміз әрдайым ашық», – деп түйіндеді ол.',
  ],
  [
    'kk',
    'Олег Баранов',
    'Министр Олег Баранов келді. Министрдің айтуынша, Анна Дурова «екі тараптың біреуін ғана тыңдаған екен».',
  ],
  [
    'kk',
    'Олег Баранов',
    'Министр Олег Баранов келді. Министрдің пікірінше, Анна Дурова «екі тараптың біреуін ғана тыңдаған екен».',
  ],
  [
    'kk',
    'Кенжи Танака',
    'Жапонияның елшісі Кенжи Танака Назарбаев университетінде дәріс оқыды. «Семей мен Хиросима – бір тағдырдың екі парағы», – деді дипломат.',
  ],
  [
    'kk',
    'Шавкат Хамраев',
    'Министр Нұржан Әлібаев әріптесі Шавкат Хамраевпен Шардара су қоймасының жайын талқылады. «Көршіміздің егіні қураса, біз де ұтыламыз», – деді Шавкат Хамраев.',
  ],
]

for (const [language, speakers, text] of sentences)
  it(`${language}: ${text.slice(0, 90)}`, () => {
    const found = proposalsOf(explain(text, { language }))
    expect(found.map((one) => one.speakers.join(' + ') || '-').join(' | ')).toBe(speakers)
  })
