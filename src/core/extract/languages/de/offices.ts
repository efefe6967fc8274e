import type { WordLists } from '#core/extract/languages/language'

const listedOffices = `
  meister, fahrer, mitarbeiter, helfer, landrat, stadtrat, gemeinderat, kreisrat, ortsvorsteher, amtsleiter,
  amtsrichter, dezernent, referent, abteilungsleiter, projektleiter, schulleiter, einsatzleiter, klinikleiter,
  museumsleiter, vorstand, vorstandsmitglied, intendant, dirigent, komponist, kurator, architekt, stadtplaner,
  bauingenieur, meteorologe, seismologe, geologe, biologe, chemiker, physiker, mathematiker, informatiker,
  astronom, klimaforscher, friedensforscher, meinungsforscher, politikwissenschaftler, wirtschaftswissenschaftler,
  rechtswissenschaftler, sozialwissenschaftler, soziologe, psychologe, psychiater, mediziner, chefarzt, oberarzt,
  hausarzt, tierarzt, pfleger, sanitäter, apotheker, lehrer, erzieher, sozialarbeiter, streetworker, förster,
  jäger, fischer, winzer, imker, schäfer, gärtner, bäcker, metzger, schmied, tischler, handwerker, händler,
  kaufmann, verkäufer, wirt, gastronom, koch, küchenchef, taxifahrer, busfahrer, lokführer, pilot, kapitän, lotse,
  fährmann, matrose, bergmann, arbeiter, angestellter, betriebsrat, betriebsratschef, betriebsratsvorsitzender,
  personalchef, sportdirektor, sportchef, cheftrainer, co-trainer, mannschaftskapitän, stürmer, verteidiger,
  mittelfeldspieler, torhüter, schiedsrichter, olympiasieger, europameister, radprofi, tennisprofi, läufer,
  schwimmer, turner, rapper, sängerin, moderator, landeshauptmann, ständerat, nationalrat, geschäftsträger,
  kabarettist, komiker, fotograf, filmemacher, produzent, verleger, herausgeber, blogger, influencer, kolumnist,
  reporter, unternehmensberater, bankchef, finanzchef, notenbankchef, aufsichtsratsvorsitzender, investor,
  milliardär, ökonom, volkswirt, chefvolkswirt, chefökonom, statistiker, polizeichef, polizeipräsident, ermittler,
  kriminalhauptkommissar, hauptkommissar, oberkommissar, feuerwehrchef, kommandeur, major, leutnant, feldwebel,
  soldat, veteran, verteidigungsexperte, außenpolitiker, innenpolitiker, menschenrechtler, bürgerrechtler,
  umweltschützer, rentner, pensionär, schüler, azubi, auszubildender, urenkel, enkel, neffe, cousin, freund,
  nachbar, partner, ehrenamtlicher, dolmetscher, übersetzer, bibliothekar, archivar, priester, mönch, abt,
  superintendent, mufti, ressortchef, amtschef, staatsrat, parlamentspräsident, landtagspräsident,
  bundestagspräsident, vizechef, vize, hauptgeschäftsführer, verbandschef, verbandsvorsitzender,
  landesvorsitzender, bundesvorsitzender, generalinspekteur, generalmajor, generalleutnant, brigadegeneral,
  gerichtspräsident, verfassungsrichter, chefankläger, gutachter, sachverständiger, ombudsmann,
  datenschutzbeauftragter, wehrbeauftragter, fraktionssprecher, vorstandssprecher, stadtsprecher,
  ministeriumssprecher, armeesprecher, militärsprecher, gerichtssprecher, unhcr-sprecher, präsident,
  präsidenten>präsident, us-präsident, us-präsidenten>us-präsident, bundespräsident,
  bundespräsidenten>bundespräsident, staatspräsident, staatspräsidenten>staatspräsident, vizepräsident,
  vizepräsidenten, us-vizepräsident, ex-präsident, expräsident, kanzler, bundeskanzler,
  bundeskanzlers>bundeskanzler, altkanzler, vizekanzler, offizier, lehrling, machthaber, obmann, premierminister,
  premierministers>premierminister, premier, ministerpräsident, ministerpräsidenten>ministerpräsident,
  regierungschef, regierungschefs>regierungschef, staatschef, staatschefs>staatschef, staatsoberhaupt, minister,
  ministers>minister, außenminister, außenministers>außenminister, us-außenminister,
  us-außenministers>us-außenminister, innenminister, innenministers>innenminister, bundesinnenminister,
  finanzminister, bundesfinanzminister, verteidigungsminister, verteidigungsministers>verteidigungsminister,
  justizminister, wirtschaftsminister, bundeswirtschaftsminister, gesundheitsminister, bundesgesundheitsminister,
  bundesaußenminister, umweltminister, verkehrsminister, bundesverkehrsminister, arbeitsminister,
  bildungsminister, landwirtschaftsminister, kulturminister, kultusminister, energieminister, handelsminister,
  staatsminister, budgetdirektor, staatssekretär, generalsekretär, uno-generalsekretär, un-generalsekretär,
  nato-generalsekretär, sekretär, botschafter, us-botschafter, konsul, generalkonsul, gesandter, sondergesandter,
  sonderbeauftragter, beauftragter, vertreter, sprecher, pressesprecher, regierungssprecher, unternehmenssprecher,
  polizeisprecher, berater, sicherheitsberater, direktor, generaldirektor, geschäftsführer, chef, parteichef,
  fraktionschef, fraktionsvorsitzender, fraktionsvorsitzende, parteivorsitzender, vorsitzender, vorsitzende,
  vorstandsvorsitzender, vorstandschef, aufsichtsratschef, leiter, präsidentschaftskandidat, kandidat,
  spitzenkandidat, gouverneur, bürgermeister, oberbürgermeister, senator, abgeordneter, abgeordnete,
  bundestagsabgeordneter, europaabgeordneter, mitglied, könig, kaiser, prinz, kronprinz, fürst, herzog, sultan,
  emir, papst, kardinal, erzbischof, bischof, patriarch, imam, rabbiner, general, oberst, admiral, kommandant,
  kommissar, eu-kommissar, hochkommissar, staatsanwalt, generalstaatsanwalt, oberstaatsanwalt, richter, anwalt,
  rechtsanwalt, professor, forscher, wissenschaftler, analyst, experte, historiker, politologe, virologe,
  epidemiologe, arzt, chirurg, ingenieur, journalist, redakteur, chefredakteur, korrespondent, schriftsteller,
  autor, dichter, philosoph, künstler, schauspieler, sänger, regisseur, musiker, fußballer, spieler, trainer,
  bundestrainer, torwart, weltmeister, gründer, mitgründer, inhaber, manager, unternehmer, aktivist,
  oppositionsführer, oppositionspolitiker, politiker, diplomat, unterhändler, koordinator, inspekteur, rektor,
  dekan, zeuge, anwohner, student, landwirt, vater, sohn, bruder, ehemann, onkel, kollege, kollegen>kollege,
  amtskollege, amtskollegen>amtskollege, nachfolger, vorgänger, preisträger, nobelpreisträger, astronaut,
  polizist, feuerwehrmann, gewerkschafter, bauer, pfarrer, innensenator, finanzsenator, whistleblower, rennfahrer,
  skispringer, biathlet, Torschütze, Stellvertreter, Gesandter, Vermittler, Spielführer, Oppositionsführer,
  Deichrichter, Bademeister, Förster, Imker, Schäfer, Winzer,
  ministerialrat, fraktionsvize, parteivize, landesgeschäftsführer, landtagsabgeordnete, europaabgeordnete,
  eu-abgeordneter, bürgerschaftsabgeordnete, attaché, militärattaché, sondergesandte, chefdiplomat,
  krisenmanager, oberstleutnant, oberleutnant, chefermittler, strafverteidiger, privatdozent, studienrat,
  dramaturg, liedermacher, lyriker, publizist, völkerrechtler, hydrologe, vulkanologe, infektiologe, seelsorger,
  bauunternehmer, reeder, biobauer, gastwirt, kellner, fluglotse, bergretter, katastrophenschützer,
  naturschützer, milizenführer, dissident, thronfolger,
`

