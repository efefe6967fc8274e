import { forms } from '#core/extract/languages/forms'
import type { LanguageSource } from '#core/extract/languages/language'
import { foretelling } from '#core/extract/languages/foretold'
import { feminineLatinNames } from '#core/extract/languages/given-names'
import { germanDoubts } from '#core/extract/languages/de/doubts'
import { germanTexts } from '#core/extract/languages/de/texts'
import { cities, legalForms } from '#core/extract/languages/shared'
import { territories } from '#core/extract/languages/territories'
import { bodies } from '#core/extract/languages/de/bodies'
import { verbs } from '#core/extract/languages/de/verbs'
import { offices } from '#core/extract/languages/de/offices'
import { places } from '#core/extract/languages/de/places'
import { instruments } from '#core/extract/languages/de/instruments'
import { papers } from '#core/extract/languages/de/papers'
import { names } from '#core/extract/languages/de/names'
import { grammar } from '#core/extract/languages/de/grammar'
import { months } from '#core/extract/languages/de/months'
import { common } from '#core/extract/languages/de/common'

/** The adjectives of countries, in all their endings. */
const adjectives = Object.entries({
  Estland: 'estnisch',
  Lettland: 'lettisch',
  Litauen: 'litauisch',
  Slowakei: 'slowakisch',
  Slowenien: 'slowenisch',
  Irland: 'irisch',
  Island: 'isländisch',
  Luxemburg: 'luxemburgisch',
  Malta: 'maltesisch',
  Zypern: 'zyprisch',
  Moldau: 'moldauisch',
  'Bosnien und Herzegowina': 'bosnisch',
  Montenegro: 'montenegrinisch',
  Kosovo: 'kosovarisch',
  Albanien: 'albanisch',
  Nordmazedonien: 'nordmazedonisch',
  Jordanien: 'jordanisch',
  Katar: 'katarisch',
  Kuwait: 'kuwaitisch',
  Jemen: 'jemenitisch',
  Algerien: 'algerisch',
  Sudan: 'sudanesisch',
  Somalia: 'somalisch',
  Kenia: 'kenianisch',
  Ruanda: 'ruandisch',
  Uganda: 'ugandisch',
  Tansania: 'tansanisch',
  Kongo: 'kongolesisch',
  Kamerun: 'kamerunisch',
  Mali: 'malisch',
  Niger: 'nigrisch',
  Senegal: 'senegalesisch',
  Ghana: 'ghanaisch',
  Simbabwe: 'simbabwisch',
  Namibia: 'namibisch',
  Vietnam: 'vietnamesisch',
  Thailand: 'thailändisch',
  Indonesien: 'indonesisch',
  Malaysia: 'malaysisch',
  Philippinen: 'philippinisch',
  Taiwan: 'taiwanisch',
  Mongolei: 'mongolisch',
  Usbekistan: 'usbekisch',
  Kirgisistan: 'kirgisisch',
  Tadschikistan: 'tadschikisch',
  Neuseeland: 'neuseeländisch',
  Kolumbien: 'kolumbianisch',
  Chile: 'chilenisch',
  Peru: 'peruanisch',
  Bolivien: 'bolivianisch',
  Kuba: 'kubanisch',
  Haiti: 'haitianisch',
  Nicaragua: 'nicaraguanisch',
  Deutschland: 'bundesdeutsch',
  Indien: 'indisch',
  Pakistan: 'pakistanisch',
  Südkorea: 'südkoreanisch',
  Serbien: 'serbisch',
  Kroatien: 'kroatisch',
  Rumänien: 'rumänisch',
  Bulgarien: 'bulgarisch',
  Portugal: 'portugiesisch',
  Norwegen: 'norwegisch',
  Finnland: 'finnisch',
})
  .map(([country, stem]) => `${country}=${forms(stem, 'e en er es em')}`)
  .join('\n')

/** Rumäniens, Chiles: names of countries in the second case. */
function withGenitive(table: string): string {
  return table.replaceAll(/^([^=\n]+)=(.+)$/gmu, (line, _, forms: string) => {
    const further = forms
      .split(',')
      .map((form) => form.trim())
      .filter((form) => /^\p{Lu}[\p{L}-]*[^sxzß\s]$/u.test(form) && form.length > 3)
      .map((form) => `${form}s`)
    return further.length === 0 ? line : `${line}, ${further.join(', ')}`
  })
}

