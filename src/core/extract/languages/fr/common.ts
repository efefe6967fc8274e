import type { WordLists } from '#core/extract/languages/language'

/** Common words of French, no part of a name however they are written. */
export const common = {
  common: `
    le, la, les, un, une, des, ce, cette, ces, il, elle, ils, elles, on, nous, vous, qui, que, quoi, dont, où,
    quand, pourquoi, parce, non, oui, ne, pas, plus, moins, très, trop, peu, beaucoup, assez, bien, mal, tout, tous,
    toute, toutes, autre, autres, même, mêmes, tel, telle, être, est, sont, était, sera, fut, avoir, ait, aura,
    faire, fait, font, pouvoir, peut, peuvent, doit, devoir, vouloir, aller, va, vont, venir, vient, voir, savoir,
    prendre, mettre, donner, publié, publiée, photo, source, sources, lire, voir aussi, vidéo, infos, info,
    actualités, article, page, communiqué de presse, dépêche, archives, crédit, crédits, tags, partager, selon,
    depuis, pendant, après, avant, lors, dans, sur, avec, sans, pour, par, en, au, aux, du, de, puis, enfin,
    ensuite, ainsi, aussi, alors, cependant, toutefois, néanmoins, pourtant, malgré, outre, quant, face, tandis,
    comme, si, afin, entre, vers, chez, sous, contre, jusqu', lundi, mardi, interrogé, interrogée, questionné,
    accompagné, rappelons, notons, reçu, reçoit, rencontre, rencontré, visite, réunion, sommet, cérémonie, dialogue,
    débat, forum, conférence, anniversaire, fête, prix, accueil, discussion, discussions, entretien, entretiens,
    coopération, relations, soutien, aide, paix, guerre, sécurité, jour de l'indépendance, indépendance, journée,
    journée internationale, covid-19, covid, coronavirus, pandémie, variant, omicron, delta, dieu, islam, chrétiens,
    musulmans, juifs, terre, monde, internet, quel, quelle, quels, chaque, aucun, seul, seule, jamais, toujours,
    encore, déjà, ici, là, hier, demain, aujourd'hui, maintenant, bientôt, tard, tôt, premier, première, deux,
    trois, quatre, cinq, six, sept, huit, neuf, dix, vingt, cent, mille, million, millions, milliard, milliards,
    euros, dollars, pour cent, voici, voilà, merci, bonjour, mesdames, messieurs, chers, cher, chère, vivre, petit,
    petite, grand, grande, nouveau, nouvelle, bon, bonne, blanc, noir, rouge, vert, bleu, haut, bas, long, court,
    coupe, ligue, championnat, jeux, jeux olympiques, olympiques, mondial, euro, finale, match, équipe, tribunal,
    révolution, constitution, droite, gauche, extrême, parti, état, états, gouvernement, ailleurs, autant, celui,
    celle, ceux, cela, ça, c', quelque, quelques,
    joint, jointe, contacté, contactée, questionnée, sollicité, sollicitée, visiblement, ferme, dur, dure, durs,
    sévère, sévères, clair, claire, prudent, prudente, critique, critiques, ému, émue, fier, fière, convaincu,
    convaincue, lassé, lassée, sceptique,
  `,
} satisfies Partial<WordLists>
