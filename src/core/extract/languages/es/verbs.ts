import { forms } from '#core/extract/languages/forms'
import type { WordLists } from '#core/extract/languages/language'

const speaking = `
  declar afirm coment señal aseguró asegur anunci explic inform manifest expres recalc subray destac record reiter
  confirm indic apunt agreg not observ opin pregunt contest replic insist exclam relat cont narr revel denunci
  critic lament celebr valor argument aleg justific puntualiz aclar matiz precis concret detall enfatiz remarc acus
  reclam exhort inst pronostic vaticin augur sentenci zanj resalt ratific plante sugir aconsej recomend bromé ironiz
  tuite public grit susurr murmur cuestion ponder avis alert advirt confes reconoc especific enumer clam proclam
  rechaz anot acot cit consider jur asever rememor
`

/** What reports in Spanish: verbs of saying, and the words around them. */
export const verbs = {
  cue: `
    no se anduvo con rodeos, fue tajante, fue contundente, alzó la voz, dejó claro, dejó en claro, hizo saber,
    hizo hincapié, puso de relieve, puso de manifiesto, sacó a relucir, dejó entrever,
    ${forms(speaking, 'ó a an aron aba aban ado')},
    dijo, dice, dicen, dijeron, decía, decían, dicho, diría, añadió, añade, añaden, añadieron, añadía, añadido,
    sostuvo, sostiene, sostenía, sostienen, sostuvieron, mantuvo, mantiene, mantenía, advirtió, advierte, advierten,
    advirtieron, advertía, advertido, escribió, escribe, escriben, escribía, escrito, escribieron, respondió,
    responde, respondía, responden, respondieron, respondido, admitió, admite, admitía, admiten, admitido,
    reconoció, reconoce, reconocía, reconocen, reconocido, prosiguió, prosigue, continuó, continúa, concluyó,
    concluye, concluía, concluyeron, concluido, prometió, promete, prometía, prometido, pidió, pide, piden,
    pidieron, pedía, pedido, sugirió, sugiere, sugieren, sugerido, insistió, insiste, insisten, insistido, insistía,
    refirió, refiere, repitió, repite, repetía, repetido, defendió, defiende, defendía, defendido, expuso, expone,
    propuso, propone, dispuso, cree, creen, creía, creyó, piensa, pensó, piensan, estimó, estima, siente, teme,
    espera, esperó, confía, confió, confiesa, recuerda, cuenta, niega, negó, negaba, niegan, negado, apuesta,
    espetó, espeta, apostilló, apostilla, rezó, reza, lee, leía, leyó, remachó, terció, soltó, lanzó, bromeó,
    compartió, pronunció, intervino, interrogó, interpeló, rogó, suplicó, exigió, exige, exigieron, arguyó, adujo,
    aduce, atribuyó, predijo, predice, dio a conocer, ha dicho, se preguntó, se pregunta, se lamentó, se lamenta,
    se quejó, se queja, se felicitó, se comprometió, sugería, resumió, resume, remató, abundó, incidió,
    reconocieron, sostenido, amenazó, amenaza, urgió, urge, llamó a, llamó, dispararon, desmintió, desmiente,
    garantizó, garantiza, bromea, suspira, suspiró, adelantó, adelanta, esgrimió, esgrime, objetó, objeta, reprochó,
    reprocha, recriminó, recrimina, reflexionó, reflexiona, deslizó, desliza, ahondó, ahonda, corroboró, corrobora,
    vociferó, manifiesta, ordenó, se jactó, presumió, asintió,
    coreaban, corearon, cantaban, reaccionó, reacciona,
    fulminó, fulmina, fulminado, tronó, bramó, brama, rugió, ruge, despotricó, despotrica, arremete, remacha,
    remata, apuntilló, apuntilla, machacó, martilleó, chanceó, se burló, se burla, se mofó, se mofa, se rió,
    sonríe, se carcajeó, se congratuló, se congratula, se alegró, se alegra, se jacta, alardeó, alardea,
    fanfarroneó, se ufanó, se ufana, se vanaglorió, se enorgulleció, se dolió, se duele, sollozó, solloza, lloró,
    gimió, gime, musita, masculló, masculla, balbuceó, balbucea, tartamudeó, farfulló, refunfuñó, refunfuña, gruñó,
    gruñe, rezongó, rezonga, protesta, chilló, chilla, se indignó, se indigna, se enfureció, se escandalizó,
    se exasperó, se sorprendió, se sorprende, se asombró, se asombra, se extrañó, inquirió, inquiere, interpela,
    retrucó, retruca, contragolpeó, repuso, repone, disintió, disiente, clarificó, esclareció, desgranó, desgrana,
    pormenorizó, aludió, alude, acentuó, hace hincapié, puso el acento, pone el acento, incide, redundó, redobló,
    profundizó, recapituló, razonó, razona, argüyó, propugnó, propugna, preconizó, postuló, postula, insinuó,
    insinúa, dejó caer, deja caer, deja claro, dio a entender, da a entender, hace saber, hizo ver, hace ver,
    hizo notar, hace notar, dio por hecho, da por hecho, se sinceró, se sincera, se desahogó, se desahoga,
    se desmarcó, se disculpó, se disculpa, se excusó, se reafirmó, se reafirma, se compromete, se despidió,
    se despide, consintió, atestiguó, testificó, testifica, anticipó, anticipa, profetizó, presagió, especuló,
    especula, conjeturó, elucubró, supuso, presupuso, dictaminó, dictamina, diagnosticó, meditó, caviló, divagó,
    filosofó, teorizó, pontificó, aleccionó, arengó, arenga, imploró, implora, decretó, instruyó,
    dio la voz de alarma, postea, voceó, pregonó, pregona, se solidarizó, tercia, interviene, interrumpió,
    interrumpe, apostrofó, apostrofa, escupió, vomitó,
  `,
  weakCue: `
    completa, completaba, suelta, ataja, atajó, corrige, corrigió, abunda, aplaude, suplica, dispara, traslada,
    trasladó, transmite, transmitió, asume, asumió, concede, concedió,
    reprochado, espetado, apostillado, afeado, achacado, musitó, completó, disparó, previno, ensalzó, alabó,
    aplaudió, emplazó, convocó, solicitó, sintetizó, catalogó, comparó, censuró, repudió, refutó, rebatió, rebate,
    contraatacó, protestó, posteó, difundió, comunicó, notificó, aventuró, mencionó, coincidió, coincide, secundó,
    discrepó, discrepa, recitó, deseó, desea, deseaba, deseado, calificó, califica, calificaron, calificado,
    describió, describe, tildó, tilda, tachó, tacha, denominó, llama, elogió, elogia, condenó, condena, condenaron,
    saludó, agradeció, agradece, felicitó, culpó, culpa, invitó, invita, quiso, quiere, busca, pretende, habló,
    habla, hablaba, trató, presentó, presenta, tituló, titula, definió, define, ve, vio, bautizó, apodó, anima,
    animó, ofreció, abogó, aboga, evocó, evoca, se mostró, se refirió a, arremetió, juzgó, juzga, apeló, apela,
    ridiculizó, satirizó, festejó, increpó, increpa, afeó, afea, regañó, reprendió, amonestó, fustigó, fustiga,
    vapuleó, imputó, deploró, deplora, desestimó, desechó, descarta, puso en duda, analizó, analiza, apremió,
    demandó, reivindicó, reivindica, desveló, desvela, destapó, divulgó, homenajeó, rindió homenaje,
  `,
  participle: `
    ${forms(speaking, 'ando')},
    diciendo, añadiendo, sosteniendo, manteniendo, advirtiendo, escribiendo, respondiendo, admitiendo, reconociendo,
    prosiguiendo, continuando, concluyendo, prometiendo, pidiendo, sugiriendo, insistiendo, repitiendo, defendiendo,
    exigiendo, negando, calificando, describiendo, llamando, al afirmar, al señalar, al declarar, al asegurar,
    al decir,
  `,
  source: `
    en palabras del, a juicio del, en opinión del, de acuerdo al, al decir del, en boca de, en boca del, tal como,
    a decir de, a decir del, según palabras de, según explicó, según, de acuerdo con, de acuerdo a, en palabras de,
    a juicio de, en opinión de, conforme a, al decir de, citando a,
  `,
  relay: `
    citado por, citada por, citados por, según recoge, recoge, recogió, recogido por, según informó la agencia,
    según informa la agencia, informó la agencia, reportó, reporta, difundió,
  `,
  that: 'que, si, cómo, por qué, cuánto',
  auxiliary: `
    ha, han, había, habían, haya, también, además, asimismo, luego, después, más tarde, ayer, hoy, recientemente,
    ya, aún, todavía, no, se, le, les, lo, la, me, nos, sólo, solo, incluso, tampoco, finalmente, por su parte,
    a su vez, en tanto, sin embargo, así, tajante, rotundo, textualmente, el lunes, el martes, el miércoles,
    el jueves, el viernes, el sábado, el domingo, este lunes, este martes, este miércoles, este jueves,
    este viernes, este sábado, este domingo, lunes, martes, miércoles, jueves, viernes, sábado, domingo, claramente,
    públicamente, simplemente, siempre, nunca, entonces, posteriormente, igualmente, al respecto, mismo, misma,
    primero, anteriormente, previamente, acto seguido, él mismo, ella misma,
  `,
} satisfies Partial<WordLists>
