import { describe, expect, it } from 'vitest'

import { notation } from '#core/extract/testing/notation'

const checkCases = notation(it, expect)

/** Invented press texts in the manner of agencies, ministries and embassies; each a way of saying who speaks. */

describe('French cases: ways of reporting', () => {
  checkCases(
    'fr',
    `
    Le ministre des Affaires étrangères du Gabon, Régis Mba, a déclaré : « Nous sommes prêts au dialogue ».
    = Régis Mba: Nous sommes prêts au dialogue
    ^ verb-colon-before:name
    + Régis Mba | ministre des Affaires étrangères | Gabon

    « C'est une étape décisive », a estimé la présidente du Sénat, Claire Vautrin.
    = Claire Vautrin: C'est une étape décisive
    ^ verb-after:name check
    + Claire Vautrin | présidente | Sénat

    Le maire de Lyon, Bruno Lacaze, a visité le chantier. « Les travaux avancent bien », a-t-il assuré.
    = Bruno Lacaze: Les travaux avancent bien
    ^ verb-after:pronoun check
    + Bruno Lacaze | maire de Lyon

    Selon l'économiste Hervé Pinson, « la croissance restera faible jusqu'à la fin de l'année ».
    = Hervé Pinson: la croissance restera faible jusqu'à la fin de l'année
    ^ verb-earlier:name sure

    L'ambassadeur de Suisse au Sénégal, Urs Keller, a souligné que la coopération « repose sur une confiance mutuelle bâtie depuis des décennies ».
    = Urs Keller: repose sur une confiance mutuelle bâtie depuis des décennies
    ^ verb-right-before:name
    + Urs Keller | ambassadeur au Sénégal | Suisse

    « Le vaccin est sûr », explique la docteure Awa Diop, « et il sera gratuit pour tous ».
    = Awa Diop: Le vaccin est sûr / et il sera gratuit pour tous

    « Merci à tous ceux qui se sont mobilisés », a tweeté le député Paul Girard.
    = Paul Girard: Merci à tous ceux qui se sont mobilisés
    ^ verb-after:name sure

    « La situation est catastrophique », alerte Médecins sans frontières dans un communiqué.
    = Médecins sans frontières: La situation est catastrophique
    ^ verb-after:organisation check

    « Nous n'avons aucune confirmation », a indiqué une source diplomatique.
    = ?: Nous n'avons aucune confirmation
    ^ verb-after:nobody

    Les « gilets verts » ont défilé à Namur.

    Le projet « Lumière pour les villages du Nord » sera lancé en mai.

    Le président malien, Idrissa Koné, a qualifié l'accord d'« avancée majeure pour la stabilité de la région ».
    = Idrissa Koné: avancée majeure pour la stabilité de la région
    + Idrissa Koné | président | Mali

    La cheffe de la diplomatie belge, Sophie Maes, s'est félicitée d'un « signal fort envoyé à tous nos partenaires européens ».
    = Sophie Maes: signal fort envoyé à tous nos partenaires européens
    ^ verb-right-before:name sure

    Pour le sociologue Alain Mercier, « le mouvement traduit un malaise plus profond que prévu ».
    = Alain Mercier: le mouvement traduit un malaise plus profond que prévu
    ^ view-before:name

    « Le texte est équilibré », juge la sénatrice Nadia Benali. « C'est une honte », rétorque le député Marc Fontaine.
    = Nadia Benali: Le texte est équilibré
    = Marc Fontaine: C'est une honte

    Interrogé par la presse, le procureur Yves Delmas a refusé de commenter. « L'enquête suit son cours », a simplement dit M. Delmas.
    = Yves Delmas: L'enquête suit son cours

    La directrice générale de l'Unesco, Irina Petrescu, a salué ce choix. « La culture unit les peuples », a-t-elle ajouté.
    = Irina Petrescu: La culture unit les peuples
    + Irina Petrescu | directrice générale | Unesco

    « Nous n'oublierons jamais, a promis le Premier ministre Karim Saïdi. Leur sacrifice ne sera pas vain. »
    = Karim Saïdi: Nous n'oublierons jamais / Leur sacrifice ne sera pas vain.
    ^ clause-inside:name

    « La route est coupée », a déclaré à l'AFP le préfet Louis Tran.
    = Louis Tran: La route est coupée

    Le message est clair : « On ne négocie pas sous la menace ».
    = ?: On ne négocie pas sous la menace
    ^ colon-before:nobody

    Les participants ont rappelé l'Accord de Paris, la Charte des Nations unies et la résolution 1325 du Conseil de sécurité.
    # Accord de Paris
    # Charte des Nations unies
    # résolution 1325 du Conseil de sécurité

    "Nous avons besoin de paix", a lancé la militante Aïcha Traoré.
    = Aïcha Traoré: Nous avons besoin de paix
    ^ verb-after:name sure

    L'ancien président Michel Sarron estime que « l'Europe doit assumer seule sa propre défense ».
    = Michel Sarron: l'Europe doit assumer seule sa propre défense
    ^ verb-right-before:name sure
    + Michel Sarron | ancien président

    « Nous exigeons la libération immédiate des otages », ont déclaré les ministres dans un texte commun.
    = ?: Nous exigeons la libération immédiate des otages

    « Qui va payer ? », s'interroge l'élue Julie Noël.
    = Julie Noël: Qui va payer ?

    « Le pays tient bon », affirme le ministre Omar Sy Ba. « Il tiendra encore ».
    = Omar Sy Ba: Le pays tient bon / Il tiendra encore
    ^ verb-after:name sure

    Le pape s'est adressé aux fidèles.
    « Prions pour la paix.
    « Prions pour ceux qui souffrent », a dit le souverain pontife.
    = ?: Prions pour la paix. / Prions pour ceux qui souffrent

    Le porte-parole du département d'État américain, Nick Palmer, a dit suivre la situation « avec la plus grande attention et beaucoup d'inquiétude ».
    = Nick Palmer: avec la plus grande attention et beaucoup d'inquiétude
  `,
  )
})
