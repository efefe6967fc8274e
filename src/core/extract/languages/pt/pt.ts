import type { LanguageSource } from '#core/extract/languages/language'
import { foretelling } from '#core/extract/languages/foretold'
import { feminineLatinNames } from '#core/extract/languages/given-names'
import { portugueseDoubts } from '#core/extract/languages/pt/doubts'
import { portugueseTexts } from '#core/extract/languages/pt/texts'
import { cities, legalForms } from '#core/extract/languages/shared'
import { territories } from '#core/extract/languages/territories'
import { bodies } from '#core/extract/languages/pt/bodies'
import { verbs } from '#core/extract/languages/pt/verbs'
import { offices } from '#core/extract/languages/pt/offices'
import { places } from '#core/extract/languages/pt/places'
import { instruments } from '#core/extract/languages/pt/instruments'
import { papers } from '#core/extract/languages/pt/papers'
import { names } from '#core/extract/languages/pt/names'
import { grammar } from '#core/extract/languages/pt/grammar'
import { months } from '#core/extract/languages/pt/months'
import { common } from '#core/extract/languages/pt/common'

export const portuguese: LanguageSource = {
  code: 'pt',
  feminineGivenEnding: 'a',
  anybody: 'um uma outro outra outros outras alguns algumas',
  finiteEndings: 'a ou ava ia am aram eu iu eram iram',
  thus: 'assim',
  speakingPlaces: 'desde',
  pluralEndings: 'm',
  theseWords: 'estas palavras, essas palavras, estes termos, esta frase, essa frase, nestes termos',
  sourceOfEither:
    'a seu ver, no seu entender, na sua opinião, nas suas palavras, aos seus olhos, em sua opinião, em suas palavras, segundo as suas palavras, no seu parecer, a seu juízo',
  sourceOfHim: 'segundo ele, para ele, na opinião dele, nas palavras dele',
  sourceOfHer: 'segundo ela, para ela, na opinião dela, nas palavras dela',
  writing: 'cased',
  headFinal: false,
  subjectLinks: 'para, sobre, contra',
  undertakings: 'programa',
  ranks: 'coronel, general, comandante, capitão, almirante, tenente-coronel',
  appointing: 'nomeação, nomeou, nomeia, nomeado, nomeada, designado, designada, eleito, eleita',
  asOffice: 'como, para o cargo de, o cargo de, as funções de',
  serving: 'assumiu, assume, ocupa, ocupava, ocupou, exerce, exerceu, serviu, atuou, desempenhou',
  legalForms,
  namedPapers: instruments,
  numberSigns: 'n n° nº ° º n.º',
  innerLinks: 'a à ao às aos contra para',
  paperParts: 'artigo, artigos, capítulo, anexo, parágrafo, inciso, título',
  numberedPapers: 'resoluções',
  nationalWords: 'nacional, nacionais',
  laws: 'lei, regulamento, decreto, diretiva, projeto de lei, proposta de lei',
  loosePapers:
    'compromisso, consenso, política nacional, estratégia nacional, iniciativa, plano, programa, estratégia, lei, quadro, objetivos, princípios, agenda, projeto de lei, política, parceria, projeto',
  parties: 'com entre',
  foretold: foretelling({
    modal: 'vai|vão|pode|podem|poderá|poderia|poderiam|deverá|deve|devem|pretende|planeja|planeia|espera|quer|irá',
    verb: 'dizer|declarar|afirmar|sublinhar|acrescentar|advertir|informar',
    announcing: 'anunciar|explicar|pedir',
    forms: 'dirá|dirão|diria|diriam|declarará|afirmará|sublinhará|acrescentará',
    announcingForms: 'anunciará|explicará|anunciaria',
    past: `(?:quer|pretende)\\s+(?:sublinhar|acrescentar)|(?:dirá|diria|dirão|diriam|declarará|afirmará|explicará|acrescentará)(?:\\s+[\\p{L}’'-]+){0,3}?\\s+(?:mais\\s+tarde|depois|posteriormente)`,
  }),
  negations: 'não nunca ninguém jamais nem',
  banners: 'cartaz, cartazes, faixa, faixas',
  inquiring: 'perguntou, pergunta, perguntaram, quis saber',
  asking:
    'perguntou, pergunta, perguntaram, pediu, pede, pedem, pediram, instou, insta, exigiu, exige, exigiram, reclamou, solicitou, solicita, apelou, apela, exortou',
  denying: 'negou, nega, negaram, negam, desmentiu, desmente, desmentiram, rejeitou, rejeita, rejeitaram, refutou',
  alsoReporting: 'negou, nega, negaram, negam, desmentiu, desmente, desmentiram, refutou',
  whether: 'se',
  questions: 'se, porque, como, quanto',
  narratorInMarks: true,
  feminineGiven: feminineLatinNames,
  directions: 'em a ao à aos às no na nos nas perante',
  relativeAdverbs: 'onde aonde',
  relatives: 'que quem cujo cuja cujos cujas',
  demonstratives: 'esse essa este esta dito dita aquele aquela',
  anyBody: 'empresa companhia firma organismo instituição entidade organização agência',
  owners: 'seu sua seus suas',
  openingEndings: 'ado ada ados adas ido ida idos idas ando endo indo',
  dropsSubject: true,
  latter: 'este último, esta última, este, esta',
  quoting: 'citou, cita, citava, citando',
  impersonal: 'lê-se, diz-se, afirma-se, lia-se, refere-se, pode ler-se, sublinha-se, acrescenta-se, consta',
  agents: 'por pelo pela pelos pelas',
  passive: 'ser sido foi foram sendo é são era eram',
  view: 'para',
  copula: 'é era foi será',
  callingEnds: /.{3,}(?:ista|[óo]log[oa]|tor|tora|dor|dora|eiro|eira|ógraf[oa]|ónom[oa]|ônom[oa])$/u,
  counterparts: 'homólogo, homóloga',
  adjectiveBehind: /.{3,}(?:ista|al|ário|ária|ico|ica|ivo|iva|ense|ano|ana|eiro|eira)$/u,
  officePrefixes: 'ex- ex vice-',
  officeGenders: 'o=a, =a, e=a',
  sameOffice: `
    chefe de estado=presidente=rei;
    chefe do governo=primeiro-ministro=primeira-ministra;
    chefe da diplomacia=ministro dos negócios estrangeiros=ministra dos negócios estrangeiros=ministro=ministra=chanceler;
    chanceler=ministro das relações exteriores=ministra das relações exteriores=ministro=ministra;
    governante=ministro=ministra=presidente=primeiro-ministro;
    autarca=presidente da câmara=prefeito=prefeita;
    deputado=parlamentar;
    deputada=parlamentar;
    diplomata=embaixador=embaixadora=cônsul;
    responsável=diretor=diretora=chefe;
    dirigente=líder=presidente;
    porta-voz=portavoz
  `,
  reporters: 'repórter, correspondente, jornalista, fotógrafo, fotógrafa',
  genderedNouns: true,
  sayings: 'palavra, palavras, frase, máxima, expressão, lema, ditado',
  isDenied: ({ before }) =>
    /(?:^|\P{L})(?:neg(?:a|am|ou|aram|ado)|desment(?:e|em|iu|iram|ido))\s+ter\s+(?:chamado|qualificado|descrito|classificado)(?:\s+(?!(?:e|mas|que|disse|afirmou|acrescentou)(?!\p{L}))\p{L}+){0,6}\s*$/u.test(
      before,
    ) ||
    /(?:^|\P{L})(?:(?:neg(?:a|am|ou|aram|ado)|desment(?:e|em|iu|iram|ido))\s+(?:ter|que\s+tenha)(?:\s+\p{L}+)?\s+(?:dito|declarado|afirmado|escrito|garantido)|(?:nunca|jamais|não)\s+(?:disse|disseram|declarou|afirmou|escreveu))(?:\s+(?:que|as\s+palavras|a\s+frase))*[\s,:]*$/u.test(
      before,
    ),
  inDoubt: portugueseDoubts,
  textThatStates: portugueseTexts,
  words: { ...verbs, ...offices, ...bodies, ...places, ...papers, ...names, ...grammar, ...months, ...common },
  cities,
  countries: territories.pt,
  demonyms: `
    Portugal=português, portuguesa, portugueses, portuguesas
    Brasil=brasileiro, brasileira, brasileiros, brasileiras
    Angola=angolano, angolana, angolanos
    Moçambique=moçambicano, moçambicana, moçambicanos
    Cabo Verde=cabo-verdiano, cabo-verdiana
    Guiné-Bissau=guineense, guineenses
    São Tomé e Príncipe=são-tomense
    Timor-Leste=timorense, timorenses
    Espanha=espanhol, espanhola, espanhóis
    França=francês, francesa, franceses
    Alemanha=alemão, alemã, alemães
    Itália=italiano, italiana, italianos
    Reino Unido=britânico, britânica, britânicos
    Irlanda=irlandês, irlandesa
    Países Baixos=neerlandês, neerlandesa, holandês, holandesa
    Bélgica=belga, belgas
    Suíça=suíço, suíça
    Áustria=austríaco, austríaca
    Polónia=polaco, polaca, polonês, polonesa, Polônia
    Grécia=grego, grega, gregos
    Turquia=turco, turca, turcos
    Rússia=russo, russa, russos
    Ucrânia=ucraniano, ucraniana, ucranianos
    Suécia=sueco, sueca
    Noruega=norueguês, norueguesa
    Dinamarca=dinamarquês, dinamarquesa
    Finlândia=finlandês, finlandesa
    Estados Unidos=norte-americano, norte-americana, americano, americana, americanos, EUA, Estados Unidos da América
    Canadá=canadiano, canadiana, canadense
    México=mexicano, mexicana
    Argentina=argentino, argentina
    Chile=chileno, chilena
    Uruguai=uruguaio, uruguaia
    Paraguai=paraguaio, paraguaia
    Colômbia=colombiano, colombiana
    Venezuela=venezuelano, venezuelana
    Cuba=cubano, cubana
    China=chinês, chinesa, chineses
    Japão=japonês, japonesa
    Coreia do Sul=sul-coreano, sul-coreana
    Coreia do Norte=norte-coreano, norte-coreana
    Índia=indiano, indiana
    Irão=iraniano, iraniana, Irã
    Iraque=iraquiano, iraquiana
    Israel=israelita, israelitas, israelense
    Palestina=palestiniano, palestiniana, palestino, palestina
    Síria=sírio, síria
    Egito=egípcio, egípcia
    Marrocos=marroquino, marroquina
    Argélia=argelino, argelina
    África do Sul=sul-africano, sul-africana
    Nigéria=nigeriano, nigeriana
    Cazaquistão=cazaque, cazaques
  `,
}
