import { foretelling } from '#core/extract/languages/foretold'
import { portugueseTexts } from '#core/extract/languages/pt/texts'
import type { LanguageSource } from '#core/extract/languages/language'
import { forms } from '#core/extract/languages/forms'
import { feminineLatinNames, latinGivenNames } from '#core/extract/languages/given-names'
import { agencies, cities, treaties } from '#core/extract/languages/shared'
import { territories } from '#core/extract/languages/territories'

/** Verbs of saying on -ar whose forms are regular. */
const speaking = `
  declar afirm coment assinal assegur anunci explic inform manifest express recalc sublinh destac record reiter confirm
  indic apont acrescent adiant not observ opin pergunt contest replic exclam relat cont narr revel denunci critic
  lament celebr argument aleg justific precis concret detalh enfatiz acus reclam exort pronostic vaticin ressalt
  ratific plante aconselh recomend ironiz tuit public grit sussurr murmur question ponder avis alert confess especific
  proclam rejeit consider salient frisou fris garant lembr coloc avali desabaf analis atest brinc complement reform
  contrapont encoraj desej agradec julg cit conden elogi cobr ped
`
export const portuguese: LanguageSource = {
  code: 'pt',
  anybody: 'um uma outro outra outros outras alguns algumas',
  finiteEndings: 'a ou ava ia am aram eu iu eram iram',
  thus: 'assim',
  speakingPlaces: 'desde',
  pluralEndings: 'ram am',
  writing: 'cased',
  headFinal: false,
  loosePapers:
    'iniciativa, plano, programa, estratégia, lei, quadro, objetivos, princípios, agenda, projeto de lei, política, parceria, projeto',
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
    /(?:^|\P{L})(?:(?:neg(?:a|am|ou|aram|ado)|desment(?:e|em|iu|iram|ido))\s+(?:ter|que\s+tenha)(?:\s+\p{L}+)?\s+(?:dito|declarado|afirmado|escrito|garantido)|(?:nunca|jamais|não)\s+(?:disse|disseram|declarou|afirmou|escreveu))(?:\s+(?:que|as\s+palavras|a\s+frase))*[\s,:]*$/u.test(
      before,
    ),
  textThatStates: portugueseTexts,
  words: {
    cue: `
      ${forms(speaking, 'ou a ava aram am avam ado')},
      ${forms('respond defend promet escrev reconhec esclarec', 'eu e ia eram em iam ido')},
      ${forms('insist repet refer admit resum', 'iu e ia iram em iam ido')},
      disse, diz, dizem, disseram, dizia, diziam, dito, dissera, diria,
      advertiu, adverte, advertiram, advertem,
      preveniu, previne,
      pediu, pede, pedem, pediram, pedia,
      concluiu, conclui, concluíram, concluem,
      sugeriu, sugere, sugeriram, sugerem,
      exigiu, exige, exigiram, exigem,
      expôs, propôs, propõe, propuseram,
      manteve, mantém, mantinha,
      deixou claro, deixa claro, deixou escapar,
      fez saber, faz saber, fez notar,
      deu a entender, dá a entender,
      chamou a atenção,
      pôs em causa,
      prosseguiu, prossegue, continuou, continua, continuava,
      contrapôs, rematou, remata, sintetizou, sentenciou,
      quis saber, quis sublinhar, fez questão de sublinhar,
      acredita, acreditava, acreditam,
      entende, entendeu, entendem,
      pensa, estima, espera, teme, supõe,
      garantiu, garante, garantiram, garantem,
      confidenciou, postou, twittou,       postou nas redes sociais,
      transmitiu, comunicou, lançou, avançou, apelou, apela, instou, insta, ameaçou, jurou,       negou, nega, negaram, negam, desmentiu, desmente
    `,
    weakCue: `
      qualificou, qualifica, descreveu, descreve, definiu, define, classificou, classifica,
      saudou, saúda, agradeceu, agradece, apelidou, chamou, chama,
      felicitou, felicita, repudiou, repudia, defendeu-se, sorriu, riu, suspirou, chorou
    `,
    participle: `
      dizendo, afirmando, acrescentando, declarando, explicando, sublinhando, assinalando, garantindo, lembrando, recordando,
      assegurando, salientando, referindo, insistindo, destacando, frisando, reiterando, notando, observando, admitindo,
      alertando, advertindo, prometendo, pedindo, apelando, concluindo, indicando, informando, anunciando
    `,
    source: `
      segundo, de acordo com, conforme, nas palavras de, nas palavras do, nas palavras da, para, na opinião de, na opinião do,
      na opinião da, no entender de, no entender do, no entender da, aos olhos de, citando
    `,
    relay: 'citado por, citada por, citados por, cita, noticiou, noticia, noticiaram, transcreve, reproduz, divulgou',
    that: 'que, se, como, porque, quanto',
    auxiliary: `
      há, havia, tem, têm, tinha, tinham, teve, tendo, ter, foi, foram, era, eram, é, são, está, estava, estão, ainda, também,
      já, logo, depois, então, ontem, hoje, agora, hoje mesmo, por sua vez, igualmente, não, só, apenas, mesmo, se, lhe, lhes,
      nos, me, voltou a, voltaram a, quis, pôde, acabou por, chegou a, começou por, recentemente, posteriormente,
      anteriormente, finalmente, ainda assim, entretanto, vai, vão, veio, passou a, inclusive, sempre, aliás
    `,
    he: 'ele, este, aquele, este último',
    she: 'ela, esta, aquela, esta última',
    they: 'os dois, as duas, eles, elas, estes, estas, ambos, ambas',
    self: 'eu, nós',
    role: `
      presidente, primeiro-ministro, vice-presidente, vice-primeiro-ministro, ministro, chanceler, secretário, secretário-geral,
      secretário de estado, subsecretário, embaixador, embaixador itinerante, cônsul, cônsul-geral, encarregado de negócios,
      enviado especial, enviado, representante, representante permanente, representante especial, alto representante,
      alto comissário, comissário, comissário europeu, diretor, diretor-geral, diretor executivo, chefe, chefe de estado,
      chefe do governo, chefe da diplomacia, chefe de gabinete, chefe da missão, chefe da delegação, líder, dirigente,
      porta-voz, portavoz, deputado, senador, governador, prefeito, autarca, presidente da câmara, vereador, juiz, procurador,
      procurador-geral, advogado, professor, investigador, economista, analista, especialista, perito, general, almirante,
      coronel, capitão, comandante, major, tenente, rei, príncipe, papa, bispo, arcebispo, cardeal, padre, imã, patriarca,
      coordenador, conselheiro, assessor, administrador, gestor, empresário, sindicalista, ativista, diplomata, negociador,
      mediador, relator, candidato, treinador, médico, enfermeiro, reitor, fundador, copresidente, copresidente da comissão,
      presidente executivo, presidente do parlamento, presidente da assembleia, presidente da república, vice-ministro,
      ex-presidente, ex-ministro, antigo presidente, antigo ministro, responsável, governante, inspetor, delegado,
      engenheiro, historiador, escritor, ator, cantor, jogador, selecionador, agricultor, pescador, autor, tesoureiro
    `,
    feminineRole: `
      primeira-ministra, ministra, secretária, secretária-geral, secretária de estado, subsecretária, embaixadora, consulesa,
      encarregada de negócios, enviada especial, enviada, alta representante, alta comissária, comissária, diretora,
      diretora-geral, diretora executiva, deputada, senadora, governadora, prefeita, vereadora, juíza, procuradora,
      procuradora-geral, advogada, professora, investigadora, economista-chefe, perita, rainha, princesa, coordenadora,
      conselheira, assessora, administradora, gestora, empresária, sindicalista-mor, negociadora, mediadora, relatora,
      candidata, treinadora, médica, enfermeira, reitora, fundadora, vice-ministra, ex-presidenta, presidenta, ex-ministra,
      antiga ministra, inspetora, engenheira, historiadora, escritora, atriz, cantora, jogadora, agricultora, pescadora,
      autora, tesoureira
    `,
    manyRoles: `
      presidentes, ministros, ministras, embaixadores, embaixadoras, secretários, chefes, deputados, senadores, líderes,
      representantes, porta-vozes, governadores, prefeitos, diretores, comissários, dirigentes, autarcas, enviados,
      primeiros-ministros, chanceleres, copresidentes, chefes de estado, peritos, especialistas, delegados
    `,
    someone: `
      uma fonte, fonte, um porta-voz, uma porta-voz, um responsável, uma responsável, um alto responsável, um funcionário,
      uma funcionária, um diplomata, uma diplomata, um morador, uma moradora, uma testemunha, um polícia, um homem, uma mulher,
      um agricultor, um pescador, um habitante, um participante, um delegado, um professor, um aluno, um trabalhador,
      funcionário, funcionária, morador, moradora, testemunha, habitante, participante, aluno, aluna, trabalhador, trabalhadora
    `,
    manyPeople: `
      fontes, responsáveis, funcionários, diplomatas, moradores, testemunhas, habitantes, participantes, autoridades,
      manifestantes, trabalhadores, agricultores, pescadores, alunos, peritos independentes, organizadores, as partes
    `,
    honorific: `
      sr, sr., senhor, dr, dr., doutor, eng, engenheiro, prof, prof., professor doutor, excelência, sua excelência, dom, d., frei, são, mestre, arq., arquiteto
    `,
    feminineHonorific: 'sra, sra., senhora, dra, dra., doutora, dona, irmã',
    modifier: `
      novo, nova, antigo, antiga, atual, ex, então, jovem, alto, alta, principal, primeiro, primeira, segundo-tenente, futuro,
      futura, interino, interina, cessante, em exercício, federal, nacional, regional, local, europeu,
      europeia, internacional, adjunto, adjunta, permanente, especial, executivo, executiva, honorário, honorária
    `,
    portfolio: `
      negócios estrangeiros, relações exteriores, assuntos exteriores, assuntos europeus, defesa, defesa nacional, finanças,
      fazenda, economia, saúde, educação, cultura, justiça, interior, administração interna, ambiente, meio ambiente,
      agricultura, pescas, pesca, mar, energia, transportes, obras públicas, infraestruturas, trabalho, segurança social,
      comércio, indústria, turismo, ciência, tecnologia, habitação, planeamento, planejamento, cooperação, desenvolvimento,
      segurança, política externa, igualdade, juventude, desporto, esporte, água, águas, recursos naturais, minas, portos,
      migrações, imigração, direitos humanos, assuntos internos, assuntos parlamentares, comunicação, comunicações, estado,
      clima, alterações climáticas, florestas, paz, reformas, orçamento, emprego
    `,
    organisation: `
      ministério, governo, comissão, conselho, parlamento, assembleia, assembleia geral, conselho de segurança, senado, câmara,
      câmara municipal, congresso, tribunal, supremo tribunal, tribunal constitucional, banco, banco central, banco mundial,
      fundo, fundo monetário internacional, agência, instituto, universidade, academia, fundação, associação, federação,
      confederação, sindicato, partido, união, união europeia, união africana, nações unidas, organização, organização mundial,
      onu, ue, nato, otan, oms, omc, fmi, cplp, ocde, osce, aiea, mercosul, liga, liga árabe, comité, comitê, secretariado,
      secretaria, secretaria-geral, departamento, direção, direção-geral, serviço, gabinete, polícia, polícia judiciária,
      guarda, exército, marinha, força aérea, estado-maior, cruz vermelha, igreja, vaticano, santa sé, kremlin, casa branca,
      pentágono, empresa, companhia, grupo, clube, hospital, museu, rádio, televisão, jornal, autoridade, administração,
      prefeitura, junta, junta de freguesia, procuradoria, procuradoria-geral, lusa, agência lusa, agência brasil, folha,
      público, expresso, itamaraty, palácio do planalto, são bento, belém, ${agencies}
    `,
    institution: `
      a presidência, a embaixada, o ministério, o governo, o parlamento, a comissão, o conselho, a assembleia, a câmara,
      a autarquia, a organização, a agência, o tribunal, a polícia, o exército, a união, o banco, o instituto, a empresa,
      o gabinete, a diplomacia portuguesa, a diplomacia brasileira, a chancelaria, o executivo, presidência, embaixada,
      chancelaria, executivo, autarquia
    `,
    place: `
      ${cities}, lisboa, porto, coimbra, braga, faro, évora, funchal, ponta delgada, brasília, são paulo, rio de janeiro,
      salvador, recife, fortaleza, belo horizonte, porto alegre, curitiba, manaus, luanda, maputo, praia, bissau, díli,
      são tomé, macau, genebra, nova iorque, nova york, londres, bruxelas, moscovo, moscou, pequim, tóquio, viena, varsóvia,
      praga, atenas, berlim, haia, roma, nairobi, washington, estrasburgo, copenhaga, estocolmo, cairo, teerão, teerã,
      jerusalém, damasco, beirute, bagdad, cabul, quieve, kiev, kiiv, áfrica, europa, ásia, américa, américa latina,
      médio oriente, oriente médio, mediterrâneo, atlântico, pacífico
    `,
    document: `
      tratado, pacto, convenção, declaração, carta, acordo, acordos, protocolo, resolução, iniciativa, parceria, plano,
      plano de ação, programa, estratégia, lei, roteiro, quadro, memorando, memorando de entendimento, comunicado conjunto,
      constituição, código, diretiva, regulamento, agenda, objetivos, estatuto, cessar-fogo, doutrina, princípios,
      livro branco, decreto, decreto-lei, projeto de lei, acordo de paz, tratado de paz, pacto mundial, conceito estratégico,
      emenda, artigo, ${treaties}
    `,
    utterance: `
      comunicado, declaração, declarações, discurso, entrevista, nota, carta, mensagem, conferência de imprensa, coletiva,
      relatório, texto, resposta, intervenção, publicação, tweet, vídeo, briefing, nota de imprensa, nota à imprensa
    `,
    naming: `
      projeto, campanha, lema, slogan, título, livro, filme, programa televisivo, operação, canção, poema, exposição, prémio,
      prêmio, revista, série, peça, palavra, expressão, tema, conferência, seminário, fórum, festival
    `,
    calendar: `
      janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, segunda-feira,
      terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo, segunda, terça, quarta, quinta, sexta, ontem,
      hoje, amanhã, esta manhã, esta tarde, natal, páscoa, semana passada
    `,
    definite:
      'o, a, os, as, este, esta, estes, estas, esse, essa, esses, essas, aquele, aquela, seu, sua, seus, suas, nosso, nossa',
    indefinite:
      'um, uma, uns, umas, algum, alguma, alguns, algumas, outro, outra, outros, outras, cada, qualquer, vários, várias, nenhum, nenhuma, muitos, muitas',
    preposition: `
      ao, à, aos, às, ante, após, até, com, contra, de, do, da, dos, das, desde, em, no, na, nos, nas, num, numa, entre, para,
      perante, por, pelo, pela, pelos, pelas, sem, sob, sobre, durante, segundo, mediante, através de, junto a, junto de,
      ao lado de, em nome de, acerca de, antes de, depois de, além de, apesar de, contra o, frente a, graças a, dentro de,
      fora de, perto de
    `,
    link: 'de, do, da, dos, das, em, no, na, nos, nas, para, para a, para o, para os, para as, junto de, junto da, junto do, junto das',
    conjunction:
      'e, ou, mas, nem, porém, contudo, todavia, enquanto, embora, pois, como, assim como, bem como, quando, porque, que',
    common: `
      não, sim, também, mais, menos, muito, muita, muitos, pouco, tudo, todos, todas, nada, ninguém, hoje, ontem, agora, depois,
      antes, aqui, ali, lá, já, ainda, sempre, nunca, talvez, apenas, só, assim, então, porém, contudo, entretanto, isto, isso,
      aquilo, quem, quando, onde, como, porque, porquê, quanto, qual, quais, meu, minha, nosso, nossa, vosso, temos, tem, têm,
      será, serão, foi, foram, era, eram, é, são, está, estão, estava, há, havia, ter, haver, ser, estar, fazer, feito, fez,
      pode, podem, deve, devem, vai, vão, queremos, quero, vamos, este, esta, estes, estas, novo, nova, grande, ano, anos, dia,
      dias, mês, meses, semana, vez, vezes, tempo, hora, horas, mundo, país, países, povo, cidade, rio, ponte, porto, mar,
      terra, água, paz, guerra, acordo, reunião, cimeira, cúpula, encontro, visita, sessão, trabalho, obra, obras, casa,
      escola, estrada, mercado, lei, projeto, parte, partes, lado, lados, primeiro, primeira, segundo, segunda, último, última,
      obrigado, obrigada, bem, mal, cerca, durante, embora, aliás, ora, eis, portanto, perguntas, restavam, dúvidas, ambos
    `,
    particle: 'de, do, da, dos, das, e, van, von, der, ben, bin, ibn, el, al, di, mac, la, del',
    given: `${latinGivenNames},${feminineLatinNames},
      joão, josé, antónio, antônio, paulo, pedro, luís, luiz, rui, nuno, tiago, duarte, henrique, vasco, gonçalo, diogo, afonso,
      inês, beatriz, catarina, mariana, leonor, matilde, teresa, conceição, fátima, graça, lurdes, helena, filipa, joana, rita,
      sofia, marta, isabel, fernanda, raquel, marcelo, fernando, mário, júlio, sérgio, álvaro, otávio, octávio, vítor, vitor,
      simão, ricardo, filipe, miguel, jorge, manuel, manoel, carlos, edson, edmilson, thiago, caio, danilo, renato, marina,
      luciana, adriana, simone, cármen, dilma, celso, aloysio, ernesto, mauro`,
    suffix: 'jr, jr., júnior, filho, neto, sobrinho, ii, iii, iv, vi, vii, viii, ix, xi, xii, xiii',
  },
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
