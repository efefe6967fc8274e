import type { LanguageSource } from '#core/extract/languages/language'
import { forms } from '#core/extract/languages/forms'
import { feminineLatinNames, latinGivenNames } from '#core/extract/languages/given-names'
import { agencies, cities, treaties } from '#core/extract/languages/shared'
import { territories } from '#core/extract/languages/territories'

const speaking = `
  déclar affirm ajout annonc assur rappel soulign insist expliqu précis indiqu not observ remarqu comment estim jug
  pens confirm réaffirm réitér répliqu rétorqu demand interrog martel lâch lanc clam proclam avou racont relat
  mentionn signal révél dévoil évoqu critiqu dénonc regrett déplor espér promett argument plaid argu concéd accept
  exprim témoign avanc allégu attest certifi rapport résum exhort invit implor supprim conseill prédiqu constat
  célébr ironis plaisant murmur chuchot cri hurl tonn tranch nuanc tempér tweet twitt post ass analys consid considèr
  déclam énonc formul prôn préconis recommand suggèr suggér réclam exig ordonn autoris interpell avis conclu
  commémor salu félicit remerci détaill diagnostiqu conjectur redout craign
`

export const french: LanguageSource = {
  code: 'fr',
  writing: 'cased',
  headFinal: false,
  narratorInMarks: true,
  feminineGiven: feminineLatinNames,
  directions: 'à au aux en auprès',
  relatives: "qui dont que qu' lequel laquelle lesquels lesquelles",
  demonstratives: 'ce cet cette ledit ladite',
  openingEndings: 'ant é ée és ées ent',
  latter: 'celui-ci, celle-ci, ce dernier, cette dernière',
  quoting: 'cité, cite, citait, citant, citer',
  impersonal: 'lit, lisait, stipule',
  passive: 'être',
  agents: 'par',
  view: 'pour',
  copula: 'est était fut sera devient demeure reste',
  sameOffice: `
    chef de l'état=président=chef d'état=dirigeant=roi; chef de l'etat=président;
    présidente=président=cheffe de l'état; chef du gouvernement=premier ministre=première ministre=chancelier;
    chef de la diplomatie=ministre des affaires étrangères=ministre; députée=député=élu=parlementaire;
    sénatrice=sénateur; ministre=garde des sceaux; diplomate=ambassadeur=ambassadrice=consul;
    patron=pdg=directeur général=directeur; responsable=directeur=chef; avocate=avocat
  `,
  elisions: 'l d j m t s n c qu jusqu lorsqu puisqu quoiqu presqu',
  clitics: '-t-il -t-elle -t-on -t-ils -t-elles -il -elle -ils -elles -on -je -nous',
  reporters: 'reporter, correspondant, correspondante, journaliste, photographe',
  words: {
    cue: `
      laissé entendre, laisse entendre, fait savoir, fait valoir, fait remarquer, fait observer, donné l'assurance, mis en avant, tenu à rappeler, tenu à souligner,
      ${forms(speaking, 'é e ent ait aient a èrent')}, alerte, alerté, alertent, alertait, martèle, s'alarme, s'est alarmé, s'est alarmée, s'est félicitée, s'est réjouie, s'est exclamée, s'est indignée, s'est inquiétée, s'est étonnée, s'est dite, se désole, désolé, s'est désolé, s'est désolée, s'interroge, s'est interrogé, s'est interrogée, s'agace, s'est agacé, s'enthousiasme, s'émeut, s'est ému, s'est émue, s'offusque, s'insurge, s'est insurgé, s'est insurgée, se souvient, s'est souvenu, souffle, soufflé, lâche, tempête, peste, raille, raillé, balaie, balayé, oppose, opposé, réplique, insiste, rebondit, dit, disent, disait, disaient, dirent, redit, écrit, écrivait,
      écrivent, écrivit, écrivaient, répondu, répond, répondait, répondent, répondit, poursuivi, poursuit,
      poursuivait, poursuivent, poursuivit, conclu, conclut, concluait, concluent, averti, avertit, avertissait,
      avertissent, prévenu, prévient, prévenait, prévint, reconnu, reconnaît, reconnait, reconnaissait, soutenu,
      soutient, soutenait, soutiennent, admis, admet, admettait, admettent, promis, promet, promettait, promettent,
      craint, craignait, tenu à préciser,
      appris, repris, reprend, reprenait, renchéri, renchérit, convenu, convient,
      conteste, contesté, cru, croit, veut croire, veut, voulu, met en garde, mis en garde, mettait en garde,
      s'est félicité, s'est réjoui, s'est exclamé, s'est indigné, s'est inquiété, s'est dit, s'est étonné, s'exclame,
      s'indigne, s'inquiète, se félicite, se réjouit, se dit, réjouie, félicitée, exclamée, indignée, inquiétée,
      étonnée,
      se sont réjouis, se sont félicités, réjoui, félicité, exclamé, indigné, inquiété, étonné, défendu,
      défend, défendait, interdit, lit, lu, résume, glisse, glissé, confie, confié, confiait,
      relève, relevé, relevait, rapporte, enchaîne, enchaîné, complète, complété, développe, développé, rassure,
      rassuré, garantit, garanti, menace, menacé, prétend, prétendu, prétendait, suggère, rappelle, rappelait,
      espère, préconise, appelle, appelé, appelait, répète, répété, répétait, maintient, maintenu, maintenait,
      informé, informe, cité, cite, résumé, indique, tempère, concède, considère, considéré, lançait, lança, annonça,
      annonçait, dénonça, avança, avançait, prononcé, prononce
    `,
    weakCue: `
      accusé, accuse, accusait, qualifié, qualifie, qualifiait, décrit, décrivait, dépeint, traité, traite, surnommé,
      présenté, présente, parlé, parle, parlait, loué, vanté, vante, condamné, condamne, fustigé,
      fustige, refusé, refuse, rejeté, rejette, décidé, décide, proposé, propose, proposait, vise, souhaité,
      souhaite, souhaitait, adressé, titré, titre, nommé
    `,
    participle: `
      ${forms(speaking, 'ant')}, disant, écrivant, répondant, poursuivant, concluant, avertissant, prévenant,
      reconnaissant, soutenant, admettant, promettant, mettant en garde, faisant valoir, appelant, rappelant, citant,
      parlant, avançant, dénonçant, annonçant, lançant, accusant, qualifiant, évoquant, invitant, renchérissant,
      reprenant, répétant, suggérant, espérant, considérant
    `,
    source: `
      aux dires du, de l'avis du, au dire de, aux yeux du, selon les mots du, selon les termes du, pour reprendre les mots du, selon les propos du, dans les mots de, selon, d'après, aux dires de, aux yeux de, dixit, de l'avis de, citant, selon les mots de, selon les termes de,
      selon les propos de, pour reprendre les mots de, à en croire
    `,
    relay:
      "cité par, citée par, cités par, repris par, rapporté par, relayé par, citant des propos de, rapporte l'agence, a rapporté l'agence",
    that: "que, si, qu', combien, comment, pourquoi",
    auxiliary: `
      a, ont, avait, avaient, est, sont, était, étaient, aurait, auraient, ait, eut, aussi, également, ensuite,
      encore, déjà, toutefois, cependant, ainsi, enfin, récemment, notamment, lui, leur, y, en, ne, pas, plus, se,
      s', s'est, hier, aujourd'hui, mardi, lundi, mercredi, jeudi, vendredi, samedi, dimanche, par ailleurs,
      en outre, de son côté, pour sa part, quant à lui, à son tour, d'ailleurs, aussitôt, longuement, clairement,
      fermement, vivement, simplement, publiquement, été, tenu à, tout, d'abord, nous, vous, toujours, même
    `,
    he: 'il, lui, celui-ci, ce dernier, celui-là',
    she: 'elle, celle-ci, cette dernière',
    they: 'ils, elles, ceux-ci, celles-ci, ces derniers, ces dernières',
    self: "je, j', nous, on",
    role: `
      président, vice-président, vice président, premier ministre, vice-premier ministre, ministre, ministre d'état,
      ministre délégué, premier secrétaire, secrétaire d'état, secrétaire, secrétaire général,
      secrétaire général adjoint, secrétaire exécutif, sous-secrétaire, sous-secrétaire général, ambassadeur,
      haut-commissaire, haut commissaire, haut représentant, commissaire, consul, consul général, envoyé spécial,
      envoyé, émissaire, représentant, représentant permanent, représentant spécial, rapporteur, rapporteur spécial,
      porte-parole, conseiller, conseiller spécial, directeur, directeur général, directeur exécutif,
      directeur de cabinet, directeur adjoint, chef, chef de l'état, chef d'état, chef de l'etat, chef d'etat,
      chef du gouvernement, chef de la diplomatie, chef de cabinet, chef d'état-major, chef de file, numéro un,
      numéro deux, dirigeant, leader, responsable, patron, pdg, p-dg, président-directeur général, gouverneur, maire,
      adjoint au maire, préfet, sous-préfet, sénateur, député, eurodéputé, député européen, élu, parlementaire,
      conseiller régional, conseiller municipal, chancelier, vice-chancelier, roi, prince, prince héritier, empereur,
      sultan, émir, cheikh, pape, cardinal, archevêque, évêque, patriarche, imam, rabbin, ayatollah, guide suprême,
      général, colonel, amiral, commandant, capitaine, lieutenant, maréchal, procureur, procureur général,
      procureur de la république, juge, magistrat, avocat, avocat général, bâtonnier, juriste, professeur, chercheur,
      enseignant, scientifique, économiste, analyste, expert, spécialiste, historien, politologue, sociologue,
      épidémiologiste, infectiologue, virologue, médecin, docteur, infirmier, chirurgien, ingénieur, journaliste,
      rédacteur en chef, correspondant, éditorialiste, écrivain, romancier, auteur, poète, philosophe, artiste,
      acteur, comédien, chanteur, réalisateur, cinéaste, musicien, footballeur, joueur, entraîneur, sélectionneur,
      attaquant, gardien, champion, coureur, fondateur, cofondateur, co-fondateur, propriétaire, gérant,
      syndicaliste, militant, activiste, opposant, candidat, délégué, délégué général, négociateur, médiateur,
      coordinateur, coordonnateur, coordinateur résident, administrateur, trésorier, inspecteur, membre, coprésident,
      doyen, recteur, diplomate, plénipotentiaire, chargé d'affaires, attaché, témoin, habitant, étudiant,
      agriculteur, pêcheur, entrepreneur, homme d'affaires, homme politique, père, fils, frère, mari, époux, oncle,
      veuf, collègue, homologue, prédécesseur, successeur, garde des sceaux, garde des sceaux et ministre, lauréat,
      astronaute, pilote, policier, gendarme, pompier, survivant, otage, ancien combattant, vice-ministre
    `,
    feminineRole: `
      présidente, vice-présidente, première ministre, secrétaire générale, secrétaire exécutive, ambassadrice,
      haute-commissaire, haute commissaire, haute représentante, envoyée spéciale, envoyée, représentante,
      représentante permanente, représentante spéciale, conseillère, directrice, directrice générale,
      directrice exécutive, cheffe, dirigeante, gouverneure, gouverneuse, mairesse, sénatrice, députée, eurodéputée,
      élue, chancelière, reine, princesse, impératrice, première dame, générale, procureure, avocate, professeure,
      chercheuse, enseignante, experte, historienne, infirmière, rédactrice en chef, correspondante, écrivaine,
      romancière, autrice, actrice, comédienne, chanteuse, réalisatrice, joueuse, entraîneuse, championne,
      fondatrice, cofondatrice, militante, opposante, candidate, déléguée, déléguée générale, négociatrice,
      médiatrice, coordinatrice, coordonnatrice, administratrice, inspectrice, coprésidente, étudiante, habitante,
      femme d'affaires, mère, fille, sœur, femme, épouse, veuve, tante, lauréate, ministre déléguée
    `,
    manyRoles: `
      présidents>président, ministres>ministre, premiers ministres>premier ministre, ambassadeurs>ambassadeur,
      sénateurs>sénateur, députés>député, chefs>chef, dirigeants>dirigeant, écrivains>écrivain, directeurs>directeur,
      représentants>représentant, experts>expert, chercheurs>chercheur, journalistes>journaliste, avocats>avocat,
      économistes>économiste, porte-paroles>porte-parole, gouverneurs>gouverneur, maires>maire,
      responsables>responsable, conseillers>conseiller, professeurs>professeur, auteurs>auteur, militants>militant,
      candidats>candidat, généraux>général, secrétaires>secrétaire, commissaires>commissaire, juges>juge,
      parlementaires>parlementaire, élus>élu, analystes>analyste, spécialistes>spécialiste, médecins>médecin,
      acteurs>acteur, chanteurs>chanteur
    `,
    someone: `
      officiel, source, fonctionnaire, quelqu'un, homme, femme, personne, participant, habitant, riverain, passant,
      proche, témoin, interlocuteur, manifestant, réfugié, migrant, électeur, haut fonctionnaire, observateur,
      source diplomatique, source proche, haut responsable
    `,
    manyPeople: `
      officiels, sources, fonctionnaires, personnes, participants, habitants, témoins, observateurs, autorités, gens,
      interlocuteurs, certains, plusieurs, beaucoup, les deux parties, les parties, manifestants, réfugiés,
      riverains, proches, victimes, ong, pays, états, médias, hommes, femmes, enfants, parents, syndicats,
      associations, enquêteurs, scientifiques, secouristes, pompiers, policiers
    `,
    honorific: `
      m., m, mm., monsieur, messieurs, me, me., maître, dr, dr., docteur, pr, professeur, s.e., s.e.m., s.exc.,
      son excellence, sa majesté, son altesse royale, son altesse, s.m., s.a.r., sa sainteté, monseigneur, mgr, mgr.,
      père, frère, cheikh, sir, lord, général, colonel, colonel major, colonel-major, général de division, général de brigade, commandant, capitaine, maréchal, honorable
    `,
    feminineHonorific: 'mme, mme., madame, mlle, mlle., mademoiselle, mmes, son excellence madame, lady, sœur, dame',
    modifier: `
      ancien, ancienne, anciens, anciennes, ex, futur, future, actuel, actuelle, nouveau, nouvelle, premier,
      première, deuxième, second, seconde, vice, adjoint, adjointe, général, générale, délégué, déléguée,
      par intérim, intérimaire, sortant, sortante, élu, élue, réélu, réélue, honoraire, émérite, principal,
      principale, exécutif, exécutive, spécial, spéciale, permanent, permanente, suprême, fédéral, fédérale,
      national, nationale, régional, régionale, municipal, départemental, international, internationale, résident,
      résidente, extraordinaire, plénipotentiaire, feu, grand, grande, haut, haute, militaire, spirituel, de facto,
      adjoints, associé, associée, en chef, autoproclamé, déchu, déchue, exilé, exilée, provisoire, de transition,
      honorifique
    `,
    portfolio: `
      affaires, affaires étrangères, affaires extérieures, affaires européennes, affaires sociales,
      affaires religieuses, relations extérieures, intérieur, défense, armées, économie, finances, budget,
      comptes publics, commerce, commerce extérieur, industrie, travail, emploi, justice, santé, solidarités,
      éducation, éducation nationale, enseignement, enseignement supérieur, recherche, culture, communication,
      environnement, transition écologique, écologie, énergie, mines, pétrole, agriculture, alimentation, pêche,
      eaux, forêts, transports, infrastructures, logement, ville, villes, sports, jeunesse, tourisme, numérique,
      technologies, télécommunications, sécurité, sécurité publique, sécurité intérieure, immigration, intégration,
      coopération, développement, développement durable, plan, planification, fonction publique, réforme,
      décentralisation, collectivités, territoires, outre-mer, francophonie, droits, homme, femme, femmes,
      droits de l'homme, droits humains, égalité, famille, enfance, réfugiés, paix, désarmement, opérations,
      maintien, presse, étrangères, extérieures, étranger, étrangers, étrangère, européen, européenne, européennes,
      africain, africaine, climat, changement climatique, politique, politiques, publique, publiques, civil, civile,
      aviation, aviation civile, marine, relations, international, internationales, internationaux, internationale,
      monétaire, commercial, commerciale, sanitaire, humanitaire, humanitaires, économique, économiques, financier,
      financière, social, sociale, sociaux, scientifique, région, régions, nord, sud, est, ouest, cabinet, protocole,
      migration, migrations, cultes, anciens combattants, état, etat, douanes, police, gouvernement, diplomatie,
      communauté, peuple, nation, nations, république, royaume, bien-être, bibliothèque, régionale, écoles,
      université, électorale, information, programme, statistique, statistiques
    `,
    organisation: `
      petites et moyennes entreprises,
      ministère, département, bureau, agence, conseil, conseil de sécurité, conseil européen, comité, commission,
      commission européenne, secrétariat, parlement, parlement européen, assemblée, assemblée nationale,
      assemblée générale, sénat, chambre, congrès, cour, cour suprême, cour pénale internationale, tribunal, union,
      union européenne, union africaine, fédération, confédération, association, organisation,
      organisation mondiale de la santé, organisation des nations unies, institut, institution, université, école,
      académie, centre, fondation, fonds, fonds monétaire international, banque, banque mondiale, banque centrale,
      société, compagnie, groupe, entreprise, réseau, alliance, coalition, parti, mouvement, front, ligue, club,
      équipe, armée, forces, police, gendarmerie, garde, ambassade, consulat, mission, délégation, présidence,
      gouvernement, élysée, matignon, quai d'orsay, maison blanche, maison-blanche, kremlin, pentagone, vatican,
      saint-siège, département d'état, journal, radio, télévision, chaîne, quotidien, hebdomadaire, magazine,
      autorité, haute autorité, direction, service, syndicat, forum, chambre de commerce, hôpital, clinique, musée,
      bibliothèque, église, mosquée, haut-commissariat, onu, otan, ue, fmi, oms, unesco, unicef, afp, reuters,
      cedeao, croix-rouge, amnesty, nations unies, les nations unies, human rights watch, ong, cabinet, bundestag,
      knesset, douma, parquet, observatoire, coordination, collectif, junte, rébellion, régime, administration,
      mairie, préfecture, région, collège, laboratoire, fédération internationale, comité international, haute cour,
      conseil constitutionnel, ${agencies}
    `,
    institution: `
      présidence, ministère, gouvernement, ambassade, consulat, commission, conseil, parlement, sénat, assemblée,
      cour, tribunal, parquet, agence, organisation, association, fondation, institut, université, banque, fonds,
      entreprise, société, compagnie, groupe, parti, syndicat, armée, police, gendarmerie, junte, direction, mairie,
      préfecture, fédération, ligue, club, comité, union, alliance, coalition, mouvement, ong, secrétariat,
      chancellerie, primature, régulateur, quotidien, journal, institution, observatoire, mission, délégation
    `,
    place: `
      mer, océan, golfe, fleuve, rivière, lac, baie, détroit, canal, île, îles, péninsule, mont, montagne, montagnes,
      vallée, désert, forêt, parc, rue, avenue, boulevard, place, pont, aéroport, port, gare, ville, village, région,
      province, département, comté, territoire, côte, frontière, camp, base, palais, tour, stade, hôtel, plage, cap,
      capitale, bande, état, haut-karabakh, saint, commune, quartier, district
    `,
    document: `
      traité, pacte, convention, déclaration, charte, accord, accords, protocole, protocole d'accord, résolution,
      initiative, partenariat, plan, plan d'action, programme, stratégie, loi, projet, feuille de route, cadre,
      mémorandum, communiqué, constitution, code, directive, règlement, agenda, objectifs, statut, cessez-le-feu,
      doctrine, principes, livre blanc, décret, projet de loi, arrêté, compact, concept stratégique, accord de paix,
      traité de paix, accord de cessez-le-feu, mécanisme, ${treaties}
    `,
    utterance: `
      communiqué, déclaration, discours, message, lettre, rapport, tweet, interview, entretien, conférence de presse,
      point de presse, allocution, intervention, texte, document, article, tribune, billet, note, résolution, étude,
      sondage, enquête, ouvrage, livre, question, réponse, motion, avis, mémoire, publication, jugement, arrêt,
      verdict, manifeste, pétition, message vidéo, courrier, courriel, compte twitter, compte, propos, mot, phrase
    `,
    naming: `
      slogan, devise, thème, titre, intitulé, intitulée, dit, dite, dénommé, dénommée, baptisé, baptisée, appelé,
      appelée, surnommé, surnommée, nommé, nommée, campagne, projet, projets, initiative, conférence, exposition,
      film, roman, chanson, album, série, festival, prix, programme, navire, opération, concept, terme, mot,
      expression, hashtag, émission, forum, séminaire, atelier, colloque, association, organisation, ong, fondation,
      mouvement, journal, quotidien, notion, label, mention, soi-disant, collectif, groupe, société, entreprise,
      bateau, cours, formation, spectacle, pièce, magazine, hebdomadaire, avec l', catégorie, rubrique
    `,
    calendar: `
      janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, lundi, mardi,
      mercredi, jeudi, vendredi, samedi, dimanche, noël, pâques, ramadan, aujourd'hui, hier, demain, ce matin,
      ce soir, matin, soir, jour, semaine, mois, année, an, ans, siècle, printemps, été, automne, hiver
    `,
    definite: "le, la, les, l', ce, cet, cette, ces, son, sa, ses, leur, leurs, notre, nos, mon, ma, au, aux, du",
    indefinite: `
      un, une, des, plusieurs, quelques, certains, certaines, deux, trois, quatre, cinq, six, sept, huit, neuf, dix,
      chaque, aucun, aucune, tout, toute
    `,
    preposition: `
      dans, sur, par, avec, sans, contre, entre, parmi, pendant, durant, après, avant, depuis, jusqu', sous, vers,
      chez, près de, auprès de, auprès d', hors, malgré, lors de, lors d', lors du, lors des, envers, outre, dès,
      via, comme, face à, face au, grâce à, afin de, concernant, derrière, devant, à travers, au sein de,
      à l'issue de, à l'occasion de, en présence de, au nom de, par rapport à, à cause de
    `,
    link: "de, d', du, des, à, au, aux, en, pour, chargé de, chargé des, chargé du, chargée de, chargée des, chargée du, chargé d', chargée d'",
    conjunction: 'et, ou, mais, ni, ainsi que, tandis que, alors que, comme, or, car, donc',
    common: `
      le, la, les, un, une, des, ce, cette, ces, il, elle, ils, elles, on, nous, vous, qui, que, quoi, dont, où,
      quand, pourquoi, parce, non, oui, ne, pas, plus, moins, très, trop, peu, beaucoup, assez, bien, mal, tout,
      tous, toute, toutes, autre, autres, même, mêmes, tel, telle, être, est, sont, était, sera, fut, avoir, ait,
      aura, faire, fait, font, pouvoir, peut, peuvent, doit, devoir, vouloir, aller, va, vont, venir, vient, voir,
      savoir, prendre, mettre, donner, publié, publiée, photo, source, sources, lire, voir aussi, vidéo, infos, info,
      actualités, article, page, communiqué de presse, dépêche, archives, crédit, crédits, tags, partager, selon,
      depuis, pendant, après, avant, lors, dans, sur, avec, sans, pour, par, en, au, aux, du, de, puis, enfin,
      ensuite, ainsi, aussi, alors, cependant, toutefois, néanmoins, pourtant, malgré, outre, quant, face, tandis,
      comme, si, afin, entre, vers, chez, sous, contre, jusqu', lundi, mardi, interrogé, interrogée, questionné,
      accompagné, rappelons, notons, reçu, reçoit, rencontre, rencontré, visite, réunion, sommet, cérémonie,
      dialogue, débat, forum, conférence, anniversaire, fête, prix, accueil, discussion, discussions, entretien,
      entretiens, coopération, relations, soutien, aide, paix, guerre, sécurité, jour de l'indépendance,
      indépendance, journée, journée internationale, covid-19, covid, coronavirus, pandémie, variant, omicron, delta,
      dieu, islam, chrétiens, musulmans, juifs, terre, monde, internet, quel, quelle, quels, chaque, aucun, seul,
      seule, jamais, toujours, encore, déjà, ici, là, hier, demain, aujourd'hui, maintenant, bientôt, tard,
      tôt, premier, première, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, vingt, cent, mille, million,
      millions, milliard, milliards, euros, dollars, pour cent, voici, voilà, merci, bonjour, mesdames,
      messieurs, chers, cher, chère, vivre, petit, petite, grand, grande, nouveau, nouvelle, bon, bonne, blanc, noir,
      rouge, vert, bleu, haut, bas, long, court, coupe, ligue, championnat, jeux, jeux olympiques, olympiques,
      mondial, euro, finale, match, équipe, tribunal, révolution, constitution, droite, gauche, extrême, parti, état,
      états, gouvernement, ailleurs, autant, celui, celle, ceux, cela, ça, c', quelque, quelques
    `,
    particle:
      "de, du, des, la, le, van, von, der, den, ben, bin, ibn, el, al, da, dos, di, del, y, abou, abu, ould, mac, st, d'",
    given: `${latinGivenNames},${feminineLatinNames}`,
    suffix: 'jr, jr., ii, iii, iv, vi, vii, viii, ix, xi, xii, xiii, xiv, xv, xvi, fils',
  },
  cities,
  countries: territories.fr,
  demonyms: `
    États-Unis=USA, US, É.-U., américain, américaine, américains, américaines, Etats-Unis, États-Unis d'Amérique, Amérique
    Royaume-Uni=britannique, britanniques, Grande-Bretagne, Angleterre, anglais, anglaise, Écosse, écossais, gallois
    France=français, française, françaises, République française
    Allemagne=allemand, allemande, allemands, allemandes
    Russie=russe, russes, Fédération de Russie, URSS, soviétique, soviétiques
    Chine=chinois, chinoise, chinoises, République populaire de Chine
    Arménie=arménien, arménienne, arméniens, arméniennes, République d'Arménie
    Azerbaïdjan=azerbaïdjanais, azerbaïdjanaise, azéri, azérie, azéris, Azerbaidjan
    Turquie=turc, turque, turcs, turques
    Géorgie=géorgien, géorgienne, géorgiens
    Iran=iranien, iranienne, iraniens, iraniennes, République islamique d'Iran
    Irak=irakien, irakienne, irakiens
    Israël=israélien, israélienne, israéliens, israéliennes
    Palestine=palestinien, palestinienne, palestiniens
    Syrie=syrien, syrienne, syriens
    Liban=libanais, libanaise
    Jordanie=jordanien, jordanienne
    Égypte=égyptien, égyptienne, égyptiens, Egypte
    Arabie saoudite=saoudien, saoudienne, saoudiens
    Émirats arabes unis=émirati, émiratie, Emirats arabes unis, Émirats
    Qatar=qatari, qatarie, qatarien
    Koweït=koweïtien
    Yémen=yéménite, yéménites
    Ukraine=ukrainien, ukrainienne, ukrainiens
    Biélorussie=biélorusse, bélarusse, Bélarus
    Moldavie=moldave
    Pologne=polonais, polonaise
    Hongrie=hongrois, hongroise
    Tchéquie=tchèque, tchèques, République tchèque
    Slovaquie=slovaque
    Roumanie=roumain, roumaine
    Bulgarie=bulgare
    Grèce=grec, grecque, grecs
    Chypre=chypriote
    Serbie=serbe, serbes
    Croatie=croate
    Kosovo=kosovar
    Albanie=albanais, albanaise
    Italie=italien, italienne, italiens
    Espagne=espagnol, espagnole, espagnols
    Portugal=portugais, portugaise
    Belgique=belge, belges
    Pays-Bas=néerlandais, néerlandaise, Hollande
    Luxembourg=luxembourgeois
    Suisse=suisse, suisses, helvétique
    Autriche=autrichien, autrichienne
    Suède=suédois, suédoise
    Norvège=norvégien, norvégienne
    Danemark=danois, danoise
    Finlande=finlandais, finlandaise
    Islande=islandais
    Irlande=irlandais, irlandaise
    Estonie=estonien, estonienne
    Lettonie=letton
    Lituanie=lituanien, lituanienne
    Kazakhstan=kazakh, kazakhe, kazakhs, kazakhstanais
    Ouzbékistan=ouzbek
    Japon=japonais, japonaise
    Corée du Sud=sud-coréen, sud-coréenne, coréen
    Corée du Nord=nord-coréen, nord-coréenne
    Inde=indien, indienne, indiens
    Pakistan=pakistanais, pakistanaise
    Afghanistan=afghan, afghane, afghans
    Vietnam=vietnamien, vietnamienne, Viêt Nam
    Thaïlande=thaïlandais
    Birmanie=birman, birmane
    Indonésie=indonésien, indonésienne
    Philippines=philippin
    Australie=australien, australienne
    Nouvelle-Zélande=néo-zélandais, néo-zélandaise
    Canada=canadien, canadienne, canadiens, Québec, québécois
    Mexique=mexicain, mexicaine
    Brésil=brésilien, brésilienne
    Argentine=argentin, argentins
    Chili=chilien, chilienne
    Colombie=colombien, colombienne
    Venezuela=vénézuélien, vénézuélienne
    Pérou=péruvien
    Bolivie=bolivien, bolivienne
    Cuba=cubain, cubaine
    Haïti=haïtien, haïtienne
    Afrique du Sud=sud-africain, sud-africaine, sud-africains
    Algérie=algérien, algérienne, algériens
    Maroc=marocain, marocaine
    Tunisie=tunisien, tunisienne
    Libye=libyen, libyenne
    Soudan=soudanais, soudanaise
    Éthiopie=éthiopien, éthiopienne, Ethiopie
    Somalie=somalien
    Kenya=kényan, kényane
    Rwanda=rwandais, rwandaise
    Burundi=burundais
    Congo=congolais, congolaise, République du Congo
    République démocratique du Congo=RDC, République démocratique du Congo, RD Congo
    Gabon=gabonais, gabonaise
    Cameroun=camerounais, camerounaise
    Tchad=tchadien, tchadienne
    Niger=nigérien, nigérienne
    Nigeria=nigérian, nigériane, Nigéria
    Mali=malien, malienne, maliens
    Burkina Faso=burkinabé, burkinabè, Burkina
    Sénégal=sénégalais, sénégalaise
    Côte d'Ivoire=ivoirien, ivoirienne, ivoiriens
    Guinée=guinéen, guinéenne
    Bénin=béninois, béninoise
    Togo=togolais, togolaise
    Ghana=ghanéen
    Mauritanie=mauritanien, mauritanienne
    République centrafricaine=centrafricain, centrafricaine, Centrafrique, RCA
    Madagascar=malgache
    Angola=angolais
    Zimbabwe=zimbabwéen
    Mozambique=mozambicain
    Ouganda=ougandais
    Tanzanie=tanzanien
  `,
}
