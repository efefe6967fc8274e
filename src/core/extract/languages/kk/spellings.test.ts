import { describe, expect, it } from 'vitest'
import { inAlphabetOf, spelling } from '#core/extract/languages/kk/latin'
import { notation } from '#core/extract/testing/notation'

const checkCases = notation(it, expect)

describe('the Latin alphabets of Kazakh', () => {
  it.each([
    ['мәселесін', 'máselesin', 'mäselesın', "ma'selesin", 'maselesin'],
    ['министрлігінің', 'mınıstrliginiń', 'ministrlıgınıñ', "mi'ni'strliginin'", 'ministrligining'],
    ['шаруашылығы', 'sharýashylyǵy', 'şaruaşylyğy', "s'ary'as'ylyg'y", 'sharuashylygy'],
    ['қызметкер', 'qyzmetker', 'qyzmetker', 'qyzmetker', 'qyzmetker'],
  ])('%s is one word in all of them', (_, ...written) => {
    expect(new Set(written.map(spelling)).size).toBe(1)
  })

  it('leaves Cyrillic words as they are', () => expect(spelling('мәселесін')).toBe('мәселесін'))

  it('names a country in the alphabet of the text', () => {
    expect(inAlphabetOf('Eki eldiń ýnıversıteti', 'Финляндия')).toBe('Fınlıandııa')
    expect(inAlphabetOf('Екі елдің университеті', 'Финляндия')).toBe('Финляндия')
  })

  checkCases(
    'kk',
    `
    «Jańa kópir kúzde ashylady, júrgizýshiler shydasyn», – dep túsindirdi oblys ákimi Qanat Júsipov.
    = Qanat Júsipov: Jańa kópir kúzde ashylady, júrgizýshiler shydasyn
    ^ verb-after:name
    + Qanat Júsipov | oblys ákimi

    «Jaña köpır küzde aşylady, jürgızuşıler şydasyn», – dep tüsındırdı oblys äkımı Qanat Jüsıpov.
    = Qanat Jüsıpov: Jaña köpır küzde aşylady, jürgızuşıler şydasyn
    ^ verb-after:name
    + Qanat Jüsıpov | oblys äkımı

    «Jan'a ko'pir ku'zde as'ylady, ju'rgizy's'iler s'ydasyn», – dep tu'sindirdi oblys a'kimi Qanat Ju'sipov.
    = Qanat Ju'sipov: Jan'a ko'pir ku'zde as'ylady, ju'rgizy's'iler s'ydasyn
    ^ verb-after:name
    + Qanat Ju'sipov | oblys a'kimi

    Bilim ministri Dana Oraz mekteptegi jumysty ko'rdi. «Oqy's'ylar u's' aida u'irendi», – dep ku'ldi ol.
    = Dana Oraz: Oqy's'ylar u's' aida u'irendi
    ^ verb-after:pronoun

    Sarapshy Erlan Tólegenovtiń boljamynsha, «astyq baǵasy qysqa deıin ózgermeıdi».
    = Erlan Tólegenov: astyq baǵasy qysqa deıin ózgermeıdi
    ^ verb-right-before:name

    «Su deñgeiı endı köterılmeidı», – dep jazdy A.Säduov. Su şaruaşylyğy ministrı Arman Säduov keşe bögette boldy.
    = Arman Säduov: Su deñgeiı endı köterılmeidı
    `,
  )
})

describe('whatever stands behind деп reports', () => {
  checkCases(
    'kk',
    `
    Мектеп директоры Сәуле Ермекова жаңа ғимаратты аралады. «Балалар енді екі ауысыммен оқымайды», – деп қуанды ол.
    = Сәуле Ермекова: Балалар енді екі ауысыммен оқымайды
    ^ verb-after:pronoun

    «Балықты тоңазытқышсыз кім сатып алады?» – деп қабағын түйді балықшы Олжас Бекұлов.
    = Олжас Бекұлов: Балықты тоңазытқышсыз кім сатып алады?
    ^ verb-after:name

    Министр Ерлан Қуанов жоспарды таныстырды. «Алты ай мерзім жеткілікті», – деп сөзін сабақтады министр.
    = Ерлан Қуанов: Алты ай мерзім жеткілікті
    ^ verb-after:office-same

    «Жолды бізге сұрамай жапты», – деп ашуын жасырмады жиналғандардың бірі. Әкім Марат Сәбитов үнсіз қалды.
    = ?: Жолды бізге сұрамай жапты
    ^ verb-after:nobody

    «Бұл көпірді біз салдық, біз бұзбаймыз», – деп қолын бір сермеді құрылысшы Тимур Жақанов.
    = Тимур Жақанов: Бұл көпірді біз салдық, біз бұзбаймыз

    Жаңа әуежайды халық «ақ қайық» деп атап кетті.
    ~ ақ қайық
    `,
  )
})

describe('whoever a Kazakh sentence names', () => {
  checkCases(
    'kk',
    `
    Вице-министр Бақыт Сағынов ауылға барды. «Су келесі аптада беріледі», – деді вице-министр. «Құбыр ескірген», – деп мойындады Б.Сағынов.
    = Бақыт Сағынов: Су келесі аптада беріледі
    = Бақыт Сағынов: Құбыр ескірген
    - Б.Сағынов

    Министр Кларисса Браун Facebook желісінде былай деді: «Командаларымыз таңертең жолға шықты».
    = Кларисса Браун: Командаларымыз таңертең жолға шықты
    ^ verb-colon-before:name

    «Әр сағат қымбат, күтуге болмайды», – деді министр Рам Бахадур Гурунг телеарнадан сөйлеген сөзінде.
    = Рам Бахадур Гурунг: Әр сағат қымбат, күтуге болмайды

    Тараптар шартқа қол қойды. Құжатта «екі елдің кемелері порттарға тең жағдайда кіретіні» көрсетілген.
    = ?: екі елдің кемелері порттарға тең жағдайда кіретіні

    Су министрлігі өткелді жабады. Ведомство таратқан ақпаратта «өзенге шығуға мамырға дейін тыйым салынатыны» жазылған.
    = Су министрлігі: өзенге шығуға мамырға дейін тыйым салынатыны
    `,
  )
})
