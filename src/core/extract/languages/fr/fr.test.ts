import { describe, expect, it } from 'vitest'

import { notation } from '#core/extract/testing/notation'

const checkCases = notation(it, expect)

describe('French: reporting clauses', () => {
  checkCases(
    'fr',
    `
    « Nous ouvrirons le port en mai », a déclaré la ministre des Transports, Hélène Brissac.
    = Hélène Brissac: Nous ouvrirons le port en mai
    ^ verb-after:name sure
    + Hélène Brissac | ministre des Transports

    « Nous ouvrirons le port en mai », a-t-elle ajouté. La maire Odile Garance a signé.
    = ?: Nous ouvrirons le port en mai

    La maire Odile Garance a signé. « Nous ouvrirons le port en mai », a-t-elle ajouté.
    = Odile Garance: Nous ouvrirons le port en mai

    "Nous ouvrirons le port en mai", a précisé M. Garance. "Pas avant." Le préfet Luc Garance était présent.
    = Luc Garance: Nous ouvrirons le port en mai / Pas avant.
    ^ verb-after:name sure

    Selon le porte-parole du gouvernement, Marc Tessier, « la réforme sera votée avant la fin de l’été ».
    = Marc Tessier: la réforme sera votée avant la fin de l’été

    « La réforme sera votée », selon Marc Tessier, porte-parole du gouvernement.
    = Marc Tessier: La réforme sera votée
    ^ source-after:name
    + Marc Tessier | porte-parole du gouvernement

    Le président du Sénat, Paul Vauquier, a affirmé que « personne ne sera laissé au bord du chemin ».
    = Paul Vauquier: personne ne sera laissé au bord du chemin

    Paul Vauquier a conclu : « Personne ne sera oublié. »
    = Paul Vauquier: Personne ne sera oublié.

    « C’est une victoire », s’est réjouie la députée Inès Morvan.
    = Inès Morvan: C’est une victoire

    « C’est une victoire », se félicite Inès Morvan. La députée Inès Morvan est arrivée lundi.
    = Inès Morvan: C’est une victoire

    « Qui paiera ? », demande l’économiste Jean Pruvost.
    = Jean Pruvost: Qui paiera ?

    Comme l’a rappelé le général Bastien Roux, « la paix ne se décrète pas, elle se construit ».
    = Bastien Roux: la paix ne se décrète pas, elle se construit

    Il a qualifié le texte de « grave recul pour les libertés publiques ». Le sénateur Guy Leroy parlait mardi. « Nous voterons contre », a-t-il prévenu.
    = ?: grave recul pour les libertés publiques
    ^ verb-earlier:nobody
    = Guy Leroy: Nous voterons contre

    « Nous avons perdu trois maisons, écrit Anne Sorel dans son journal. Le reste tient debout. »
    = Anne Sorel: Nous avons perdu trois maisons / Le reste tient debout.

    « Les combats ont cessé », a indiqué l’armée dans un communiqué.
    = armée: Les combats ont cessé

    « Les combats ont cessé », a indiqué l’ONU. « Une mission partira demain », précise le communiqué.
    = ONU: Les combats ont cessé
    = ?: Une mission partira demain

    Le ministère des Affaires étrangères a dénoncé « une violation flagrante du droit international ».
    = ministère des Affaires étrangères: une violation flagrante du droit international
    ^ verb-right-before:organisation

    « Je reviendrai », lance-t-il. Le chanteur Yann Kermarec quitte la scène.
    = ?: Je reviendrai

    « La France tiendra parole », a assuré le chef de l’Etat. Le président Rémi Castel s’exprimait à Lyon.
    = Rémi Castel: La France tiendra parole
    ^ verb-after:office-same

    Interrogé par la presse, le ministre de la Santé Alain Brun a répondu : « Nous avons assez de lits. »
    = Alain Brun: Nous avons assez de lits.
    + Alain Brun | ministre de la Santé

    « Nous avons assez de lits », a répondu mardi devant la presse le ministre de la Santé Alain Brun.
    = Alain Brun: Nous avons assez de lits

    « Nous avons assez de lits », a-t-on appris auprès d’une source proche du dossier.
    = ?: Nous avons assez de lits

    Un témoin raconte : « Tout le monde courait vers la place. »
    = ?: Tout le monde courait vers la place.
    ^ verb-colon-before:nobody

    L’ambassadeur de Norvège, Nils Aune, a salué « un accord équilibré et durable », ajoutant que « le plus dur commence maintenant ».
    = Nils Aune: un accord équilibré et durable
    = Nils Aune: le plus dur commence maintenant

    « Le vote est clos », a dit Mme Diallo. Présidente de la commission électorale, Aminata Diallo a proclamé les résultats.
    = Aminata Diallo: Le vote est clos
    + Aminata Diallo | Mme
  `,
  )
})

