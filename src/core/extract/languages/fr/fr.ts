import type { LanguageSource } from '#core/extract/languages/language'
import { foretelling } from '#core/extract/languages/foretold'
import { feminineLatinNames } from '#core/extract/languages/given-names'
import { frenchDoubts } from '#core/extract/languages/fr/doubts'
import { frenchTexts } from '#core/extract/languages/fr/texts'
import { cities, legalForms } from '#core/extract/languages/shared'
import { territories } from '#core/extract/languages/territories'
import { bodies } from '#core/extract/languages/fr/bodies'
import { verbs } from '#core/extract/languages/fr/verbs'
import { offices } from '#core/extract/languages/fr/offices'
import { places } from '#core/extract/languages/fr/places'
import { instruments } from '#core/extract/languages/fr/instruments'
import { papers } from '#core/extract/languages/fr/papers'
import { names } from '#core/extract/languages/fr/names'
import { grammar } from '#core/extract/languages/fr/grammar'
import { months } from '#core/extract/languages/fr/months'
import { common } from '#core/extract/languages/fr/common'

export const french: LanguageSource = {
  code: 'fr',
  feminineGivenEnding: 'a',
  anybody: 'un une autre certains certaines',
  finiteEndings: 'e a it ent',
  thus: 'ainsi',
  theseWords: 'ces mots, ces termes, ces paroles, cette phrase, cette formule',
  sourceOfEither:
    "à ses yeux, à son avis, selon ses mots, selon ses dires, selon ses propos, selon ses termes, de son propre aveu, dans ses mots, pour reprendre ses mots, à son sens, à l'en croire",
  sourceOfHim: "selon lui, d'après lui",
  sourceOfHer: "selon elle, d'après elle",
  writing: 'cased',
  headFinal: false,
  subjectLinks: 'pour, sur, contre',
  undertakings: 'programme',
  ranks: 'colonel, général, commandant, capitaine, lieutenant-colonel, amiral, colonel-major',
  legalForms,
  namedPapers: instruments,
  numberSigns: 'n n° ° º no',
  innerLinks: 'à au aux contre pour',
  paperParts: 'article, articles, chapitre, annexe, paragraphe, alinéa, titre',
  partLinks: 'à',
  numberedPapers: 'résolutions',
  nationalWords: 'national, nationale, nationaux, nationales',
  laws: 'loi, règlement, directive, ordonnance, décret, projet de loi, proposition de loi',
  loosePapers:
    'consensus, engagement, initiative, partenariat, plan, programme, stratégie, projet, cadre, objectifs, loi, principes, mécanisme, agenda, projet de loi, politique',
  parties: 'avec entre',
  foretold: foretelling({
    modal:
      "va|vont|pourra|pourraient|pourrait|peut|peuvent|devrait|devraient|devra|doit|doivent|compte|comptent|entend|prévoit\\s+de|s['’]apprête\\s+à|espère|souhaite|veut",
    verb: 'dire|déclarer|affirmer|souligner|rappeler|ajouter|préciser|indiquer|avertir',
    announcing: 'annoncer|expliquer|demander|promettre',
    forms:
      'dira|diront|dirait|diraient|déclarera|affirmera|soulignera|rappellera|ajoutera|précisera|indiquera|déclarerait|affirmerait',
    announcingForms: 'annoncera|annoncerait|expliquera',
    past: `(?:entend|veut|souhaite)(?:\\s+[\\p{L}’'-]+)?\\s+(?:rappeler|souligner|préciser|ajouter)|(?:dira|diront|dirait|diraient|déclarera|affirmera|expliquera|soulignera|ajoutera|précisera)(?:[\\s-]+[\\p{L}’'-]+){0,3}?\\s+(?:plus\\s+tard|par\\s+la\\s+suite|après\\s+coup)`,
  }),
  negations: "n' ne pas jamais personne aucun aucune ni si",
  banners: 'banderole, banderoles, pancarte, pancartes, affiche, affiches, calicot',
  inquiring: 'interroge, a interrogé, interrogé, voulu savoir, veut savoir',
  asking:
    'demandé, demande, demandait, demandent, interrogé, exhorté, exhorte, invité, appelé à, réclamé, réclame, exigé, exige',
  denying:
    'démenti, dément, démentait, démentent, nié, nie, niait, nient, rejeté, rejette, récusé, réfuté, refusé, refuse',
  alsoReporting: 'démenti, dément, démentent, nié, nie, nient, réfuté',
  whether: 'si',
  questions: 'si, pourquoi, comment, combien',
  narratorInMarks: true,
  feminineGiven: feminineLatinNames,
  directions: 'à au aux en auprès',
  relativeAdverbs: 'où',
  relatives: "qui dont que qu' lequel laquelle lesquels lesquelles",
  demonstratives: 'ce cet cette ledit ladite',
  anyBody: 'ong entreprise société compagnie firme organisme institution organisation agence établissement',
  owners: 'son sa ses leur leurs',
  openingEndings: 'ant é ée és ées ent',
  latter: 'celui-ci, celle-ci, ce dernier, cette dernière',
  quoting: 'cité, cite, citait, citant, citer',
  impersonal: 'lit, lisait, stipule',
  passive: 'être',
  agents: 'par',
  view: 'pour',
  copula: 'est était fut sera devient demeure reste été',
  sameOffice: `
    élu=maire=député=sénateur=conseiller;
    édile=maire;
    magistrat=juge=procureur;
    émissaire=envoyé spécial=envoyé;
    expert=rapporteur=rapporteur spécial=analyste=professeur=chercheur;
    universitaire=professeur=chercheur;
    officier=général=colonel=commandant;
    militaire=général=colonel;
    prélat=évêque=archevêque=cardinal;
    syndicaliste=secrétaire général;
    spécialiste=chercheur=professeur=analyste;
    parlementaire=député=sénateur=eurodéputé;
    dirigeant=président=premier ministre=directeur;
    chef de l'état=président=chef d'état=dirigeant=roi;
    chef de l'etat=président;
    présidente=président=cheffe de l'état;
    chef du gouvernement=premier ministre=première ministre=chancelier;
    chef de la diplomatie=ministre des affaires étrangères=ministre;
    députée=député=élu=parlementaire;
    sénatrice=sénateur;
    ministre=garde des sceaux;
    diplomate=ambassadeur=ambassadrice=consul;
    patron=pdg=directeur général=directeur;
    responsable=directeur=chef;
    avocate=avocat
  `,
  elisions: 'l d j m t s n c qu jusqu lorsqu puisqu quoiqu presqu',
  clitics: '-t-il -t-elle -t-on -t-ils -t-elles -il -elle -ils -elles -on -je -nous',
  reporters: 'reporter, correspondant, correspondante, journaliste, photographe',
  nameStops: 'tions iennes ismes',
  stateForms: 'république royaume état fédération principauté',
  genderedNouns: true,
  officeGenders: 'teur=trice, deur=drice, er=ère, ien=ienne, =e, f=ffe',
  officePrefixes: 'ex- vice- sous-',
  adjectiveBehind: /.{3,}(?:iste|ale?|aux|elle?|aire|ique|if|ive|ien|ienne)$/u,
  callingEnds: /.{3,}(?:iste|logue|eur|euse|trice|ier|ière|ienne|ien|graphe|nome)$/u,
  counterparts: 'homologue',
  appointing: 'nomination, nommé, nommée, nomme, désigné, désignée, désigne, élu, élue',
  asOffice: 'comme, au poste de, en tant que, le poste de, la fonction de, les fonctions de',
  serving: 'occupe, occupait, occupé, servi, exerce, exerçait, exercé',
  obliquePronouns: 'lui leur me nous vous',
  sayings: 'mot, mots, parole, paroles, propos, phrase, formule, maxime',
  isDenied: ({ before }) =>
    /(?:^|\P{L})(?:(?:nie|nient|niait|nié|dément|démentent|démenti|conteste|contesté)\s+avoir(?:\s+jamais)?|n['’](?:a|ai|ont|avait|avaient)\s+(?:jamais|pas))\s+(?:qualifié|traité|appelé|décrit)(?:[\s’'](?!(?:et|mais|qui|déclar\p{L}+|ajout\p{L}+|affirm\p{L}+)(?!\p{L}))[\p{L}-]+){0,6}[\s’']*$/u.test(
      before,
    ) ||
    /(?:^|\P{L})(?:(?:nie|nient|niait|nié|dément|démentent|démenti|conteste|contesté)\s+(?:avoir|que\s+\S+\s+ait|qu['’]\S+\s+(?:ait|aient))(?:\s+jamais)?\s+(?:dit|déclaré|affirmé|écrit|employé|parlé\s+de|prononcé)|n['’](?:a|ai|ont|avait|avaient)\s+(?:jamais|pas)\s+(?:dit|déclaré|affirmé|écrit|employé|prononcé))(?:\s+(?:que|qu['’]|les\s+mots|la\s+phrase))*[\s,:]*$/u.test(
      before,
    ),
  inDoubt: frenchDoubts,
  textThatStates: frenchTexts,
  words: { ...verbs, ...offices, ...bodies, ...places, ...papers, ...names, ...grammar, ...months, ...common },
  cities,
  countries: territories.fr,
  demonyms: `
    États-Unis=USA, US, É.-U., américain, américaine, américains, américaines, Etats-Unis, États-Unis d'Amérique, Amérique
    Royaume-Uni=britannique, britanniques, Grande-Bretagne, Angleterre, anglais, anglaise, Écosse, écossais, gallois
    France=français, française, françaises, République française
    Allemagne=allemand, allemande, allemands, allemandes
    Russie=russe, russes, Fédération de Russie, URSS, soviétique, soviétiques
    Chine=chinois, chinoise, chinoises, République populaire de Chine
    Arménie=arménien, arménienne, arméniens, arméniennes, République d'Arménie
    Azerbaïdjan=azerbaïdjanais, azerbaïdjanaise, azéri, azérie, azéris, Azerbaidjan
    Turquie=turc, turque, turcs, turques
    Géorgie=géorgien, géorgienne, géorgiens
    Iran=iranien, iranienne, iraniens, iraniennes, République islamique d'Iran
    Irak=irakien, irakienne, irakiens
    Israël=israélien, israélienne, israéliens, israéliennes
    Palestine=palestinien, palestinienne, palestiniens
    Syrie=syrien, syrienne, syriens
    Liban=libanais, libanaise
    Jordanie=jordanien, jordanienne
    Égypte=égyptien, égyptienne, égyptiens, Egypte
    Arabie saoudite=saoudien, saoudienne, saoudiens
    Émirats arabes unis=émirati, émiratie, Emirats arabes unis, Émirats
    Qatar=qatari, qatarie, qatarien
    Koweït=koweïtien
    Yémen=yéménite, yéménites
    Ukraine=ukrainien, ukrainienne, ukrainiens
    Biélorussie=biélorusse, bélarusse, Bélarus
    Moldavie=moldave
    Pologne=polonais, polonaise
    Hongrie=hongrois, hongroise
    Tchéquie=tchèque, tchèques, République tchèque
    Slovaquie=slovaque
    Roumanie=roumain, roumaine
    Bulgarie=bulgare
    Grèce=grec, grecque, grecs
    Chypre=chypriote
    Serbie=serbe, serbes
    Croatie=croate
    Kosovo=kosovar
    Albanie=albanais, albanaise
    Italie=italien, italienne, italiens
    Espagne=espagnol, espagnole, espagnols
    Portugal=portugais, portugaise
    Belgique=belge, belges
    Pays-Bas=néerlandais, néerlandaise, Hollande
    Luxembourg=luxembourgeois
    Suisse=suisse, suisses, helvétique
    Autriche=autrichien, autrichienne
    Suède=suédois, suédoise
    Norvège=norvégien, norvégienne
    Danemark=danois, danoise
    Finlande=finlandais, finlandaise
    Islande=islandais
    Irlande=irlandais, irlandaise
    Estonie=estonien, estonienne
    Lettonie=letton
    Lituanie=lituanien, lituanienne
    Kazakhstan=kazakh, kazakhe, kazakhs, kazakhstanais
    Ouzbékistan=ouzbek
    Japon=japonais, japonaise
    Corée du Sud=sud-coréen, sud-coréenne, coréen
    Corée du Nord=nord-coréen, nord-coréenne
    Inde=indien, indienne, indiens
    Pakistan=pakistanais, pakistanaise
    Afghanistan=afghan, afghane, afghans
    Vietnam=vietnamien, vietnamienne, Viêt Nam
    Thaïlande=thaïlandais
    Birmanie=birman, birmane
    Indonésie=indonésien, indonésienne
    Philippines=philippin
    Australie=australien, australienne
    Nouvelle-Zélande=néo-zélandais, néo-zélandaise
    Canada=canadien, canadienne, canadiens, Québec, québécois
    Mexique=mexicain, mexicaine
    Brésil=brésilien, brésilienne
    Argentine=argentin, argentins
    Chili=chilien, chilienne
    Colombie=colombien, colombienne
    Venezuela=vénézuélien, vénézuélienne
    Pérou=péruvien
    Bolivie=bolivien, bolivienne
    Cuba=cubain, cubaine
    Haïti=haïtien, haïtienne
    Afrique du Sud=sud-africain, sud-africaine, sud-africains
    Algérie=algérien, algérienne, algériens
    Maroc=marocain, marocaine
    Tunisie=tunisien, tunisienne
    Libye=libyen, libyenne
    Soudan=soudanais, soudanaise
    Éthiopie=éthiopien, éthiopienne, Ethiopie
    Somalie=somalien
    Kenya=kényan, kényane
    Rwanda=rwandais, rwandaise
    Burundi=burundais
    Congo=congolais, congolaise, République du Congo
    République démocratique du Congo=RDC, République démocratique du Congo, RD Congo
    Gabon=gabonais, gabonaise
    Cameroun=camerounais, camerounaise
    Tchad=tchadien, tchadienne
    Niger=nigérien, nigérienne
    Nigeria=nigérian, nigériane, Nigéria
    Mali=malien, malienne, maliens
    Burkina Faso=burkinabé, burkinabè, Burkina
    Sénégal=sénégalais, sénégalaise
    Côte d'Ivoire=ivoirien, ivoirienne, ivoiriens
    Guinée=guinéen, guinéenne
    Bénin=béninois, béninoise
    Togo=togolais, togolaise
    Ghana=ghanéen
    Mauritanie=mauritanien, mauritanienne
    République centrafricaine=centrafricain, centrafricaine, Centrafrique, RCA
    Madagascar=malgache
    Angola=angolais
    Zimbabwe=zimbabwéen
    Mozambique=mozambicain
    Ouganda=ougandais
    Tanzanie=tanzanien
  `,
}
