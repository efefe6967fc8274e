import type { LanguageSource } from '#core/extract/languages/language'
import { foretelling } from '#core/extract/languages/foretold'
import { feminineLatinNames } from '#core/extract/languages/given-names'
import { englishDoubts } from '#core/extract/languages/en/doubts'
import { englishTexts } from '#core/extract/languages/en/texts'
import { cities, legalForms } from '#core/extract/languages/shared'
import { territories } from '#core/extract/languages/territories'
import { bodies } from '#core/extract/languages/en/bodies'
import { verbs } from '#core/extract/languages/en/verbs'
import { offices } from '#core/extract/languages/en/offices'
import { places } from '#core/extract/languages/en/places'
import { instruments } from '#core/extract/languages/en/instruments'
import { papers } from '#core/extract/languages/en/papers'
import { names } from '#core/extract/languages/en/names'
import { grammar } from '#core/extract/languages/en/grammar'
import { months } from '#core/extract/languages/en/months'
import { common } from '#core/extract/languages/en/common'

export const english: LanguageSource = {
  code: 'en',
  feminineGivenEnding: 'a',
  clauseOpeners: 'after before until till since as while when once because',
  ageNoun: /^\d{1,3}-year-old$/iu,
  anybody: 'one another others some',
  finiteEndings: 's ed',
  thus: 'how thus',
  bodyPronouns: 'it',
  theseWords: 'with these words, with those words, with that, with this, in these words, in those words',
  writing: 'cased',
  headFinal: true,
  undertakings: 'programme, program',
  ranks: 'colonel, major, captain, lieutenant, admiral, general, lieutenant colonel, brigadier, major general',
  legalForms,
  namedPapers: instruments,
  paperParts: 'article, articles, section, chapter, annex, appendix, paragraph, part, title, clause',
  partLinks: 'to',
  numberedPapers: 'resolutions',
  nationalWords: 'national',
  loosePapers:
    'initiative, partnership, plan, action plan, programme, program, strategy, strategic concept, concept, framework, roadmap, road map, goals, agenda, vision, stimulus, bill, law, settlement, code, memorandum, article, amendment, principles, agreements, guidelines',
  actionEndings: 'sion tion ing ment sal wal ance iversary parties',
  parties: 'with between among',
  foretold: foretelling({
    modal:
      "will|'ll|\\p{L}+['’]ll|shall|may|might|could|would|can|must|should|(?:is|are|was|were)\\s+(?:going|expected|due|set|likely|scheduled|about|poised)\\s+to|(?:plans?|intends?|hopes?|wants?|expects?)\\s+to",
    verb: 'say|tell|declare|state|argue|warn|add|stress|urge|ask|claim|insist|note|write',
    announcing: 'announce|promise|pledge|explain|confirm',
    past: `(?:would|could)(?:\\s+[\\p{L}’'-]+){0,3}?\\s+(?:later|afterwards|subsequently|eventually)|would\\s+(?:go\\s+on|only|often|always|sometimes|usually|repeatedly)|would\\s+(?:say|add|note)\\s+only|could\\s+(?:only|barely|hardly)|could(?<=\\ball\\s(?:[\\p{L}’'-]+\\s){0,4}could)`,
  }),
  negations:
    "not never nobody none no neither nor hardly if unless avoided avoids refrained without didn't doesn't don't hasn't haven't hadn't isn't aren't wasn't weren't wouldn't won't can't cannot couldn't would could might may should will shall he'll she'll they'll we'll i'll it'll",
  banners: 'banner, banners, placard, placards, poster, posters, sign, signs, graffiti',
  inquiring: 'asked, asks, wondered, inquired',
  asking:
    'asked, asks, ask, questioned, wondered, urged, urges, appealed, demanded, demands, requested, called on, calls on, called upon, called for, calls for, begged, pleaded, implored, advised, ordered, instructed, invited, encouraged, encourages, told, tells, warned, warns, recommended, recommends',
  intending:
    'agreed, agrees, pledged, pledges, promised, promises, vowed, vows, wants, wanted, offered, threatened, threatens, hopes, hoped, refused, refuses, declined, declines, seeks, sought, proposed, proposes, vowing',
  denying: 'denied, denies, deny, rejected, rejects, refused, refuses, disputed, disputes, refuted, dismissed',
  whether: 'whether if',
  questions: 'whether, if, how, why',
  alsoReporting: 'shows, showed, show, learned, reveals, fears, expects',
  adverbEnding: 'ly',
  alsoNouns:
    'states, remarks, tweets, comments, reports, claims, demands, charges, calls, notes, estimates, answers, promises, pledges, warns, cautions, questions, proposes, hopes, thought, ruled, charged, quips, argue, note, ask, warn, closed, read, reads, posted, cries, vows, objects, protests, finds, plans, offers',
  withoutContent:
    'began, begins, opened, ended, finished, closed, spoke, speaks, went on, goes on, continued, continues, put it, puts it, reflected, shared, used to say, like to say, likes to say, joked, read, reads, expressed, voiced, quoted, echoed, repeated, described, responded, replied, answered, commented, appealed, invited, signaled, signalled, thought, thinks, felt, feels, hoped, offered',
  infinitiveMark: 'to',
  directions: 'to in at on',
  feminineGiven: `${feminineLatinNames}, jean`,
  addressed: `
    president,
    speaker,
    minister,
    prime minister,
    secretary,
    secretary-general,
    secretary general,
    chairman,
    chair,
    ambassador,
    chancellor,
    mayor,
    governor,
    senator,
    vice president,
    attorney general,
    justice,
    general,
    chief justice,
    commissioner,
    premier,
    co-chair,
    moderator
  `,
  agents: 'by from',
  passive: 'was were been be being is are to could would can should',
  relativeAdverbs: 'where wherein whereby',
  relatives: 'who whom whose which that',
  obliquePronouns: 'him them us me',
  demonstratives: 'this that',
  anyBody: 'company firm organization organisation agency body institution',
  modifierEndings: '-led -backed -based -run -owned -linked -affiliated -controlled -funded -aligned',
  owners: 'his her their its',
  openingEndings: 'ing ed',
  latter: 'the latter',
  quoting: 'quoted, quotes, cited, cites, quoting, citing',
  hearing:
    'told tells tell telling informed informs informing assured assures assuring reminded reminds reminding notified warned warns warning',
  view: 'for',
  copula: 'is was becomes became remains been',
  sameOffice: `
    head of state=president=king;
    head of government=prime minister;
    top diplomat=foreign minister=secretary of state;
    foreign minister=minister;
    minister=secretary;
    premier=prime minister;
    leader=president=prime minister=chairman;
    diplomat=ambassador=consul;
    lawmaker=senator=congressman=representative=mp=member;
    parliamentarian=mp=senator;
    chairman=chair=chairwoman=chairperson;
    chief=director=commissioner=head;
    boss=chief executive;
    executive=ceo=chief executive;
    ceo=chief executive=chief executive officer;
    adviser=advisor;
    spokesperson=spokesman=spokeswoman;
    envoy=special envoy=ambassador;
    official=secretary;
    academic=professor;
    researcher=professor=scientist;
    lawyer=attorney;
    politician=mp=senator=leader
  `,
  reporters: 'reporter, correspondent, journalist, photographer, editor',
  sourceOfHim: 'in his words, in his view, in his opinion, by his account, according to him',
  sourceOfHer: 'in her words, in her view, in her opinion, by her account, according to her',
  nameStops: 'tions tion ities isms',
  stateForms: 'republic kingdom state states commonwealth federation principality sultanate emirate',
  opinions: 'view opinion words judgment judgement assessment eyes estimation telling phrase',
  officePrefixes: 'ex- vice- co-',
  callingEnds:
    /.{2,}(?:ologist|ographer|onomist|ician|[^aeiou]ist|eer|[^s]man|woman|wife|maker|keeper|grower|worker|driver|singer|owner|writer|cyclist|logist)$/u,
  counterparts: 'counterpart',
  appointing: 'appointment, appointed, appoints, nomination, nominated, named, names, elected',
  asOffice: 'as',
  serving: 'served, serves, serving, acted, acts, acting, worked, works',
  sayings: 'words, word, remark, remarks, saying, phrase, maxim, line',
  isDenied: ({ before }) =>
    /(?:^|\P{L})(?:den(?:y|ies|ied|ying)|disput(?:es?|ed|ing)|never|did\s+not|didn['’]t|has\s+not|hasn['’]t|had\s+not|hadn['’]t)(?:\s+(?:that|\p{L}+\s+ever|having|he|she|they|ever)){0,2}\s+(?:call(?:ed|ing)?|describ(?:e|ed|ing)|label(?:l?ed|l?ing)?|brand(?:ed|ing)?|liken(?:ed|ing)?)(?:\s+(?!(?:and|but|who|which|that|said|saying|told|telling|add(?:ed|ing)|insist(?:ed|ing))(?!\p{L}))[\p{L}'’-]+){0,6}\s*$/u.test(
      before,
    ) ||
    /(?:^|\P{L})(?:(?:den(?:y|ies|ied|ying)|disput(?:es?|ed|ing))(?:\s+\p{L}+){0,3}\s+(?:said|saying|stated|stating|claimed|claiming|told|telling|written|writing|called|calling|used|using)|(?:never|did\s+not|didn['’]t|had\s+not|hadn['’]t|has\s+not|hasn['’]t|does\s+not|doesn['’]t)\s+(?:say|said|state|stated|claim|claimed|write|written|wrote|call|called))(?:\s+(?:that|them|him|her|it|the|a))*[\s,:]*$/u.test(
      before,
    ),
  inDoubt: englishDoubts,
  textThatStates: englishTexts,
  words: { ...verbs, ...offices, ...bodies, ...places, ...papers, ...names, ...grammar, ...months, ...common },
  cities,
  countries: territories.en,
  demonyms: `
    United States=US, U.S., USA, U.S.A., America, American, Americans, United States of America, US's
    United Kingdom=UK, U.K., Britain, Great Britain, British, Britons, England, English, Scotland, Scottish, Wales, Welsh, Northern Ireland
    Russia=Russian, Russians, Russian Federation, Soviet Union, USSR, Soviet
    China=Chinese, People's Republic of China, PRC, P.R.C.
    France=French, French Republic
    Germany=German, Germans, Federal Republic of Germany, West Germany, East Germany
    Iran=Iranian, Iranians, Islamic Republic of Iran
    Iraq=Iraqi, Iraqis
    Israel=Israeli, Israelis
    Palestine=Palestinian, Palestinians, State of Palestine, Palestinian Authority
    Syria=Syrian, Syrians, Syrian Arab Republic
    Lebanon=Lebanese
    Jordan=Jordanian, Jordanians, Hashemite Kingdom of Jordan
    Egypt=Egyptian, Egyptians, Arab Republic of Egypt
    Saudi Arabia=Saudi, Saudis, Kingdom of Saudi Arabia, Saudi Arabian
    United Arab Emirates=UAE, U.A.E., Emirati, Emiratis
    Qatar=Qatari, Qataris
    Kuwait=Kuwaiti
    Bahrain=Bahraini
    Oman=Omani
    Yemen=Yemeni, Yemenis
    Turkey=Turkish, Turks, Republic of Turkey, Republic of Türkiye, Türkiye's
    Turkiye=Turkiye
    Greece=Greek, Greeks, Hellenic Republic
    Cyprus=Cypriot, Cypriots
    Kazakhstan=Kazakh, Kazakhs, Kazakhstani, Republic of Kazakhstan
    Kyrgyzstan=Kyrgyz, Kyrgyz Republic
    Uzbekistan=Uzbek, Uzbeks, Republic of Uzbekistan
    Tajikistan=Tajik, Tajiks
    Turkmenistan=Turkmen
    Azerbaijan=Azerbaijani, Azeri, Azerbaijanis
    Armenia=Armenian, Armenians, Republic of Armenia
    Georgia=Georgian, Georgians
    Ukraine=Ukrainian, Ukrainians
    Belarus=Belarusian, Belarusians, Belarussian
    Moldova=Moldovan, Moldova
    Poland=Polish, Poles
    Czech Republic=Czech, Czechs, Czech Republic
    Slovakia=Slovak, Slovaks, Slovakian
    Slovenia=Slovenian, Slovene
    Hungary=Hungarian, Hungarians
    Romania=Romanian, Romanians
    Bulgaria=Bulgarian, Bulgarians
    Serbia=Serbian, Serbs, Serb
    Croatia=Croatian, Croats
    Bosnia and Herzegovina=Bosnia and Herzegovina, Bosnian, Bosnians
    Montenegro=Montenegrin
    Kosovo=Kosovan, Kosovar
    Albania=Albanian, Albanians
    North Macedonia=Macedonian, Macedonia
    Italy=Italian, Italians
    Spain=Spanish, Spaniards, Spaniard
    Portugal=Portuguese
    Netherlands=Dutch, Holland
    Belgium=Belgian, Belgians
    Luxembourg=Luxembourgish
    Switzerland=Swiss
    Austria=Austrian, Austrians
    Sweden=Swedish, Swedes
    Norway=Norwegian, Norwegians
    Denmark=Danish, Danes
    Finland=Finnish, Finns
    Iceland=Icelandic, Icelanders
    Ireland=Irish
    Estonia=Estonian, Estonians
    Latvia=Latvian, Latvians
    Lithuania=Lithuanian, Lithuanians
    Malta=Maltese
    Japan=Japanese
    South Korea=South Korean, South Koreans, Korean, Koreans, Republic of Korea, ROK
    North Korea=North Korean, North Koreans, DPRK
    India=Indian, Indians
    Pakistan=Pakistani, Pakistanis
    Bangladesh=Bangladeshi, Bangladeshis
    Sri Lanka=Sri Lankan, Sri Lankans
    Nepal=Nepalese, Nepali
    Afghanistan=Afghan, Afghans
    Myanmar=Burmese, Burma
    Thailand=Thai, Thais
    Vietnam=Vietnamese, Viet Nam
    Cambodia=Cambodian, Cambodians
    Laos=Laotian, Lao
    Malaysia=Malaysian, Malaysians
    Singapore=Singaporean
    Indonesia=Indonesian, Indonesians
    Philippines=Filipino, Filipinos, Philippine
    East Timor=Timor-Leste, Timor Leste, East Timor, Timorese
    Papua New Guinea=Papua New Guinean, PNG
    Australia=Australian, Australians, Commonwealth of Australia
    New Zealand=New Zealander, New Zealanders
    Fiji=Fijian
    Mongolia=Mongolian, Mongolians
    Taiwan=Taiwanese
    Hong Kong=Hong Kong
    Canada=Canadian, Canadians
    Mexico=Mexican, Mexicans
    Brazil=Brazilian, Brazilians
    Argentina=Argentine, Argentinian, Argentines
    Chile=Chilean, Chileans
    Colombia=Colombian, Colombians
    Venezuela=Venezuelan, Venezuelans
    Peru=Peruvian, Peruvians
    Bolivia=Bolivian, Bolivians
    Ecuador=Ecuadorian
    Paraguay=Paraguayan
    Uruguay=Uruguayan
    Cuba=Cuban, Cubans
    Haiti=Haitian, Haitians
    Dominican Republic=Dominican
    Jamaica=Jamaican, Jamaicans
    Guatemala=Guatemalan
    Honduras=Honduran
    El Salvador=Salvadoran
    Nicaragua=Nicaraguan
    Costa Rica=Costa Rican
    Panama=Panamanian
    South Africa=South African, South Africans
    Nigeria=Nigerian, Nigerians
    Niger=Nigerien
    Benin=Beninese
    Ghana=Ghanaian, Ghanaians
    Kenya=Kenyan, Kenyans
    Ethiopia=Ethiopian, Ethiopians
    Eritrea=Eritrean
    Somalia=Somali, Somalis
    Sudan=Sudanese
    South Sudan=South Sudanese
    Uganda=Ugandan, Ugandans
    Rwanda=Rwandan, Rwandans
    Burundi=Burundian
    Tanzania=Tanzanian
    Democratic Republic of the Congo=DRC, D.R.C., Congolese, Democratic Republic of the Congo, DR Congo, Congo
    Angola=Angolan, Angolans
    Mozambique=Mozambican
    Namibia=Namibian, Namibians
    Botswana=Botswanan
    Zimbabwe=Zimbabwean, Zimbabweans
    Zambia=Zambian, Zambians
    Malawi=Malawian
    Cameroon=Cameroonian
    Gabon=Gabonese
    Senegal=Senegalese
    Mali=Malian, Malians
    Chad=Chadian
    Ivory Coast=Ivorian, Ivory Coast
    Liberia=Liberian
    Sierra Leone=Sierra Leonean
    Guinea=Guinean
    Algeria=Algerian, Algerians
    Morocco=Moroccan, Moroccans
    Tunisia=Tunisian, Tunisians
    Libya=Libyan, Libyans
    Mauritania=Mauritanian
    Madagascar=Malagasy
  `,
}