describe('French: marks and names between marks', () => {
  checkCases(
    'fr',
    `
    Le projet « Rivages d’avenir » et la campagne « Zéro déchet » ont été lancés.
    ~ Rivages d’avenir
    ~ Zéro déchet

    Le film « Les enfants de la rivière noire » est sorti.
    ~ Les enfants de la rivière noire

    « Le premier point est la paix.
    « Le deuxième est le pain », a déclaré Guy Leroy.
    = Guy Leroy: Le premier point est la paix. / Le deuxième est le pain

    « Il m’a dit “pars” et je suis partie », raconte Lina Osman.
    = Lina Osman: Il m’a dit “pars” et je suis partie

    “Nous sommes prêts”, affirme le capitaine Louis Ferrand.
    = Louis Ferrand: Nous sommes prêts

    Le texte, jugé « trop flou », sera revu.
    ~ trop flou
  `,
  )
})

describe('French: people', () => {
  checkCases(
    'fr',
    `
    L’ancien Premier ministre belge Hugo De Smet a reçu le président sénégalais Ousmane Faye.
    + Hugo De Smet | ancien Premier ministre | Belgique
    + Ousmane Faye | président | Sénégal

    Étaient présents S.E. M. Karim Haddad, ambassadeur du Liban en France ; Mme Rose Ilunga, directrice de l’Institut des eaux ; et le Dr Paul Meyer.
    + Karim Haddad | ambassadeur | Liban
    + Rose Ilunga | directrice | Institut des eaux | Mme
    + Paul Meyer | Dr

    Le secrétaire général de l’ONU, Amir Rahal, et la directrice générale du FMI Lena Fors se sont rencontrés à Genève.
    + Amir Rahal | secrétaire général | ONU
    + Lena Fors | directrice générale | FMI
    - Genève

    Jacques Morin, 54 ans, maire de Sainte-Luce, a démissionné.
    + Jacques Morin | maire

    Le ministre arménien des Affaires étrangères Arman Sargsian a rencontré son homologue grec Nikos Pappas.
    + Arman Sargsian | ministre | Affaires étrangères | Arménie
    + Nikos Pappas | ministre des Affaires étrangères | Grèce

    Les ministres Paul Roy et Anne Lys ont signé l’accord de Bruges.
    + Paul Roy | ministre
    + Anne Lys | ministre
    # accord de Bruges

    Le vice-président de la Commission européenne Joost Maes était à Strasbourg.
    + Joost Maes | vice-président | Commission européenne
    - Strasbourg

    La porte-parole de la diplomatie russe, Vera Sokolova, a démenti.
    + Vera Sokolova | porte-parole | Russie

    Le roi Albert III et la reine Mathilde ont assisté à la cérémonie.
    + Albert III | roi
    + Mathilde | reine

    Le Dr Samuel Okoro, chercheur à l’Institut Pasteur de Dakar, et l’avocate Claire Monnier ont témoigné.
    + Samuel Okoro | chercheur | Institut Pasteur
    + Claire Monnier | avocate

    Le Premier ministre a annoncé que les travaux commenceraient lundi. Éric Vasseur est Premier ministre depuis mai.
    ! Éric Vasseur: annoncé
  `,
  )
})