export const german: LanguageSource = {
  code: 'de',
  feminineGivenEnding: 'a',
  clauseOpeners: 'während bis seit',
  ageNoun: /^\d{1,3}-?jährigen?r?$/iu,
  anybody: 'einer eine anderer andere jemand mancher manche',
  finiteEndings: 't te ten',
  theseWords:
    'mit diesen worten, mit diesem satz, mit diesem appell, mit dieser botschaft, mit dieser mahnung, mit den worten, damit',
  writing: 'cased',
  headFinal: true,
  masculineArticles: 'der dieser jener',
  namingCompounds:
    /^\p{Lu}[\p{L}-]{3,}(?:konvention|schlussakte|grundverordnung|rahmenrichtlinie|grundrechtecharta|sozialcharta)$/iu,
  subjectLinks: 'zur, zum, über, gegen',
  undertakings: 'programm',
  ranks: 'Major, Oberst, Oberstleutnant, Hauptmann, General, Generalmajor, Generalleutnant, Admiral, Brigadegeneral',
  legalForms,
  namedPapers: instruments,
  laws: 'gesetz',
  paperParts: 'artikel, artikels, paragraf, paragraph, paragrafen, absatz, kapitel, anhang, abschnitt',
  numberedPapers: 'resolutionen, un-resolutionen',
  nationalWords: 'nationale, nationalen, nationaler, nationales',
  loosePapers:
    'initiative, partnerschaft, plan, programm, strategie, gesetz, fahrplan, agenda, ziele, steuer, sanktionspaket',
  parties: 'mit zwischen',
  negatesBehind: true,
  foretold: foretelling({
    modal:
      'wird|werden|würde|würden|könnte|könnten|kann|können|dürfte|dürften|will|wollen|soll|sollen|sollte|möchte|möchten|muss|müsste',
    verb: '(?:sagen|erklären|mitteilen|betonen|warnen|fordern|hinzufügen|schreiben)(?!\\s+haben)',
    announcing: '(?:ankündigen|verkünden)(?!\\s+haben)',
    past: `(?:sollte|sollten|würde|würden)(?:\\s+[\\p{L}’'-]+){0,6}?\\s+(?:später|nachher|rückblickend)`,
    gap: 9,
  }),
  negations:
    'nicht nie niemand kein keine keiner keines keineswegs weder zu wird werden will wollen soll sollen kann können könnte könnten dürfte dürften möchte möchten würde würden müsste müssten',
  withoutContent: 'lehnte, lehnten, lehnt, lehnen',
  banners:
    'transparent, transparente, transparenten, plakat, plakate, plakaten, schild, schildern, banner, bannern, spruchband',
  inquiring: 'fragte, fragt, fragten, erkundigte sich, wollte wissen',
  asking: 'fragte, fragt, fragten, forderte, fordert, forderten, bat, verlangte, verlangt, appellierte',
  denying: 'bestritt, bestreitet, bestritten, dementierte, dementiert, verneinte, leugnete, leugnet',
  alsoReporting: 'bestritt, bestreitet, dementierte, dementiert, verneinte, leugnete',
  whether: 'ob falls',
  questions: 'ob, warum, wie',
  namingLink: 'von',
  nounEndings: 'es s en e n',
  nounsCapitalised: true,
  feminineGiven: feminineLatinNames,
  directions: 'in im zu zum zur an bei beim',
  relativeAdverbs: 'wo worin wobei womit wodurch',
  relatives: 'der die das dessen deren dem den denen welchem welchen welcher welche welches',
  relativesAfterComma: true,
  obliqueArticles: 'dem des den einem einen eines diesem diesen dieses seinem seinen seiner ihrem ihren ihrer',
  feminineObliqueArticles: 'der einer dieser seiner ihrer',
  obliquePronouns: 'ihm ihn ihnen mir uns',
  demonstratives: 'diese dieser dieses jene jenes',
  compounds: `
    ministerpräsident ministerpräsidentin präsident präsidentin minister ministerin kanzler kanzlerin sprecher sprecherin
    vorsitzender vorsitzende vorsitzenden chef chefin leiter leiterin direktor direktorin sekretär sekretärin
    beauftragter beauftragte beauftragten experte expertin politiker politikerin kommissar kommissarin botschafter
    botschafterin anwalt anwältin richter richterin bürgermeister bürgermeisterin abgeordneter abgeordnete
    forscher forscherin wissenschaftler wissenschaftlerin trainer trainerin arbeiter arbeiterin berater beraterin lehrer
    lehrerin händler händlerin meister meisterin fahrer fahrerin spieler spielerin rätin referent referentin arzt ärztin
    redakteur redakteurin kandidat kandidatin mitglied aktivist aktivistin pfleger pflegerin ingenieur ingenieurin
    senator senatorin admiral kapitän kapitänin pfarrer pfarrerin bischof schüler schülerin professor professorin gründer gründerin autor autorin vertreter vertreterin ermittler ermittlerin soldat offizier fischer fischerin koordinator koordinatorin pilot pilotin mitarbeiter mitarbeiterin lehrling machthaber obmann vorstand inhaber inhaberin
    ministerium behörde kommission agentur gericht institut fraktion regierung gesellschaft konzern verband partei
    verein stiftung gewerkschaft kammer verwaltung anwaltschaft zentrale ausschuss universität hochschule klinikum werft
    genossenschaft gemeinderat stadtrat landrat landesrat landesrätin stadträtin direktion präsidium akademie museum
    versicherung bündnis netzwerk zentrum beirat
  `,
  pluralEndings: 'en',
  anyBody: 'unternehmen konzern firma organisation behörde institution einrichtung agentur',
  owners: 'deren dessen sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres',
  latter: 'dieser, diese, letzterer, letztere',
  quoting: 'zitierte, zitiert, zitierten',
  agents: 'von',
  manyArticles: 'die',
  reportedMood:
    'sei seien habe werde wolle könne müsse solle dürfe möge gebe gehe komme stehe bleibe brauche lasse nehme sehe wisse halte rücke zeige laufe',
  impersonal: 'heiße es, heißt es, hieß es, heisst es, verlautet, verlautete',
  passive: 'worden werden wird wurde wurden',
  view: 'für',
  copula: 'ist war wird wurde gewesen',
  sameOffice: `
    landeschef=ministerpräsident=landeshauptmann;
    chef=leiter=vorsitzender=geschäftsführer=präsident;
    leiter=direktor=geschäftsführer;
    chefdiplomat=außenminister=außenbeauftragter;
    rathauschef=bürgermeister=oberbürgermeister;
    parlamentarier=abgeordneter;
    jurist=anwalt=rechtsanwalt=staatsanwalt;
    wissenschaftler=professor=forscher;
    forscher=professor;
    offizier=general=oberst;
    geistlicher=bischof=pfarrer;
    parteichef=vorsitzender=parteivorsitzender;
    firmenchef=geschäftsführer=vorstandschef;
    staatschef=präsident=staatspräsident;
    staatsoberhaupt=präsident=bundespräsident=könig;
    regierungschef=ministerpräsident=premierminister=bundeskanzler=kanzler;
    regierungschefin=ministerpräsidentin=premierministerin=bundeskanzlerin;
    kanzler=bundeskanzler;
    kanzlerin=bundeskanzlerin;
    präsident=us-präsident=bundespräsident;
    minister=außenminister=innenminister=verteidigungsminister=finanzminister=gesundheitsminister=verkehrsminister;
    ministerin=außenministerin=innenministerin=gesundheitsministerin=umweltministerin;
    politiker=abgeordneter;
    diplomat=botschafter
  `,
  reporters: 'reporter, reporterin, korrespondent, korrespondentin',
  sourceOfHim:
    'seiner meinung nach, seiner ansicht nach, seiner auffassung nach, seiner überzeugung nach, nach seiner einschätzung, nach seiner ansicht, nach seiner darstellung, seinen worten zufolge, nach seinen worten, nach seinen angaben, seinen angaben zufolge, nach seinen eigenen angaben, ihm zufolge',
  sourceOfHer:
    'ihrer meinung nach, ihrer ansicht nach, ihrer auffassung nach, ihrer überzeugung nach, nach ihrer einschätzung, nach ihrer ansicht, nach ihrer darstellung, ihren worten zufolge, nach ihren worten, nach ihren angaben, ihren angaben zufolge, nach ihren eigenen angaben, ihr zufolge',
  nameStops: 'ungen heiten keiten schaften tionen',
  stateForms: 'republik königreich bundesrepublik königreichs föderation',
  genderedNouns: true,
  officeGenders: '=in, e=in',
  officePrefixes: 'ex- vize- vize alt- alt',
  callingEnds: /.{3,}(?:erin|istin|ist|loge|login|ling|antin|entin|eurin|grafin|nomin)$/u,
  counterparts: 'amtskollege, amtskollegin, amtskollegen',
  appointing: 'ernennung, ernannte, ernennt, berufung, berief',
  asOffice: 'zum, zur, als',
  sayings: 'wort, worte, worten, satz, ausspruch, spruch, bemerkung',
  isDenied: ({ before, behind }) =>
    (/(?:^|\P{L})(?:bestreitet|bestreiten|bestritt|bestritten|dementiert\p{L}*|leugnet\p{L}*|weist\s+zurück|wies\s+zurück)(?:\P{L}|$)/u.test(
      before,
    ) &&
      /^\s*,?\s*(?:gesagt|geäußert|behauptet|geschrieben|erklärt|gefordert|versprochen|bezeichnet|genannt|beschrieben|beschimpft)\s+zu\s+haben/u.test(
        behind,
      )) ||
    /(?:^|\P{L})(?:nie|niemals|nicht)\s+(?:gesagt|behauptet|geäußert|geschrieben|erklärt)[\s,:]*$/u.test(before) ||
    /(?:^|\P{L})(?:bestreitet|bestreiten|bestritt|bestritten|dementiert\p{L}*|leugnet\p{L}*)\P{L}[^.:;]*(?:gesagt|geäußert|behauptet|geschrieben|erklärt|gefordert|versprochen)\s+zu\s+haben[\s,:]*$/u.test(
      before,
    ) ||
    (/(?:^|\P{L})(?:habe|hat|hatte|haben)\s+(?:nie|niemals|nicht)[\s,:]*$/u.test(before) &&
      /^\s*,?\s*(?:gesagt|behauptet|geäußert|geschrieben)/u.test(behind)),
  inDoubt: germanDoubts,
  textThatStates: germanTexts,
  words: { ...verbs, ...offices, ...bodies, ...places, ...papers, ...names, ...grammar, ...months, ...common },
  cities,
  countries: withGenitive(territories.de),
  demonyms: `${adjectives}

    Vereinigte Staaten=USA, US, Vereinigten Staaten, Vereinigten Staaten von Amerika, amerikanische, amerikanischen, amerikanischer, us-amerikanische, us-amerikanischen, us-amerikanischer
    Vereinigtes Königreich=Großbritannien, England, britische, britischen, britischer, Schottland, schottische
    Deutschland=deutsche, deutschen, deutscher, Bundesrepublik Deutschland, Bundesrepublik, DDR
    Österreich=österreichische, österreichischen, österreichischer
    Schweiz=schweizer, schweizerische, schweizerischen
    Frankreich=französische, französischen, französischer
    Italien=italienische, italienischen, italienischer
    Spanien=spanische, spanischen, spanischer
    Portugal=portugiesische
    Niederlande=niederländische, niederländischen, Niederlanden, Holland
    Belgien=belgische, belgischen
    Dänemark=dänische, dänischen
    Schweden=schwedische, schwedischen
    Norwegen=norwegische, norwegischen
    Finnland=finnische, finnischen
    Polen=polnische, polnischen, polnischer
    Tschechien=tschechische, tschechischen
    Ungarn=ungarische, ungarischen
    Rumänien=rumänische
    Bulgarien=bulgarische
    Griechenland=griechische, griechischen
    Türkei=türkische, türkischen, türkischer
    Russland=russische, russischen, russischer, Russische Föderation, Sowjetunion, sowjetische
    Ukraine=ukrainische, ukrainischen, ukrainischer
    Belarus=belarussische, belarussischen, weißrussische, Weißrussland
    Serbien=serbische
    Kroatien=kroatische
    Israel=israelische, israelischen, israelischer
    Palästina=palästinensische, palästinensischen
    Syrien=syrische, syrischen
    Iran=iranische, iranischen, iranischer
    Irak=irakische, irakischen
    Libanon=libanesische
    Ägypten=ägyptische, ägyptischen
    Saudi-Arabien=saudische, saudi-arabische
    Afghanistan=afghanische, afghanischen
    Pakistan=pakistanische
    Indien=indische, indischen
    China=chinesische, chinesischen, chinesischer, Volksrepublik China
    Japan=japanische, japanischen
    Südkorea=südkoreanische
    Nordkorea=nordkoreanische
    Myanmar=birmanische
    Australien=australische, australischen
    Kanada=kanadische, kanadischen
    Mexiko=mexikanische
    Brasilien=brasilianische, brasilianischen
    Argentinien=argentinische
    Venezuela=venezolanische
    Südafrika=südafrikanische
    Nigeria=nigerianische
    Äthiopien=äthiopische
    Libyen=libysche
    Tunesien=tunesische
    Marokko=marokkanische
    Kasachstan=kasachische, kasachischen
    Armenien=armenische
    Aserbaidschan=aserbaidschanische
    Georgien=georgische
  `,
}
