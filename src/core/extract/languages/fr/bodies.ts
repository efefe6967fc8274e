import { agencies } from '#core/extract/languages/shared'
import type { WordLists } from '#core/extract/languages/language'

/** Bodies, by name and by common noun, in French. */
export const bodies = {
  organisation: `
    petites et moyennes entreprises, ministère, département, bureau, agence, conseil, conseil de sécurité,
    conseil européen, comité, commission, commission européenne, secrétariat, parlement, parlement européen,
    assemblée, assemblée nationale, assemblée générale, sénat, chambre, congrès, cour, cour suprême,
    cour pénale internationale, tribunal, union, union européenne, union africaine, fédération, confédération,
    association, organisation, organisation mondiale de la santé, organisation des nations unies, institut,
    institution, université, école, académie, centre, fondation, fonds, fonds monétaire international, banque,
    banque mondiale, banque centrale, société, compagnie, groupe, entreprise, réseau, alliance, coalition, parti,
    mouvement, front, ligue, club, équipe, armée, forces, police, gendarmerie, garde, ambassade, consulat, mission,
    délégation, présidence, gouvernement, élysée, matignon, quai d'orsay, maison blanche, maison-blanche, kremlin,
    pentagone, vatican, saint-siège, département d'état, journal, radio, télévision, chaîne, quotidien,
    hebdomadaire, magazine, autorité, haute autorité, direction, service, syndicat, forum, chambre de commerce,
    hôpital, clinique, musée, bibliothèque, église, mosquée, haut-commissariat, onu, otan, ue, fmi, oms, unesco,
    unicef, afp, reuters, cedeao, croix-rouge, amnesty, nations unies, les nations unies, human rights watch, ong,
    cabinet, bundestag, knesset, douma, parquet, observatoire, coordination, collectif, junte, rébellion, régime,
    administration, mairie, préfecture, région, collège, laboratoire, fédération internationale,
    comité international, haute cour, conseil constitutionnel,
    ${agencies},
    chambre des députés, chambre des représentants, assemblée des représentants, conseil des ministres,
    conseil d'état, cour des comptes, cour constitutionnelle, cour d'appel, conseil départemental,
    conseil régional, conseil municipal, chambre d'agriculture, ordre des médecins, ordre des avocats,
    commission électorale, garde-côtes, croissant-rouge, état-major, protection civile, sécurité civile,
    union des salariés, fédération des cadres, syndicat des marins,
  `,
  institution: `
    présidence, ministère, gouvernement, ambassade, consulat, commission, conseil, parlement, sénat, assemblée,
    cour, tribunal, parquet, agence, organisation, association, fondation, institut, université, banque, fonds,
    entreprise, société, compagnie, groupe, parti, syndicat, armée, police, gendarmerie, junte, direction, mairie,
    préfecture, fédération, ligue, club, comité, union, alliance, coalition, mouvement, ong, secrétariat,
    chancellerie, primature, régulateur, quotidien, journal, institution, observatoire, mission, délégation,
  `,
} satisfies Partial<WordLists>