/** The further cases of one office: des Landrats, dem Präsidenten, der Abgeordneten. Women’s offices have one form. */
function casesOf(office: string): readonly string[] {
  if (!/^[a-zäöüß-]+$/u.test(office) || office.endsWith('in') || /(?:frau|hilfe|kraft|schwester)$/u.test(office))
    return []
  if (
    /(?:ent|ant|ist|oge|nom|kandidat|diplomat|soldat|advokat|architekt|präfekt|monarch|patriarch|fürst|graf|herr|zeuge|kollege|e)$/u.test(
      office,
    )
  )
    return [office.endsWith('e') ? `${office}n` : `${office}en`]
  if (
    /(?:abgeordneter|vorsitzender|beauftragter|gesandter|angestellter|delegierter|verantwortlicher|bevollmächtigter|vorsitzer)$/u.test(
      office,
    )
  )
    return [`${office.slice(0, -1)}n`]
  return [`${office}s`]
}

const listed = new Set(listedOffices.split(',').map((office) => office.trim().replace(/>.*/su, '')))

const declinedOffices = [
  listedOffices,
  ...[...listed].flatMap((office) =>
    casesOf(office)
      .filter((form) => !listed.has(form))
      .map((form) => `${form}>${office}`),
  ),
].join(',')

/** Offices, callings and what they are about, in German. */
export const offices = {
  role: declinedOffices,
  feminineRole: `
    nothilfekoordinatorin, rätin, meisterin, fahrerin, arbeiterin, beraterin, mitarbeiterin, aktivistin, pflegerin,
    ingenieurin, kandidatin, landrätin, stadträtin, gemeinderätin, dezernentin, referentin, abteilungsleiterin,
    projektleiterin, schulleiterin, intendantin, dirigentin, komponistin, kuratorin, architektin, meteorologin,
    geologin, biologin, chemikerin, physikerin, klimaforscherin, politikwissenschaftlerin, politologin, soziologin,
    psychologin, medizinerin, virologin, epidemiologin, chefärztin, oberärztin, krankenschwester, hebamme,
    apothekerin, lehrerin, erzieherin, sozialarbeiterin, försterin, winzerin, gärtnerin, händlerin, verkäuferin,
    wirtin, köchin, pilotin, kapitänin, betriebsrätin, olympiasiegerin, weltmeisterin, schwimmerin, läuferin,
    moderatorin, landeshauptfrau, ständerätin, nationalrätin, fotografin, regisseurin, künstlerin, musikerin,
    produzentin, herausgeberin, bloggerin, ökonomin, analystin, ermittlerin, kommandeurin, soldatin,
    menschenrechtlerin, umweltschützerin, rentnerin, schülerin, studentin, nachbarin, freundin, partnerin, helferin,
    dolmetscherin, priesterin, pfarrerin, bischöfin, pastorin, äbtissin, parlamentspräsidentin,
    bundestagspräsidentin, verfassungsrichterin, chefanklägerin, gutachterin, vorsitzende, abgeordnete, delegierte,
    bauministerin, verkehrsministerin, wirtschaftsministerin, arbeitsministerin, staatsministerin, fischerin,
    inhaberin, vizepräsidentin, amtskollegin, unterhändlerin, koordinatorin, managerin, unternehmerin, enkelin,
    nichte, cousine, bewohnerin, anwohnerin, zeugin, landwirtin, bäuerin, ministerpräsidentin, handelskommissarin,
    kollegin, amtsleiterin, rektorin, dekanin, chefredakteurin, korrespondentin, reporterin, vorstandsvorsitzende,
    fraktionsvorsitzende, parteivorsitzende, verbandsvorsitzende, präsidentin, us-präsidentin, bundespräsidentin,
    kanzlerin, bundeskanzlerin, premierministerin, regierungschefin, ministerin, außenministerin,
    us-außenministerin, innenministerin, finanzministerin, verteidigungsministerin, justizministerin,
    gesundheitsministerin, umweltministerin, bundesumweltministerin, familienministerin, bundesfamilienministerin,
    bildungsministerin, landwirtschaftsministerin, kulturministerin, staatssekretärin, generalsekretärin,
    botschafterin, konsulin, sonderbeauftragte, beauftragte, vertreterin, sprecherin, pressesprecherin, direktorin,
    generaldirektorin, geschäftsführerin, chefin, parteichefin, leiterin, gouverneurin, bürgermeisterin,
    oberbürgermeisterin, senatorin, königin, prinzessin, kaiserin, kommissarin, kommissionspräsidentin,
    staatsanwältin, richterin, anwältin, rechtsanwältin, professorin, forscherin, wissenschaftlerin, expertin,
    historikerin, ärztin, journalistin, redakteurin, autorin, schriftstellerin, schauspielerin, sängerin,
    sportlerin, spielerin, trainerin, politikerin, diplomatin, gründerin, mutter, tochter, schwester, ehefrau,
    tante, witwe, nachfolgerin, preisträgerin, Berichterstatterin, Torschützin, Vorgängerin, Stellvertreterin,
    Gesandte, Vermittlerin, Spielführerin, Oppositionsführerin, Försterin, Winzerin,
    ministerialdirigentin, bausenatorin, ortsvorsteherin, exministerin, honorarkonsulin, chefdiplomatin,
    eu-kommissarin, untergeneralsekretärin, verteidigerin, nebenklägerin, prorektorin, dozentin, doktorandin,
    archivarin, bibliothekarin, pianistin, sopranistin, dichterin, verlegerin, kolumnistin, chefvolkswirtin,
    völkerrechtlerin, meeresbiologin, seismologin, notärztin, ordensschwester, rabbinerin, hauptgeschäftsführerin,
    gewerkschafterin, spediteurin, reederin, milchbäuerin, imkerin, jägerin, lokführerin, co-trainerin, torhüterin,
    friedensnobelpreisträgerin, literaturnobelpreisträgerin, stifterin, schirmherrin, passantin, augenzeugin,
    vermieterin, kassiererin, friseurin, putzfrau, kronprinzessin,
  `,
  manyRoles: `
    präsidenten>präsident, ministerinnen>ministerin, experten>experte, abgeordnete>abgeordneter,
  `,
  someone: `
    beamter, jemand, quelle, mann, frau, person, teilnehmer, augenzeuge, anwohner, flüchtling, beobachter, kritiker,
    passant, besucher, einer der, eine der, einer von ihnen,
    insider, vertrauter, vertraute, mitarbeiter, passantin, kunde, nutzer, zuhörer, zuhörerin, soldat,
  `,
  manyPeople: `
    organisationen, agenturen, seiten, delegationen, gewerkschaften, regierungen, länder, staaten, ministerien,
    verbände, vereine, institutionen, hilfswerke, parteien, veranstalter, organisatoren, initiatoren, beamte,
    quellen, menschen, teilnehmer, augenzeugen, behörden, anwohner, beobachter, kritiker, experten, kreise,
    regierungskreise, diplomaten, demonstranten, flüchtlinge, ermittler, angehörige, leute, viele, einige, medien,
    sprecherinnen,
  `,
  modifier: `
    a.d., i. r., früherer, frühere, früheren, ehemaliger, ehemalige, ehemaligen, ehemals, damaliger, damalige,
    damaligen, amtierender, amtierende, amtierenden, neuer, neue, neuen, künftiger, künftige, künftigen,
    derzeitiger, derzeitige, derzeitigen, heutige, heutigen, stellvertretender, stellvertretende, stellvertretenden,
    geschäftsführender, geschäftsführende, geschäftsführenden, designierter, designierte, designierten, gewählter,
    gewählte, gewählten, scheidender, scheidende, scheidenden, erster, erste, ersten, zweiter, zweite, oberster,
    oberste, obersten, leitender, leitende, leitenden, hoher, hohe, hohen, ständiger, ständige, ständigen,
    nationaler, nationale, nationalen, ex, a. d., außenpolitische, außenpolitischer, innenpolitische,
    innenpolitischer,
    kommissarischer, kommissarische, kommissarischen, langjähriger, langjährige, langjährigen, einstiger, einstige,
    einstigen, verstorbener, verstorbene, verstorbenen, verantwortlicher, verantwortliche, verantwortlichen,
    zuständiger, zuständige, zuständigen, erfahrener, erfahrene, erfahrenen, prominenter, prominente, prominenten,
    abgesetzter, abgesetzte, abgesetzten, gestürzter, gestürzte, gestürzten, inhaftierter, inhaftierte,
    inhaftierten, finanzpolitische, finanzpolitischer, wirtschaftspolitische, wirtschaftspolitischer,
    verteidigungspolitische, verteidigungspolitischer, gesundheitspolitische, gesundheitspolitischer,
    verkehrspolitische, verkehrspolitischer, umweltpolitische, umweltpolitischer, haushaltspolitische,
    haushaltspolitischer, sicherheitspolitische, sicherheitspolitischer, bildungspolitische, bildungspolitischer,
    rechtspolitische, rechtspolitischer, kulturpolitische, kulturpolitischer, energiepolitische,
    energiepolitischer, agrarpolitische, agrarpolitischer, parlamentarischer, parlamentarische, parlamentarischen,
    wissenschaftlicher, wissenschaftliche, wissenschaftlichen, technischer, technische, technischen, ärztlicher,
    ärztliche, ärztlichen, kaufmännischer, kaufmännische, kaufmännischen, medizinischer, medizinische,
    medizinischen, regierender, regierende, regierenden, alleinerziehende, pensionierter, pensionierte,
    pensionierten, bisheriger, bisherige, bisherigen,
  `,
  portfolio: `
    auswärtiges, auswärtigen, äußeres, inneres, verteidigung, finanzen, wirtschaft, handel, arbeit, soziales,
    justiz, gesundheit, bildung, forschung, wissenschaft, kultur, umwelt, klima, klimaschutz, energie,
    landwirtschaft, ernährung, verkehr, infrastruktur, bau, wohnen, digitales, technologie, sicherheit, äußere,
    entwicklung, zusammenarbeit, familie, frauen, jugend, senioren, sport, menschenrechte, flüchtlinge, migration,
    angelegenheiten, europa, amerika, asien, afrika, osten, westen, norden, süden, fraktion, partei, opposition,
  `,
} satisfies Partial<WordLists>
