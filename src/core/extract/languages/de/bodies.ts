import { agencies } from '#core/extract/languages/shared'
import type { WordLists } from '#core/extract/languages/language'

/** Bodies, by name and by common noun, in German. */
export const bodies = {
  organisation: `
    rechnungshof, rechnungshofs, ministerium, außenministerium, us-außenministerium, innenministerium,
    verteidigungsministerium, finanzministerium, gesundheitsministerium, justizministerium, auswärtiges amt,
    auswärtige amt, auswärtigen amt, auswärtigen amtes, amt, bundesamt, behörde, agentur, nachrichtenagentur, rat,
    sicherheitsrat, weltsicherheitsrat, bundesrat, europarat, stadtrat, nationalrat, ausschuss, kommission,
    eu-kommission, europäische kommission, sekretariat, parlament, europaparlament, bundestag, landtag, kongress,
    senat, kammer, repräsentantenhaus, unterhaus, oberhaus, gericht, gerichtshof, bundesverfassungsgericht,
    internationaler gerichtshof, tribunal, union, europäische union, europäischen union, afrikanische union, bund,
    verband, verein, vereinigung, organisation, weltgesundheitsorganisation, institut, robert-koch-institut,
    institution, universität, university, hochschule, schule, akademie, zentrum, stiftung, fonds,
    internationaler währungsfonds, bank, weltbank, zentralbank, gesellschaft, konzern, gruppe, unternehmen, firma,
    netzwerk, allianz, bündnis, koalition, partei, bewegung, front, liga, club, klub, mannschaft, armee, bundeswehr,
    streitkräfte, polizei, bundespolizei, botschaft, konsulat, mission, delegation, regierung, bundesregierung,
    us-regierung, landesregierung, kabinett, kreml, weißes haus, weiße haus, weißen haus, weißen hauses, pentagon,
    vatikan, heiliger stuhl, zeitung, rundfunk, fernsehen, sender, magazin, zeitschrift, tageszeitung, gewerkschaft,
    forum, krankenhaus, klinik, museum, bibliothek, kirche, moschee, uno, un, vereinte nationen, vereinten nationen,
    nato, eu, who, unesco, unicef, osze, iwf, rotes kreuz, amnesty international, human rights watch, greenpeace,
    spd, cdu, csu, fdp, afd, die linke, grünen, dpa, reuters, afp, bbc, cnn, wikinews, wikipedia, facebook, twitter,
    google, staatsanwaltschaft, bundesanwaltschaft, administration, hauses, werke, ag, gmbh,
    ${agencies},
    abgeordnetenhaus, ministerrat, staatsrat, oberster gerichtshof, verfassungsgericht,
    verwaltungsgericht, landgericht, oberlandesgericht, amtsgericht, wahlkommission, wahlbehörde, handelskammer,
    ärztekammer, anwaltskammer, nationalversammlung, notenbank, küstenwache, katastrophenschutz, roter halbmond,
    generalstab, wetterdienst, statistikamt,
  `,
  institution: `
    die regierung, das ministerium, die bundesregierung, die polizei, die staatsanwaltschaft, die behörde,
    die kommission, der rat, das parlament, das gericht, die organisation, der verband, das institut,
    die universität, die bank, das unternehmen, der konzern, die partei, die gewerkschaft, die armee, der verein,
    die stiftung, die botschaft, der sender, die zeitung, die opposition, die koalition, die feuerwehr, der vatikan,
    die gruppe, Staatskanzlei, Senatskanzlei, Kanzleramt, Präsidialamt,
  `,
} satisfies Partial<WordLists>
