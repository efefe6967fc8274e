import { treaties } from '#core/extract/languages/shared'
import type { WordLists } from '#core/extract/languages/language'

/** Papers, what is said in them, and nouns that announce a name, in French. */
export const papers = {
  document: `
    proposition de loi, loi organique, consensus, engagement,
    traité, politique nationale, stratégie nationale, pacte, convention, déclaration, charte, accord, accords,
    protocole, protocole d'accord, résolution, initiative, partenariat, plan, plan d'action, programme, stratégie,
    loi, projet, feuille de route, cadre, mémorandum, communiqué, constitution, code, directive, règlement, agenda,
    objectifs, statut, cessez-le-feu, doctrine, principes, livre blanc, décret, projet de loi, arrêté, compact,
    concept stratégique, accord de paix, traité de paix, accord de cessez-le-feu, mécanisme,
    ${treaties}
  `,
  utterance: `
    communiqué, déclaration, discours, message, lettre, rapport, tweet, interview, entretien, conférence de presse,
    point de presse, allocution, intervention, texte, document, article, tribune, billet, note, résolution, étude,
    sondage, enquête, ouvrage, livre, question, réponse, motion, avis, mémoire, publication, jugement, arrêt,
    verdict, manifeste, pétition, message vidéo, courrier, courriel, compte twitter, compte, propos, mot, phrase,
    avertissement, appel, diagnostic, constat, analyse, conclusion, réplique, riposte, réaction, commentaire,
    conseil, promesse, serment, plainte, reproche, revendication, justification, explication, prédiction,
    prévision, mise en garde, cri du cœur, aveu, confidence, credo, hommage, témoignage,
  `,
  naming: `
    slogan, devise, thème, titre, intitulé, intitulée, dit, dite, dénommé, dénommée, baptisé, baptisée, appelé,
    appelée, surnommé, surnommée, nommé, nommée, campagne, projet, projets, initiative, conférence, exposition,
    film, roman, chanson, album, série, festival, prix, programme, navire, opération, concept, terme, mot,
    expression, hashtag, émission, forum, séminaire, atelier, colloque, association, organisation, ong, fondation,
    mouvement, journal, quotidien, notion, label, mention, soi-disant, collectif, groupe, société, entreprise,
    bateau, cours, formation, spectacle, pièce, magazine, hebdomadaire, avec l', catégorie, rubrique,
  `,
} satisfies Partial<WordLists>
