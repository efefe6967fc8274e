import type { LanguageSource } from '#core/extract/languages/language'
import { foretelling } from '#core/extract/languages/foretold'
import { feminineLatinNames } from '#core/extract/languages/given-names'
import { spanishDoubts } from '#core/extract/languages/es/doubts'
import { spanishTexts } from '#core/extract/languages/es/texts'
import { cities, legalForms } from '#core/extract/languages/shared'
import { territories } from '#core/extract/languages/territories'
import { bodies } from '#core/extract/languages/es/bodies'
import { verbs } from '#core/extract/languages/es/verbs'
import { offices } from '#core/extract/languages/es/offices'
import { places } from '#core/extract/languages/es/places'
import { instruments } from '#core/extract/languages/es/instruments'
import { papers } from '#core/extract/languages/es/papers'
import { names } from '#core/extract/languages/es/names'
import { grammar } from '#core/extract/languages/es/grammar'
import { months } from '#core/extract/languages/es/months'
import { common } from '#core/extract/languages/es/common'

export const spanish: LanguageSource = {
  code: 'es',
  feminineGivenEnding: 'a',
  anybody: 'uno una otro otra otros otras algunos',
  finiteEndings: 'a ó e aba ía an aron',
  thus: 'así',
  speakingPlaces: 'desde',
  pluralEndings: 'n',
  theseWords: 'estas palabras, esas palabras, estos términos, esta frase, esa frase',
  sourceOfEither:
    'a su juicio, a sus ojos, en su opinión, en sus palabras, según sus palabras, a su entender, a su parecer, según su versión, a su modo de ver, bajo su punto de vista, desde su punto de vista',
  sourceOfHim: 'según él, para él, a juicio de él',
  sourceOfHer: 'según ella, para ella',
  writing: 'cased',
  headFinal: false,
  subjectLinks: 'para, sobre, contra',
  undertakings: 'programa',
  ranks: 'coronel, general, comandante, capitán, almirante, teniente coronel',
  legalForms,
  namedPapers: instruments,
  numberSigns: 'n n° nº ° º núm',
  innerLinks: 'a al contra para',
  paperParts: 'artículo, artículos, capítulo, anexo, párrafo, inciso, título',
  numberedPapers: 'resoluciones',
  nationalWords: 'nacional, nacionales',
  laws: 'ley, reglamento, decreto, directiva, proyecto de ley, proposición de ley',
  loosePapers:
    'compromiso, consenso, acta, política nacional, estrategia nacional, iniciativa, plan, programa, estrategia, ley, marco, objetivos, principios, agenda, proyecto de ley, política, asociación estratégica',
  parties: 'con entre',
  foretold: foretelling({
    modal:
      'va\\s+a|van\\s+a|podría|podrían|puede|pueden|podrá|debería|deberá|debe|piensa|prevé|planea|pretende|espera|quiere|tiene\\s+previsto|se\\s+espera\\s+que',
    verb: 'decir|declarar|afirmar|señalar|subrayar|añadir|agregar|advertir|diga|anuncie|declare|afirme',
    announcing: 'anunciar|explicar|pedir',
    forms: 'dirá|dirán|diría|dirían|declarará|afirmará|señalará|subrayará|añadirá|advertirá',
    announcingForms: 'anunciará|explicará|pedirá|anunciaría',
    past: `(?:quiere|pretende)\\s+(?:subrayar|señalar|añadir|agregar)|(?:dirá|diría|dirán|dirían|declarará|afirmará|explicará|añadirá)(?:\\s+[\\p{L}’'-]+){0,3}?\\s+(?:más\\s+tarde|después|posteriormente)`,
  }),
  negations: 'no nunca nadie tampoco jamás ni si ningún ninguno',
  banners: 'pancarta, pancartas, cartel, carteles, letrero, letreros, pintada',
  inquiring: 'preguntó, pregunta, preguntaron, inquirió, quiso saber',
  asking:
    'preguntó, pregunta, pidió, pide, piden, pidieron, instó, insta, exigió, exige, reclamó, solicitó, solicita, llamó a',
  denying: 'negó, niega, negaron, niegan, desmintió, desmiente, rechazó, rechaza, rechazaron',
  alsoReporting: 'negó, niega, negaron, niegan, desmintió, desmiente',
  whether: 'si',
  questions: 'si, por qué, cómo, cuánto',
  narratorInMarks: true,
  feminineGiven: feminineLatinNames,
  directions: 'en a ante',
  relativeAdverbs: 'donde adonde',
  relatives: 'que quien quienes cuyo cuya',
  demonstratives: 'ese esa este esta dicho dicha aquel aquella',
  anyBody: 'ong empresa compañía firma organismo institución entidad organización dependencia agencia',
  owners: 'su sus',
  openingEndings: 'ado ada ados adas ido ida idos idas ando iendo endo',
  dropsSubject: true,
  latter: 'este último, esta última, éste, ésta, este, esta',
  quoting: 'citó, cita, citaba, citando, citando a, citando al, ha citado',
  impersonal:
    'se afirma, se lee, se dice, se señala, se planteaba, se plantea, se indica, se subraya, se recoge, se precisa, se añade, se especifica, se establece, reza',
  agents: 'por',
  passive: 'ser sido fue fueron siendo',
  view: 'para',
  copula: 'es era fue será sido',
  sameOffice: `
    gobernante=presidente=primer ministro;
    jefe del ejecutivo=presidente=primer ministro;
    exmandatario=expresidente=ex presidente;
    funcionario=ministro=viceministro=director=secretario=subsecretario=secretario general adjunto=vocero=portavoz;
    experto=relator=relator especial=analista=profesor=investigador;
    magistrado=juez=presidente;
    legislador=diputado=senador=congresista;
    parlamentario=diputado=senador=eurodiputado;
    académico=profesor=catedrático=investigador;
    especialista=analista=profesor=investigador;
    militar=general=coronel=comandante;
    prelado=obispo=arzobispo=cardenal;
    dirigente=presidente=líder=secretario general;
    exparlamentario=exdiputado=exsenador;
    jurista=abogado=juez;
    docente=profesor=maestro;
    emisario=enviado especial=enviado;
    portavoz=vocero;
    mandatario=presidente=primer ministro;
    mandataria=presidenta;
    jefe de estado=presidente=rey;
    jefe de gobierno=primer ministro=presidente;
    canciller=ministro de exteriores=ministro;
    jefe de la diplomacia=canciller=ministro de exteriores=ministro de relaciones exteriores=ministro=ministra;
    jefa de la diplomacia=canciller=ministra de exteriores=ministra;
    regidora=alcaldesa;
    regidor=alcalde;
    edil=alcalde=concejal;
    primer edil=alcalde;
    titular=ministro=ministra=director;
    ministra=titular;
    rector=director;
    diputada=diputado=congresista=legislador;
    líder=presidente=dirigente;
    diplomático=embajador=canciller;
    expresidente=ex presidente=exmandatario;
    vocero=portavoz
  `,
  reporters: 'reportero, reportera, corresponsal, periodista, fotógrafo',
  nameStops: 'ciones dades mientos',
  stateForms: 'república reino estado federación principado',
  genderedNouns: true,
  officeGenders: 'o=a, =a, e=a',
  officePrefixes: 'ex- ex vice',
  adjectiveBehind:
    /.{3,}(?:ista|al(?:es)?|ario|aria|ico|ica|iva|ivo|ense|dora|dor|ano|ana|aria|eña|eño|ólogo|óloga|able)$/u,
  callingEnds: /.{3,}(?:ista|[óo]log[oa]|tor|tora|dor|dora|ero|era|ógraf[oa]|ónom[oa]|cional)$/u,
  counterparts: 'homólogo, homóloga, par, su par, sus pares',
  appointing:
    'nombramiento, nombró, nombra, nombrado, nombrada, designó, designa, designado, designada, designación, elegido, elegida',
  asOffice: 'como, el cargo de, el puesto de',
  serving: 'desempeñó, desempeña, desempeñaba, actuó, actúa, sirvió, trabajó, ocupó, ocupa, ocupaba, asumió, asume',
  sayings: 'palabra, palabras, frase, máxima, sentencia, expresión',
  isDenied: ({ before }) =>
    /(?:^|\P{L})(?:(?:nieg(?:a|an)|neg(?:ó|aron|aba|ado)|desm(?:iente|ienten|intió|intieron|entido))\s+haber|(?:nunca|jamás|no)\s+(?:ha|han|había))\s+(?:llamado|calificado|tachado|descrito|tildado)(?:\s+(?!(?:y|pero|que|dij\p{L}+|afirm\p{L}+|añad\p{L}+)(?!\p{L}))\p{L}+){0,6}\s*$/u.test(
      before,
    ) ||
    /(?:^|\P{L})(?:(?:nieg(?:a|an)|neg(?:ó|aron|aba|ado)|desm(?:iente|ienten|intió|intieron|entido))\s+(?:haber|que\s+(?:haya|hayan|hubiera|hubieran|hubiese))(?:\s+\p{L}+)?\s+(?:dicho|declarado|afirmado|escrito|pronunciado|asegurado)|(?:nunca|jamás|no)\s+(?:dijo|dijeron|ha\s+dicho|han\s+dicho|había\s+dicho|declaró|afirmó|escribió))(?:\s+(?:que|las\s+palabras|la\s+frase))*[\s,:]*$/u.test(
      before,
    ),
  inDoubt: spanishDoubts,
  textThatStates: spanishTexts,
  words: { ...verbs, ...offices, ...bodies, ...places, ...papers, ...names, ...grammar, ...months, ...common },
  cities,
  countries: territories.es,
  demonyms: `
    Estados Unidos=EE. UU., EEUU, EE.UU., USA, estadounidense, estadounidenses, norteamericano, norteamericana, Estados Unidos de América
    Reino Unido=británico, británica, británicos, Gran Bretaña, Inglaterra, inglés, inglesa, Escocia, escocés
    España=español, española, españoles, españolas, Reino de España
    Francia=francés, francesa, franceses
    Alemania=alemán, alemana, alemanes
    Italia=italiano, italiana, italianos
    Portugal=portugués, portuguesa
    Rusia=ruso, rusa, rusos, Federación Rusa, soviético, soviética
    Ucrania=ucraniano, ucraniana, ucranianos
    China=chino, china, chinos
    Japón=japonés, japonesa
    Corea del Sur=surcoreano, surcoreana
    Corea del Norte=norcoreano, norcoreana
    India=indio, india
    Pakistán=pakistaní, paquistaní
    Afganistán=afgano, afgana, afganos
    Irán=iraní, iraníes
    Irak=iraquí, iraquíes
    Israel=israelí, israelíes
    Palestina=palestino, palestina, palestinos
    Siria=sirio, siria, sirios
    Líbano=libanés, libanesa
    Jordania=jordano
    Egipto=egipcio, egipcia
    Arabia Saudí=saudí, saudita, Arabia Saudita
    Turquía=turco, turca, turcos
    Grecia=griego, griega, griegos
    Polonia=polaco, polaca
    Hungría=húngaro, húngara
    Rumanía=rumano, rumana
    Suecia=sueco, sueca
    Noruega=noruego, noruega
    Dinamarca=danés, danesa
    Finlandia=finlandés, finlandesa
    Países Bajos=neerlandés, neerlandesa, holandés, holandesa, Holanda
    Bélgica=belga, belgas
    Suiza=suizo, suiza
    Austria=austríaco, austriaco, austriaca
    Irlanda=irlandés, irlandesa
    Armenia=armenio, armenia
    Azerbaiyán=azerbaiyano
    Kazajistán=kazajo, kazaja
    Australia=australiano, australiana
    Canadá=canadiense, canadienses
    México=mexicano, mexicana, mexicanos
    Guatemala=guatemalteco, guatemalteca
    Honduras=hondureño, hondureña
    El Salvador=salvadoreño, salvadoreña
    Nicaragua=nicaragüense
    Costa Rica=costarricense
    Panamá=panameño, panameña
    Cuba=cubano, cubana, cubanos
    República Dominicana=dominicano, dominicana
    Haití=haitiano, haitiana
    Colombia=colombiano, colombiana, colombianos
    Venezuela=venezolano, venezolana, venezolanos
    Ecuador=ecuatoriano, ecuatoriana
    Perú=peruano, peruana, peruanos
    Bolivia=boliviano, boliviana, bolivianos
    Chile=chileno, chilena, chilenos
    Argentina=argentino, argentina, argentinos
    Uruguay=uruguayo, uruguaya
    Paraguay=paraguayo, paraguaya
    Brasil=brasileño, brasileña, brasileños
    Marruecos=marroquí, marroquíes
    Argelia=argelino, argelina
    Túnez=tunecino, tunecina
    Libia=libio
    Sudáfrica=sudafricano, sudafricana
    Nigeria=nigeriano, nigeriana
    Etiopía=etíope
    Kenia=keniano, keniana
    Malí=maliense
    Senegal=senegalés
    Guinea Ecuatorial=ecuatoguineano
    Filipinas=filipino, filipina
    Indonesia=indonesio, indonesia
    Vietnam=vietnamita
    Tailandia=tailandés
    Cataluña=catalán, catalana
  `,
}
