import { forms } from '#core/extract/languages/forms'
import type { WordLists } from '#core/extract/languages/language'

const speaking = `
  déclar affirm ajout annonc assur rappel soulign insist expliqu précis indiqu not observ remarqu comment estim jug
  pens confirm réaffirm réitér répliqu rétorqu demand interrog martel lâch lanc clam proclam avou racont relat
  mentionn signal révél dévoil évoqu critiqu dénonc regrett déplor espér promett argument plaid argu concéd accept
  exprim témoign avanc allégu attest certifi rapport résum exhort invit implor supprim conseill prédiqu constat
  célébr ironis plaisant murmur chuchot cri hurl tonn tranch nuanc tempér tweet twitt post ass analys consid considèr
  déclam énonc formul prôn préconis recommand suggèr suggér réclam exig ordonn autoris interpell avis conclu
  commémor salu félicit remerci détaill diagnostiqu conjectur redout craign
`

/** What reports in French: verbs of saying, and the words around them. */
export const verbs = {
  cue: `
    n'a pas mâché ses mots, n'ont pas mâché leurs mots, a haussé le ton, hausse le ton, a donné le ton,
    n'y est pas allé par quatre chemins, laissé entendre, laisse entendre, fait savoir, fait valoir, fait remarquer,
    fait observer, donné l'assurance, mis en avant, tenu à rappeler, tenu à souligner,
    ${forms(speaking, 'é e ent ait aient a èrent')},
    alerte, alerté, alertent, alertait, martèle, s'alarme, s'est alarmé, s'est alarmée, s'est félicitée,
    s'est réjouie, s'est exclamée, s'est indignée, s'est inquiétée, s'est étonnée, s'est dite, se désole, désolé,
    s'est désolé, s'est désolée, s'interroge, s'est interrogé, s'est interrogée, s'agace, s'est agacé,
    s'enthousiasme, s'émeut, s'est ému, s'est émue, s'offusque, s'insurge, s'est insurgé, s'est insurgée,
    se souvient, s'est souvenu, souffle, soufflé, tempête, peste, raille, raillé, balaie, balayé, oppose, opposé,
    rebondit, dit, disent, disait, disaient, dirent, redit, écrit, écrivait, écrivent, écrivit, écrivaient, répondu,
    répond, répondait, répondent, répondit, poursuivi, poursuit, poursuivait, poursuivent, poursuivit, conclu,
    conclut, averti, avertit, avertissait, avertissent, prévenu, prévient, prévenait, prévint, reconnu, reconnaît,
    reconnait, reconnaissait, soutenu, soutient, soutenait, soutiennent, admis, admet, admettait, admettent, promis,
    promet, craint, tenu à préciser, appris, repris, reprend, reprenait, renchéri, renchérit, convenu, convient,
    conteste, contesté, cru, croit, veut croire, veut, voulu, met en garde, mis en garde, mettait en garde,
    s'est félicité, s'est réjoui, s'est exclamé, s'est indigné, s'est inquiété, s'est dit, s'est étonné, s'exclame,
    s'indigne, s'inquiète, se félicite, se réjouit, se dit, réjouie, félicitée, exclamée, indignée, inquiétée,
    étonnée, se sont réjouis, se sont félicités, réjoui, exclamé, indigné, inquiété, étonné, défendu, défend,
    défendait, interdit, lit, lu, glisse, glissé, confie, confié, confiait, relève, relevé, relevait, enchaîne,
    enchaîné, complète, complété, développe, développé, rassure, rassuré, garantit, garanti, menace, menacé,
    prétend, prétendu, prétendait, rappelle, espère, appelle, appelé, appelait, répète, répété, répétait, maintient,
    maintenu, maintenait, informé, informe, cité, cite, tempère, concède, considéré, lançait, lança, annonça,
    annonçait, dénonça, avança, avançait, prononcé, prononce, soupire, dément, nie, révèle, objecte, riposte,
    assène, acquiesce, s'étonne, se défend, se plaint, se lamente, s'emporte, s'énerve, enrage, grince, jure,
    abonde, corrige, corrigé, embraye, grommelle, grommelé,
    scandent, scandaient, ont scandé, scandé, réagit, a réagi,
    fulmine, fulminé, fulminait, tempêté, vitupère, vitupéré, éructe, éructé, vocifère, vociféré, rugit, aboie,
    aboyé, grogné, gronde, grondé, maugrée, maugréé, marmonne, marmonné, bougonne, bougonné, bredouille,
    bredouillé, balbutie, balbutié, bégaie, bafouille, bafouillé, pesté, râle, râlé, rouspète, ronchonne, geint,
    gémit, gémi, s'est lamenté, s'est lamentée, sanglote, sangloté, pleuré, susurre, susurré, persifle, persiflé,
    se moque, s'est moqué, s'est moquée, blague, blagué, badine, sourit, s'amuse, s'est amusé, s'est amusée,
    rigole, rigolé, s'esclaffe, s'est esclaffé, pouffe, jubile, jubilé, exulte, exulté, fanfaronne, fanfaronné,
    pavoise, pavoisé, s'est vantée, se targue, se gargarise, s'enorgueillit, s'enflamme, s'est enflammé,
    s'est enflammée, s'est emporté, s'est emportée, s'est énervé, s'est énervée, s'irrite, s'est offusqué,
    se révolte, s'est révolté, se récrie, s'est récrié, s'est plaint, s'est plainte, se désespère, s'est défendue,
    s'est justifié, s'est justifiée, s'excuse, s'est excusé, s'est excusée, se remémore, s'est remémoré, s'écrie,
    s'est écrié, s'est écriée, s'époumone, s'égosille, protesté, objecté, contre-attaque, contre-attaqué,
    botte en touche, temporise, temporisé, relativise, relativisé, dédramatise, dédramatisé, apaise, confesse,
    confessé, s'est confiée, laisse échapper, laissé échapper, sous-entend, sous-entendu, insinue, insinué, prédit,
    pronostique, pronostiqué, prophétise, prophétisé, augure, suppute, spécule, synthétise, synthétisé, récapitule,
    récapitulé, énumère, énuméré, explicite, explicité, décrypté, appuyé, surenchérit, surenchéri, enfonce le clou,
    enfoncé le clou, embrayé, décrète, décrété, sonne l'alarme, sonné l'alarme, tire la sonnette d'alarme,
    tiré la sonnette d'alarme, narre, claironne, claironné, entonne, récite, professe, philosophe, théorise,
    médite, s'épanche, s'est épanché, tient à préciser, tient à rappeler, tient à souligner, ne décolère pas,
    ne cache pas sa colère, ne mâche pas ses mots, enragé, bondit, s'étrangle, s'est étranglé,
    fait part de sa colère, rectifie, rectifié, abondé, corrobore, corroboré,
  `,
  weakCue: `
    tacle, pointe, pointé, cingle, cinglé, épingle, épinglé,
    asséné, riposté, soupiré, reproche, justifie, proteste, questionne, décrypte, signifié,
    botté en touche, juré, démenti, réfuté, réfute, nié, supplié, supplie, récité, voulu rassurer, tenu à rassurer,
    accusé, accuse, accusait, qualifié, qualifie, qualifiait, décrit, décrivait, dépeint, traité, traite, surnommé,
    présenté, présente, parlé, parle, parlait, loué, vanté, vante, condamné, condamne, fustigé, fustige, refusé,
    refuse, rejeté, rejette, décidé, décide, proposé, propose, proposait, vise, souhaité, souhaite, souhaitait,
    adressé, titré, titre, nommé, scande, parle de, moqué, brocarde, brocardé, récuse, récusé, balaye, élude,
    éludé, esquive, esquivé, minimise, divulgue, divulgué, enjoint, revendique, revendiqué, encense, encensé,
    rend hommage, rendu hommage, étrille, étrillé, éreinte, flingue, dézingue, dézingué, taclé, reproché,
    apostrophé, sermonne, tance, tancé, morigène, admoneste, recadre, recadré,
  `,
  participle: `
    ${forms(speaking, 'ant')},
    disant, écrivant, répondant, poursuivant, avertissant, prévenant, reconnaissant, soutenant, admettant,
    mettant en garde, faisant valoir, appelant, citant, parlant, avançant, dénonçant, annonçant, lançant, accusant,
    qualifiant, renchérissant, reprenant, répétant, considérant,
  `,
  source: `
    aux dires du, de l'avis du, au dire de, aux yeux du, selon les mots du, selon les termes du,
    pour reprendre les mots du, selon les propos du, dans les mots de, selon, d'après, aux dires de, aux yeux de,
    dixit, de l'avis de, citant, selon les mots de, selon les termes de, selon les propos de,
    pour reprendre les mots de, à en croire,
  `,
  relay: `
    cité par, citée par, cités par, repris par, rapporté par, relayé par, citant des propos de, rapporte l'agence,
    a rapporté l'agence,
  `,
  that: "que, si, qu', combien, comment, pourquoi",
  auxiliary: `
    a, ont, avait, avaient, est, sont, était, étaient, aurait, auraient, ait, eut, aussi, également, ensuite,
    encore, déjà, toutefois, cependant, ainsi, enfin, récemment, notamment, lui, leur, y, en, ne, pas, plus, se, s',
    s'est, hier, aujourd'hui, mardi, lundi, mercredi, jeudi, vendredi, samedi, dimanche, par ailleurs, en outre,
    de son côté, pour sa part, quant à lui, à son tour, d'ailleurs, aussitôt, longuement, clairement, fermement,
    vivement, simplement, publiquement, été, tenu à, tout, d'abord, nous, vous, toujours, même, lui-même, elle-même,
    eux-mêmes,
  `,
} satisfies Partial<WordLists>
