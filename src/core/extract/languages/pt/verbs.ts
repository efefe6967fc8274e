import { forms } from '#core/extract/languages/forms'
import type { WordLists } from '#core/extract/languages/language'

/** Verbs of saying on -ar whose forms are regular. */
const speaking = `
  declar afirm coment assinal assegur anunci explic inform manifest express recalc sublinh destac record reiter confirm
  indic apont acrescent adiant not observ opin pergunt contest replic exclam relat cont narr revel denunci critic
  lament celebr argument aleg justific precis concret detalh enfatiz acus reclam exort pronostic vaticin ressalt
  ratific plante aconselh recomend ironiz tuit public grit sussurr murmur question ponder avis alert confess especific
  proclam rejeit consider salient frisou fris garant lembr coloc avali desabaf analis atest brinc complement reform
  contrapont encoraj desej agradec julg cit conden elogi cobr ped
`

/** What reports in Portuguese: verbs of saying, and the words around them. */
export const verbs = {
  cue: `
    ${forms(speaking, 'ou a ava aram am avam ado')},
    ${forms('respond defend promet escrev reconhec esclarec', 'eu e ia eram em iam ido')},
    ${forms('insist repet refer admit resum', 'iu e ia iram em iam ido')},
    disse, diz, dizem, disseram, dizia, diziam, dito, dissera, diria, advertiu, adverte, advertiram, advertem,
    preveniu, previne, pediu, pede, pedem, pediram, pedia, concluiu, conclui, concluíram, concluem, sugeriu, sugere,
    sugeriram, sugerem, exigiu, exige, exigiram, exigem, expôs, propôs, propõe, propuseram, manteve, mantém,
    mantinha, deixou claro, deixa claro, deixou escapar, fez saber, faz saber, fez notar, deu a entender,
    dá a entender, chamou a atenção, pôs em causa, prosseguiu, prossegue, continuou, continua, continuava,
    contrapôs, rematou, remata, sintetizou, sentenciou, quis saber, quis sublinhar, fez questão de sublinhar,
    acredita, acreditava, acreditam, entende, entendeu, entendem, pensa, estima, espera, teme, supõe, garantiu,
    garante, garantiram, garantem, confidenciou, postou, twittou, postou nas redes sociais, transmitiu, comunicou,
    lançou, avançou, apelou, apela, instou, insta, ameaçou, jurou, negou, nega, negaram, negam, desmentiu, desmente,
    entoavam, reagiu, reage,
    disparou, dispara, fulminou, fulmina, trovejou, bradou, brada, vociferou, vocifera, rugiu, ruge, esbravejou,
    esbraveja, berrou, berra, gracejou, graceja, rebateu, rebate, retrucou, retruca, ripostou, riposta, retorquiu,
    retorque, contrapõe, contra-atacou, redarguiu, objetou, discordou, discorda, protestou, protesta, queixou-se,
    queixa-se, lamentou-se, indignou-se, indigna-se, insurgiu-se, insurge-se, revoltou-se, congratulou-se,
    congratula-se, regozijou-se, orgulhou-se, gabou-se, vangloriou-se, vangloria-se, justificou-se, desculpou-se,
    mostrou-se, mostrou-se convicto, mostrou-se confiante, mostrou-se preocupada, manifestou-se, pronunciou-se,
    comprometeu-se, questionou-se, interrogou-se, perguntou-se, despediu-se, recordou-se, emocionou-se, comoveu-se,
    suspira, balbuciou, gaguejou, resmungou, resmunga, rosnou, gemeu, implorou, implora, suplicou, rogou,
    conclamou, decretou, testemunhou, depôs, relembrou, relembra, rememorou, evocou, evoca, aludiu, mencionou,
    enumera, elenca, pormenorizou, explicitou, explicita, clarificou, clarifica, elucidou, ilustrou, exemplificou,
    exemplifica, recapitulou, finalizou, finaliza, arrematou, arremata, aditou, retificou, retifica, matizou,
    desdramatizou, tranquilizou, tranquiliza, sossegou, apaziguou, concordou, concorda, assentiu, anuiu,
    corroborou, corrobora, reafirmou, reafirma, repisou, vincou, realçou, realça, ressalvou, ressalva, acentuou,
    acentua, constatou, constata, diagnosticou, estimou, antecipou, antecipa, anteviu, prognosticou, augurou,
    profetizou, especulou, especula, conjeturou, supôs, insinuou, insinua, deixou no ar, deixou um aviso,
    fez questão de lembrar, fez ver, fez um apelo, pôs o dedo na ferida, pôs em dúvida, pôs água na fervura,
    subiu o tom, elevou o tom, não poupou críticas, não escondeu a satisfação, recitou, declamou, discursou,
    discursa, asseverou, assevera, sustentou, sustenta, advogou, advoga, aventou, aventa, indagou, indaga,
    inquiriu, refletiu, meditou, filosofou, teorizou, raciocinou, interveio, intervém, interrompeu, atalhou,
    atalha, aparteou, disse-lhe, disse-nos, contou-nos,
  `,
  weakCue: `
    qualificou, qualifica, descreveu, descreve, definiu, define, classificou, classifica, saudou, saúda, agradeceu,
    agradece, apelidou, chamou, chama, felicitou, felicita, repudiou, repudia, defendeu-se, sorriu, riu, suspirou,
    chorou, troçou, zombou, zomba, satirizou, ridicularizou, cutucou, alfinetou, alfineta, reivindicou, reivindica,
    solicitou, enumerou, elencou, relativizou, minimizou, desvendou, delatou, culpou, responsabilizou, censurou,
    repreendeu, recriminou, deplorou, refutou, descartou, descarta, louvou, enalteceu, enaltece, exaltou, exalta,
    aplaudiu, parabenizou, parabeniza, homenageou, notificou, interpelou, interrogou,
  `,
  participle: `
    dizendo, afirmando, acrescentando, declarando, explicando, sublinhando, assinalando, garantindo, lembrando,
    recordando, assegurando, salientando, referindo, insistindo, destacando, frisando, reiterando, notando,
    observando, admitindo, alertando, advertindo, prometendo, pedindo, apelando, concluindo, indicando, informando,
    anunciando,
  `,
  source: `
    segundo, de acordo com, conforme, nas palavras de, nas palavras do, nas palavras da, para, na opinião de,
    na opinião do, na opinião da, no entender de, no entender do, no entender da, aos olhos de, citando,
  `,
  relay: `
    citado por, citada por, citados por, cita, noticiou, noticia, noticiaram, transcreve, reproduz, divulgou,
  `,
  that: 'que, se, como, porque, quanto',
  auxiliary: `
    há, havia, tem, têm, tinha, tinham, teve, tendo, ter, foi, foram, era, eram, é, são, está, estava, estão, ainda,
    também, já, logo, depois, então, ontem, hoje, agora, hoje mesmo, por sua vez, igualmente, não, só, apenas,
    mesmo, se, lhe, lhes, nos, me, voltou a, voltaram a, quis, pôde, acabou por, chegou a, começou por,
    recentemente, posteriormente, anteriormente, finalmente, ainda assim, entretanto, vai, vão, veio, passou a,
    inclusive, sempre, aliás,
  `,
} satisfies Partial<WordLists>
