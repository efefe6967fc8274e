import type { LanguageSource } from '#core/extract/languages/language'
import { forms } from '#core/extract/languages/forms'
import { feminineLatinNames, latinGivenNames } from '#core/extract/languages/given-names'
import { agencies, cities, treaties } from '#core/extract/languages/shared'
import { territories } from '#core/extract/languages/territories'

const speaking = `
  sag erklär erzähl äußer bemerk beton bestätig bekräftig kritisier kommentier unterstreich behaupt bericht erläuter
  ergänz frag forder warn mahn wiederhol versicher vermut glaub mein lob verteidig prognostizier argumentier resümier
  twitter post schilder entgegn erwider antwort kündig klag beklag bedauer begrüß hoff wünsch hervorheb präzisier ruf
  verkünd vermeld spekulier zweifl bezweifl konstatier monier scherz flüster murmel schrei zitier beteuer bemängel
  befürcht beschwer plädier appellier
`

/** The adjectives of countries, in all their endings. */
const adjectives = Object.entries({
  Estland: 'estnisch',
  Lettland: 'lettisch',
  Litauen: 'litauisch',
  Slowakei: 'slowakisch',
  Slowenien: 'slowenisch',
  Irland: 'irisch',
  Island: 'isländisch',
  Luxemburg: 'luxemburgisch',
  Malta: 'maltesisch',
  Zypern: 'zyprisch',
  Moldau: 'moldauisch',
  'Bosnien und Herzegowina': 'bosnisch',
  Montenegro: 'montenegrinisch',
  Kosovo: 'kosovarisch',
  Albanien: 'albanisch',
  Nordmazedonien: 'nordmazedonisch',
  Jordanien: 'jordanisch',
  Katar: 'katarisch',
  Kuwait: 'kuwaitisch',
  Jemen: 'jemenitisch',
  Algerien: 'algerisch',
  Sudan: 'sudanesisch',
  Somalia: 'somalisch',
  Kenia: 'kenianisch',
  Ruanda: 'ruandisch',
  Uganda: 'ugandisch',
  Tansania: 'tansanisch',
  Kongo: 'kongolesisch',
  Kamerun: 'kamerunisch',
  Mali: 'malisch',
  Niger: 'nigrisch',
  Senegal: 'senegalesisch',
  Ghana: 'ghanaisch',
  Simbabwe: 'simbabwisch',
  Namibia: 'namibisch',
  Vietnam: 'vietnamesisch',
  Thailand: 'thailändisch',
  Indonesien: 'indonesisch',
  Malaysia: 'malaysisch',
  Philippinen: 'philippinisch',
  Taiwan: 'taiwanisch',
  Mongolei: 'mongolisch',
  Usbekistan: 'usbekisch',
  Kirgisistan: 'kirgisisch',
  Tadschikistan: 'tadschikisch',
  Neuseeland: 'neuseeländisch',
  Kolumbien: 'kolumbianisch',
  Chile: 'chilenisch',
  Peru: 'peruanisch',
  Bolivien: 'bolivianisch',
  Kuba: 'kubanisch',
  Haiti: 'haitianisch',
  Nicaragua: 'nicaraguanisch',
  Deutschland: 'bundesdeutsch',
  Indien: 'indisch',
  Pakistan: 'pakistanisch',
  Südkorea: 'südkoreanisch',
  Serbien: 'serbisch',
  Kroatien: 'kroatisch',
  Rumänien: 'rumänisch',
  Bulgarien: 'bulgarisch',
  Portugal: 'portugiesisch',
  Norwegen: 'norwegisch',
  Finnland: 'finnisch',
})
  .map(([country, stem]) => `${country}=${forms(stem, 'e en er es em')}`)
  .join('\n')

export const german: LanguageSource = {
  code: 'de',
  writing: 'cased',
  headFinal: true,
  nounsCapitalised: true,
  feminineGiven: feminineLatinNames,
  directions: 'in im zu zum zur an bei beim',
  relatives: 'der die das dessen deren dem den welcher welche welches',
  relativesAfterComma: true,
  obliqueArticles: 'dem des den einem einen eines diesem diesen dieses seinem seinen ihrem ihren',
  feminineObliqueArticles: 'der einer dieser seiner ihrer',
  obliquePronouns: 'ihm ihn ihnen mir uns',
  demonstratives: 'diese dieser dieses jene jenes',
  compounds: `
    ministerpräsident ministerpräsidentin präsident präsidentin minister ministerin kanzler kanzlerin sprecher sprecherin
    vorsitzender vorsitzende vorsitzenden chef chefin leiter leiterin direktor direktorin sekretär sekretärin
    beauftragter beauftragte beauftragten experte expertin politiker politikerin kommissar kommissarin botschafter
    botschafterin anwalt anwältin richter richterin bürgermeister bürgermeisterin abgeordneter abgeordnete
    forscher forscherin wissenschaftler wissenschaftlerin trainer trainerin arbeiter arbeiterin berater beraterin lehrer
    lehrerin händler händlerin meister meisterin fahrer fahrerin spieler spielerin rätin referent referentin arzt ärztin
    redakteur redakteurin kandidat kandidatin mitglied aktivist aktivistin pfleger pflegerin ingenieur ingenieurin
    ministerium behörde kommission agentur gericht institut fraktion regierung gesellschaft konzern verband partei
  `,
  pluralEndings: 'en',
  latter: 'dieser, diese, letzterer, letztere',
  quoting: 'zitierte, zitiert, zitierten',
  agents: 'von',
  manyArticles: 'die',
  reportedMood:
    'sei seien habe werde wolle könne müsse solle dürfe möge gebe gehe komme stehe bleibe brauche lasse nehme sehe wisse halte rücke zeige laufe',
  impersonal: 'heißt es, hieß es, heisst es',
  passive: 'worden werden wird wurde wurden',
  view: 'für',
  copula: 'ist war wird wurde',
  sameOffice: `
    staatschef=präsident=staatspräsident; staatsoberhaupt=präsident=bundespräsident=könig;
    regierungschef=ministerpräsident=premierminister=bundeskanzler=kanzler;
    regierungschefin=ministerpräsidentin=premierministerin=bundeskanzlerin; kanzler=bundeskanzler;
    kanzlerin=bundeskanzlerin; präsident=us-präsident=bundespräsident;
    minister=außenminister=innenminister=verteidigungsminister=finanzminister=gesundheitsminister=verkehrsminister;
    ministerin=außenministerin=innenministerin=gesundheitsministerin=umweltministerin; politiker=abgeordneter;
    diplomat=botschafter
  `,
  reporters: 'reporter, reporterin, korrespondent, korrespondentin',
  words: {
    cue: `
      mitteilte, mitteilt, mitteilten, hinzufügte, hinzufügt, ankündigte, ankündigt, bekanntgab, bekanntgibt, hervorhob,
      hervorhebt, einräumte, einräumt, zugab, zugibt, feststellte, feststellt, vorschlug, vorschlägt, ausführte, ausführt,
      klarstellte, klarstellt, anmerkte, anmerkt, entgegenhielt, zusammenfasste, darlegte, darlegt, hinwies, hinweist, angab,
      angibt, vorwarf, vorwirft, zurückwies, zurückweist, zusicherte, zusichert, anfügte, bekanntgegeben,
      ${forms(speaking, 'te ten t en e')}, gesprochen, eingeräumt, zugegeben, zurückgewiesen, versprochen, zugesagt, angemahnt, beklagt, bemängelt, beteuert,
      überzeugt, lächelt, lacht, seufzt, schmunzelt, strahlt, grinst, nickt, gesagt, erklärt, erzählt, geäußert, betont, bestätigt, mitgeteilt,
      geschrieben, gewarnt, gefordert, gefragt, geantwortet, hinzugefügt, angekündigt, berichtet, behauptet,
      versichert, schrieb, schrieben, schreibt, schreiben, sprach, spricht, sprachen, teilte, teilten, teilt, fügte,
      fügten, fügt, gab, gaben, gibt, hob, hoben, hebt, wies, wiesen, weist, rief, riefen, nannte, nannten, nennt,
      verwies, verwiesen, verweist, unterstrich, unterstrichen, unterstreicht, versprach, versprachen, verspricht,
      widersprach, widerspricht, räumte, räumten, räumt, stellte, stellten, stellt, kündigte, kündigten, kündigt,
      führte, setzte, fasste, fand, fanden, findet, hielt, hielten, hält, heißt es, hieß es, heißt, hieß, lautet,
      lautete, dachte, denkt, sah, sieht, gestand, gesteht, empfahl, empfiehlt, schloss, schlug, schlägt, bat, baten,
      bittet, verlangte, verlangt, drohte, droht, lehnte, meldete, meldeten, meldet, informierte, zeigte, zeigt,
      ging, legte, machte deutlich, sei, wolle, habe, sagen, titelte, las, liest, beschrieb, beschreibt, begründete,
      begründet, bezeichnete, bezeichnet, urteilte, urteilt, bilanzierte, jubelte, schwärmte, witzelte, spottete,
      polterte, wetterte, konterte, entgegnete
    `,
    weakCue: `
      verurteilte, verurteilt,
      würdigte, würdigt, beschuldigte, warf, werfen, wirft, gratulierte, dankte, wollte,
      stufte, empfand, wertete, wertet, würdigten, charakterisierte
    `,
    participle: 'sagend, erklärend, so',
    source: `
      laut, nach Angaben von, nach Angaben der, nach Angaben des, zufolge, so, nach Aussage von, nach Ansicht von,
      nach den Worten von, nach Einschätzung von, gemäß, nach Meinung von, nach Auffassung von, aus Sicht von
    `,
    relay: 'zitierte, zitiert, zitierten, berichtet die, meldet die',
    that: 'dass, ob, warum, wie, daß',
    auxiliary: `
      hat, haben, hatte, hatten, habe, ist, war, sei, wird, wurde, auch, zudem, außerdem, ferner, weiter, später,
      früher, dann, bereits, heute, gestern, jüngst, kürzlich, erneut, wieder, noch, schon, nur, sich, ihm, ihr,
      ihnen, mit, am, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, jedoch, hingegen,
      allerdings, zugleich, gleichzeitig, öffentlich, ausdrücklich, deutlich, darauf, hin, dazu, abschließend,
      schließlich, anschließend, daraufhin, selbst, zuvor, unterdessen, dabei, aber, hinzu, heraus, ein, an, aus,
      vor, zu, fest, mitgeteilt
    `,
    he: 'er, ihn, ihm, dieser, derselbe, letzterer, jener',
    she: 'sie, diese, letztere, jene',
    they: 'sie, diese, ihnen',
    self: 'ich, wir, mich, uns',
    role: `
      meister, fahrer, mitarbeiter, helfer,
      landrat, stadtrat, gemeinderat, kreisrat, ortsvorsteher, amtsleiter, amtsrichter, dezernent, referent, abteilungsleiter,
      projektleiter, schulleiter, einsatzleiter, klinikleiter, museumsleiter, vorstand, vorstandsmitglied, intendant,
      dirigent, komponist, kurator, architekt, stadtplaner, bauingenieur, meteorologe, seismologe, geologe, biologe,
      chemiker, physiker, mathematiker, informatiker, astronom, klimaforscher, friedensforscher, meinungsforscher,
      politikwissenschaftler, wirtschaftswissenschaftler, rechtswissenschaftler, sozialwissenschaftler, soziologe,
      psychologe, psychiater, mediziner, chefarzt, oberarzt, hausarzt, tierarzt, pfleger, sanitäter, apotheker, lehrer,
      erzieher, sozialarbeiter, streetworker, förster, jäger, fischer, winzer, imker, schäfer, gärtner, bäcker, metzger,
      schmied, tischler, handwerker, händler, kaufmann, verkäufer, wirt, gastronom, koch, küchenchef, taxifahrer,
      busfahrer, lokführer, pilot, kapitän, lotse, fährmann, matrose, bergmann, arbeiter, angestellter, betriebsrat,
      betriebsratschef, betriebsratsvorsitzender, personalchef, sportdirektor, sportchef, cheftrainer, co-trainer,
      mannschaftskapitän, stürmer, verteidiger, mittelfeldspieler, torhüter, schiedsrichter, olympiasieger, europameister,
      radprofi, tennisprofi, läufer, schwimmer, turner, rapper, sängerin, moderator, kabarettist, komiker, fotograf,
      filmemacher, produzent, verleger, herausgeber, blogger, influencer, kolumnist, reporter, unternehmensberater,
      bankchef, finanzchef, notenbankchef, aufsichtsratsvorsitzender, investor, milliardär, ökonom, volkswirt,
      chefvolkswirt, chefökonom, statistiker, polizeichef, polizeipräsident, ermittler, kriminalhauptkommissar,
      hauptkommissar, oberkommissar, feuerwehrchef, kommandeur, major, leutnant, feldwebel, soldat, veteran,
      verteidigungsexperte, außenpolitiker, innenpolitiker, menschenrechtler, bürgerrechtler, umweltschützer, rentner,
      pensionär, schüler, azubi, auszubildender, urenkel, enkel, neffe, cousin, freund, nachbar, partner, 
      ehrenamtlicher, dolmetscher, übersetzer, bibliothekar, archivar, priester, mönch, abt, superintendent, mufti,
      ressortchef, amtschef, staatsrat, parlamentspräsident, landtagspräsident, bundestagspräsident, vizechef, vize,
      hauptgeschäftsführer, verbandschef, verbandsvorsitzender, landesvorsitzender, bundesvorsitzender, generalinspekteur,
      generalmajor, generalleutnant, brigadegeneral, gerichtspräsident, verfassungsrichter, chefankläger, gutachter,
      sachverständiger, ombudsmann, datenschutzbeauftragter, wehrbeauftragter, fraktionssprecher, vorstandssprecher,
      stadtsprecher, ministeriumssprecher, armeesprecher, militärsprecher, gerichtssprecher, unhcr-sprecher,
      präsident, präsidenten>präsident, us-präsident, us-präsidenten>us-präsident, bundespräsident,
      bundespräsidenten>bundespräsident, staatspräsident, staatspräsidenten>staatspräsident, vizepräsident,
      vizepräsidenten, us-vizepräsident, ex-präsident, expräsident, kanzler, bundeskanzler,
      bundeskanzlers>bundeskanzler, altkanzler, vizekanzler, premierminister, premierministers>premierminister,
      premier, ministerpräsident, ministerpräsidenten>ministerpräsident, regierungschef,
      regierungschefs>regierungschef, staatschef, staatschefs>staatschef, staatsoberhaupt, minister,
      ministers>minister, außenminister, außenministers>außenminister, us-außenminister,
      us-außenministers>us-außenminister, innenminister, innenministers>innenminister, bundesinnenminister,
      finanzminister, bundesfinanzminister, verteidigungsminister, verteidigungsministers>verteidigungsminister,
      justizminister, wirtschaftsminister, bundeswirtschaftsminister, gesundheitsminister, bundesgesundheitsminister,
      bundesaußenminister, umweltminister, verkehrsminister, bundesverkehrsminister, arbeitsminister,
      bildungsminister, landwirtschaftsminister, kulturminister, kultusminister, energieminister, handelsminister,
      staatsminister, budgetdirektor, staatssekretär, generalsekretär, uno-generalsekretär, un-generalsekretär,
      nato-generalsekretär, sekretär, botschafter, us-botschafter, konsul, generalkonsul, gesandter, sondergesandter,
      sonderbeauftragter, beauftragter, vertreter, sprecher, pressesprecher, regierungssprecher,
      unternehmenssprecher, polizeisprecher, berater, sicherheitsberater, direktor, generaldirektor, geschäftsführer,
      chef, parteichef, fraktionschef, fraktionsvorsitzender, fraktionsvorsitzende, parteivorsitzender, vorsitzender,
      vorsitzende, vorstandsvorsitzender, vorstandschef, aufsichtsratschef, leiter, präsidentschaftskandidat,
      kandidat, spitzenkandidat, gouverneur, bürgermeister, oberbürgermeister, senator, abgeordneter,
      abgeordnete, bundestagsabgeordneter, europaabgeordneter, mitglied, könig, kaiser, prinz, kronprinz, fürst,
      herzog, sultan, emir, papst, kardinal, erzbischof, bischof, patriarch, imam, rabbiner, general, oberst,
      admiral, kommandant, kommissar, eu-kommissar, hochkommissar, staatsanwalt, generalstaatsanwalt,
      oberstaatsanwalt, richter, anwalt, rechtsanwalt, professor, forscher, wissenschaftler, analyst,
      experte, historiker, politologe, virologe, epidemiologe, arzt, chirurg, ingenieur, journalist, redakteur,
      chefredakteur, korrespondent, schriftsteller, autor, dichter, philosoph, künstler, schauspieler, sänger,
      regisseur, musiker, fußballer, spieler, trainer, bundestrainer, torwart, weltmeister, gründer, mitgründer,
      inhaber, manager, unternehmer, aktivist, oppositionsführer, oppositionspolitiker, politiker, diplomat,
      unterhändler, koordinator, inspekteur, rektor, dekan, zeuge, anwohner, student, landwirt, vater, sohn, bruder,
      ehemann, onkel, kollege, kollegen>kollege, amtskollege, amtskollegen>amtskollege, nachfolger, vorgänger,
      preisträger, nobelpreisträger, astronaut, polizist, feuerwehrmann, gewerkschafter, bauer, pfarrer,
      innensenator, finanzsenator, whistleblower, rennfahrer, skispringer, biathlet
    `,
    feminineRole: `
      rätin, meisterin, fahrerin, arbeiterin, beraterin, mitarbeiterin, aktivistin, pflegerin, ingenieurin, kandidatin,
      landrätin, stadträtin, gemeinderätin, dezernentin, referentin, abteilungsleiterin, projektleiterin, schulleiterin,
      intendantin, dirigentin, komponistin, kuratorin, architektin, meteorologin, geologin, biologin, chemikerin,
      physikerin, klimaforscherin, politikwissenschaftlerin, politologin, soziologin, psychologin, medizinerin,
      virologin, epidemiologin, chefärztin, oberärztin, krankenschwester, hebamme, apothekerin, lehrerin,
      erzieherin, sozialarbeiterin, försterin, winzerin, gärtnerin, händlerin, verkäuferin, wirtin, köchin, pilotin,
      kapitänin, betriebsrätin, olympiasiegerin, weltmeisterin, schwimmerin, läuferin, moderatorin, fotografin,
      regisseurin, künstlerin, musikerin, produzentin, herausgeberin, bloggerin, ökonomin, analystin, ermittlerin,
      kommandeurin, soldatin, menschenrechtlerin, umweltschützerin, rentnerin, schülerin, studentin, nachbarin, freundin,
      partnerin, helferin, dolmetscherin, priesterin, pfarrerin, bischöfin, pastorin, äbtissin, parlamentspräsidentin,
      bundestagspräsidentin, verfassungsrichterin, chefanklägerin, gutachterin, vorsitzende, abgeordnete, bauministerin,
      verkehrsministerin, wirtschaftsministerin, arbeitsministerin, staatsministerin, vizepräsidentin, amtskollegin,
      unterhändlerin, koordinatorin, managerin, unternehmerin, enkelin, nichte, cousine, bewohnerin, anwohnerin, zeugin,
      landwirtin, bäuerin, ministerpräsidentin, handelskommissarin, kollegin, amtsleiterin, rektorin, dekanin,
      chefredakteurin, korrespondentin, reporterin, vorstandsvorsitzende, fraktionsvorsitzende,
      parteivorsitzende, verbandsvorsitzende,
      präsidentin, us-präsidentin, bundespräsidentin, kanzlerin, bundeskanzlerin, premierministerin,
      regierungschefin, ministerin, außenministerin, us-außenministerin, innenministerin,
      finanzministerin, verteidigungsministerin, justizministerin, gesundheitsministerin, umweltministerin,
      bundesumweltministerin, familienministerin, bundesfamilienministerin, bildungsministerin,
      landwirtschaftsministerin, kulturministerin, staatssekretärin, generalsekretärin, botschafterin, konsulin,
      sonderbeauftragte, beauftragte, vertreterin, sprecherin, pressesprecherin, direktorin,
      generaldirektorin, geschäftsführerin, chefin, parteichefin, leiterin, gouverneurin,
      bürgermeisterin, oberbürgermeisterin, senatorin, königin, prinzessin, kaiserin, kommissarin,
      kommissionspräsidentin, staatsanwältin, richterin, anwältin, rechtsanwältin, professorin, forscherin,
      wissenschaftlerin, expertin, historikerin, ärztin, journalistin, redakteurin, autorin, schriftstellerin,
      schauspielerin, sängerin, sportlerin, spielerin, trainerin, politikerin, diplomatin, gründerin,
      mutter, tochter, schwester, ehefrau, tante, witwe, nachfolgerin, preisträgerin
    `,
    manyRoles: `
      präsidenten>präsident, ministerinnen>ministerin, experten>experte, abgeordnete>abgeordneter
    `,
    someone: `
      beamter, jemand, quelle, mann, frau, person, teilnehmer, augenzeuge, anwohner, flüchtling, beobachter,
      kritiker, passant, besucher
    `,
    manyPeople: `
      beamte, quellen, menschen, teilnehmer, augenzeugen, behörden, anwohner, beobachter, kritiker, experten, kreise,
      regierungskreise, diplomaten, demonstranten, flüchtlinge, ermittler, angehörige, leute, viele, einige, medien,
      sprecherinnen
    `,
    honorific: `
      herr, herrn, dr, dr., prof, prof., exzellenz, seine exzellenz, seine majestät, sir, lord, graf,
      freiherr, pater, scheich, general, oberst
    `,
    feminineHonorific: 'frau, ihre exzellenz, ihre majestät, lady, gräfin, schwester',
    modifier: `
      früherer, frühere, früheren, ehemaliger, ehemalige, ehemaligen, ehemals, damaliger, damalige, damaligen,
      amtierender, amtierende, amtierenden, neuer, neue, neuen, künftiger, künftige, künftigen, derzeitiger,
      derzeitige, derzeitigen, heutige, heutigen, stellvertretender, stellvertretende, stellvertretenden,
      geschäftsführender, geschäftsführende, geschäftsführenden, designierter, designierte, designierten, gewählter,
      gewählte, gewählten, scheidender, scheidende, scheidenden, erster, erste, ersten, zweiter, zweite, oberster,
      oberste, obersten, leitender, leitende, leitenden, hoher, hohe, hohen, ständiger, ständige, ständigen,
      nationaler, nationale, nationalen, ex, a. d., außenpolitische, außenpolitischer, innenpolitische,
      innenpolitischer
    `,
    portfolio: `
      auswärtiges, auswärtigen, äußeres, inneres, verteidigung, finanzen, wirtschaft, handel, arbeit, soziales,
      justiz, gesundheit, bildung, forschung, wissenschaft, kultur, umwelt, klima, klimaschutz, energie,
      landwirtschaft, ernährung, verkehr, infrastruktur, bau, wohnen, digitales, technologie, sicherheit, äußere,
      entwicklung, zusammenarbeit, familie, frauen, jugend, senioren, sport, menschenrechte, flüchtlinge, migration,
      angelegenheiten, europa, amerika, asien, afrika, osten, westen, norden, süden, fraktion, partei, opposition
    `,
    organisation: `
      ministerium, außenministerium, us-außenministerium, innenministerium, verteidigungsministerium,
      finanzministerium, gesundheitsministerium, justizministerium, auswärtiges amt, auswärtige amt, auswärtigen amt,
      auswärtigen amtes, amt, bundesamt, behörde, agentur, nachrichtenagentur, rat, sicherheitsrat,
      weltsicherheitsrat, bundesrat, europarat, stadtrat, nationalrat, ausschuss, kommission, eu-kommission,
      europäische kommission, sekretariat, parlament, europaparlament, bundestag, landtag, kongress, senat, kammer,
      repräsentantenhaus, unterhaus, oberhaus, gericht, gerichtshof, bundesverfassungsgericht,
      internationaler gerichtshof, tribunal, union, europäische union, europäischen union, afrikanische union, bund,
      verband, verein, vereinigung, organisation, weltgesundheitsorganisation, institut, robert-koch-institut,
      institution, universität, university, hochschule, schule, akademie, zentrum, stiftung, fonds,
      internationaler währungsfonds, bank, weltbank, zentralbank, gesellschaft, konzern, gruppe, unternehmen, firma,
      netzwerk, allianz, bündnis, koalition, partei, bewegung, front, liga, club, klub, mannschaft, armee,
      bundeswehr, streitkräfte, polizei, bundespolizei, botschaft, konsulat, mission, delegation, regierung,
      bundesregierung, us-regierung, landesregierung, kabinett, kreml, weißes haus, weiße haus, weißen haus,
      weißen hauses, pentagon, vatikan, heiliger stuhl, zeitung, rundfunk, fernsehen, sender, magazin, zeitschrift,
      tageszeitung, gewerkschaft, forum, krankenhaus, klinik, museum, bibliothek, kirche, moschee, uno, un,
      vereinte nationen, vereinten nationen, nato, eu, who, unesco, unicef, osze, iwf, rotes kreuz,
      amnesty international, human rights watch, greenpeace, spd, cdu, csu, fdp, afd, die linke, grünen, dpa,
      reuters, afp, bbc, cnn, wikinews, wikipedia, facebook, twitter, google, staatsanwaltschaft, bundesanwaltschaft,
      administration, hauses, werke, ag, gmbh, ${agencies}
    `,
    institution: `
      die regierung, das ministerium, die bundesregierung, die polizei, die staatsanwaltschaft, die behörde,
      die kommission, der rat, das parlament, das gericht, die organisation, der verband, das institut,
      die universität, die bank, das unternehmen, der konzern, die partei, die gewerkschaft, die armee, der verein,
      die stiftung, die botschaft, der sender, die zeitung, die opposition, die koalition, die feuerwehr,
      der vatikan, die gruppe
    `,
    place: `
      meer, ozean, golf, fluss, see, bucht, meerenge, kanal, insel, inseln, halbinsel, berg, berge, tal, wüste, wald,
      park, straße, allee, platz, brücke, flughafen, hafen, bahnhof, stadt, dorf, bezirk, provinz, region, kreis,
      bundesland, land, küste, grenze, lager, basis, palast, turm, stadion, hotel, strand, kap, hauptstadt, haus,
      welt, erde, bundesstaat
    `,
    document: `
      vertrag, pakt, konvention, erklärung, charta, abkommen, vereinbarung, protokoll, resolution, initiative,
      partnerschaft, plan, aktionsplan, programm, strategie, gesetz, grundgesetz, fahrplan, memorandum, verfassung,
      richtlinie, verordnung, agenda, ziele, waffenstillstand, doktrin, klimaabkommen, pariser abkommen,
      atomabkommen, friedensvertrag, steuer, co2-steuer, ${treaties}
    `,
    utterance: `
      erklärung, mitteilung, pressemitteilung, rede, ansprache, botschaft, brief, bericht, tweet, interview,
      pressekonferenz, stellungnahme, text, dokument, artikel, essay, kommentar, studie, umfrage, buch, frage,
      antwort, urteil, beschluss, schreiben, post, twitter, meldung, gutachten, aufruf, worte, aussage
    `,
    naming: `
      motto, slogan, thema, titel, namens, name, namen, sogenannte, sogenannten, sogenannter, so genannte,
      so genannten, kampagne, projekt, initiative, konferenz, ausstellung, film, roman, lied, album, serie, festival,
      preis, programm, schiff, operation, konzept, begriff, wort, ausdruck, hashtag, forum, seminar, workshop,
      zeitung, zeitschrift, magazin, bewegung, organisation, band, genannt, bekannt als, betitelt, stichwort, sender,
      bündnis, partei, gruppe, unternehmen, sturm, hurrikan
    `,
    calendar: `
      januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember, montag,
      dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, weihnachten, ostern, heute, gestern,
      morgen, tag, woche, monat, jahr, jahre, jahren, jahres, jahrhundert, uhr, frühling, sommer, herbst, winter,
      abend, alter
    `,
    definite: `
      der, die, das, den, dem, des, dieser, diese, dieses, diesen, diesem, sein, seine, seinen, seinem, seiner, ihr,
      ihre, ihren, ihrem, ihrer, unser, unsere, jener, jene
    `,
    indefinite: `
      ein, eine, einen, einem, einer, eines, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, mehrere,
      einige, viele, jeder, jede, kein, keine, manche, anderer, andere
    `,
    preposition: `
      in, im, an, am, auf, aus, bei, beim, bis, durch, für, gegen, hinter, mit, nach, neben, ohne, seit, über, um,
      unter, vom, vor, während, wegen, zwischen, trotz, innerhalb, außerhalb, gegenüber, anlässlich, zugunsten, samt,
      ab, per, seitens, infolge, angesichts, entlang, unter dem, statt
    `,
    link: 'von, der, des, für, zu, zum, zur, in, im, bei, beim, am, vom',
    conjunction: 'und, oder, aber, sondern, denn, sowie, während, obwohl, weil, als, doch',
    common: `
      der, die, das, den, dem, des, ein, eine, wer, was, wo, wann, wie, warum, welcher, welche, nicht, ja, nein,
      mehr, weniger, sehr, viel, wenig, gut, besser, groß, große, großen, klein, lang, hoch, neu, alt, jung, ist,
      sind, war, waren, wird, werden, wurde, wurden, hat, haben, hatte, kann, können, muss, müssen, soll, sollen,
      darf, mag, auch, noch, schon, nur, erst, immer, nie, wieder, so, dann, danach, davor, damit, dafür, dagegen,
      dabei, hier, dort, jetzt, bald, nun, er, sie, es, wir, ihr, ich, du, man, sich, mein, dein, alle, alles, beide,
      andere, solche, selbst, etwa, fast, rund, über, seit, nach, vor, mit, ohne, bei, aus, von, zu, zum, zur, an,
      auf, in, im, am, für, gegen, um, durch, während, trotz, wegen, laut, foto, quelle, quellen, artikel, seite,
      bild, video, nachrichten, treffen, besuch, gipfel, zeremonie, dialog, forum, konferenz, jubiläum, preis,
      diskussion, gespräch, gespräche, zusammenarbeit, beziehungen, unterstützung, hilfe, frieden, krieg,
      kalten krieg, sicherheit, covid-19, corona, coronavirus, pandemie, gott, islam, christen, muslime, juden,
      internet, pokal, meisterschaft, spiele, olympische, olympischen, liga, finale, spiel, revolution, verfassung,
      damals, dennoch, trotzdem, deshalb, deswegen, daher, darum, somit, folglich, allerdings, jedoch, zudem, außerdem,
      überdies, ferner, zugleich, gleichzeitig, inzwischen, mittlerweile, unterdessen, währenddessen, indes, indessen,
      schließlich, letztlich, endlich, zuletzt, zunächst, anfangs, vorerst, bislang, bisher, seither, seitdem, künftig,
      kürzlich, neulich, jüngst, vorher, nachher, hinterher, anschließend, daraufhin, sodann, alsbald, sofort, gleich,
      ebenso, ebenfalls, gleichfalls, genauso, ähnlich, anders, ansonsten, sonst, andernfalls, immerhin, zumindest,
      jedenfalls, überhaupt, sogar, gerade, eben, ausgerechnet, insbesondere, besonders, vor allem, vielmehr, eher,
      vielleicht, möglicherweise, wahrscheinlich, vermutlich, offenbar, offensichtlich, anscheinend, angeblich,
      tatsächlich, wirklich, natürlich, selbstverständlich, sicher, sicherlich, gewiss, leider, glücklicherweise,
      erfreulicherweise, bedauerlicherweise, überraschend, überraschenderweise, grundsätzlich, generell, insgesamt,
      einerseits, andererseits, einzig, allein, lediglich, bloß, kaum, beinahe, ganz, völlig, absolut, relativ,
      ziemlich, wenigstens, mindestens, höchstens, häufig, oft, oftmals, manchmal, mitunter, gelegentlich, selten,
      stets, ständig, niemals, jemals, irgendwann, einmal, zweimal, erstmals, nochmals, abermals, zusammen, gemeinsam,
      einstimmig, demnach, demzufolge, dementsprechend, infolgedessen, dadurch, hingegen, stattdessen, hierzu,
      hierbei, hiermit, hierfür, dazu, davon, daran, darauf, darin, darüber, darunter, dahinter, daneben, worauf,
      woraufhin, wobei, wodurch, womit, weshalb, wohin, woher, überall, nirgends, irgendwo, draußen, drinnen,
      oben, unten, vorn, hinten, links, rechts, zurück, voran, seinerseits, ihrerseits, meinerseits, wörtlich,
      sinngemäß, konkret, kurz, knapp, rückblickend, abschließend, ergänzend, weiter, weiterhin, nochmal, nunmehr,
      nachdem, bevor, ehe, sobald, solange, sooft, falls, wenn, sofern, indem, sodass, da, ob, obgleich,
      obschon, wenngleich, wohingegen, anstatt, ohne dass, niemand, jemand, keiner, keine, keines, einer, eines,
      manche, mancher, jeder, jede, jedes, sämtliche, etliche, einige, viele, wenige, mehrere, beides, erste,
      zweite, dritte, letzte, nächste, vergangene, weitere, übrige, gesamte, ganze, halbe, aktuell, derzeit, gestern,
      vorgestern, übermorgen, heute, morgen, morgens, mittags, abends, nachts, montags, dienstags, neben, außer,
      entgegen, dank, mithilfe, anhand, aufgrund, hinsichtlich, bezüglich, mangels, zufolge, ungeachtet, gemeinsame,
      wahl, wahlen, wahlkampf, millionen, milliarden, prozent, euro, dollar, thema, siehe, hauptartikel, lauf,
      geschichte, mittel, mitteln, diplomatie, patrioten, ort, staatsmann, karriere, positionen, politik,
      politikstil, anlass, geburtstag, geburtstages, rücktritt, amtszeit, ende, amt, affäre, klimawandel, steuer,
      anschlag, angriff, opfer, leben, tod, kinder, menschen, deutschen, mann, frau, zeit, teil, fall, grund, ziel,
      weg, frage, problem, folge, zahl, form, art, weise, mal, stelle, lage, rolle, woche
    `,
    particle: 'von, van, de, der, zu, bin, ibn, el, al, da, dos, di, del, la, le, st, mac',
    given: `wladimir, sergej, sergei, andrej, alexej, dmitrij, dmitri, michail, nikolaj, jurij, wolodymyr, witalij, wjatscheslaw, jewgenij, anatolij, grigorij, pjotr, oleksij, recep, tayyip, mahmud, muammar, schimon, schinzo, ${latinGivenNames},${feminineLatinNames}`,
    suffix: 'jr, jr., ii, iii, iv, vi, vii, viii, ix, xi, xii, xiii, xiv, xv, xvi',
  },
  cities,
  countries: territories.de,
  demonyms: `${adjectives}

    Vereinigte Staaten=USA, US, Vereinigten Staaten, Vereinigten Staaten von Amerika, amerikanische, amerikanischen, amerikanischer, us-amerikanische, us-amerikanischen, us-amerikanischer
    Vereinigtes Königreich=Großbritannien, England, britische, britischen, britischer, Schottland, schottische
    Deutschland=deutsche, deutschen, deutscher, Bundesrepublik Deutschland, Bundesrepublik, DDR
    Österreich=österreichische, österreichischen, österreichischer
    Schweiz=schweizer, schweizerische, schweizerischen
    Frankreich=französische, französischen, französischer
    Italien=italienische, italienischen, italienischer
    Spanien=spanische, spanischen, spanischer
    Portugal=portugiesische
    Niederlande=niederländische, niederländischen, Niederlanden, Holland
    Belgien=belgische, belgischen
    Dänemark=dänische, dänischen
    Schweden=schwedische, schwedischen
    Norwegen=norwegische, norwegischen
    Finnland=finnische, finnischen
    Polen=polnische, polnischen, polnischer
    Tschechien=tschechische, tschechischen
    Ungarn=ungarische, ungarischen
    Rumänien=rumänische
    Bulgarien=bulgarische
    Griechenland=griechische, griechischen
    Türkei=türkische, türkischen, türkischer
    Russland=russische, russischen, russischer, Russische Föderation, Sowjetunion, sowjetische
    Ukraine=ukrainische, ukrainischen, ukrainischer
    Belarus=belarussische, belarussischen, weißrussische, Weißrussland
    Serbien=serbische
    Kroatien=kroatische
    Israel=israelische, israelischen, israelischer
    Palästina=palästinensische, palästinensischen
    Syrien=syrische, syrischen
    Iran=iranische, iranischen, iranischer
    Irak=irakische, irakischen
    Libanon=libanesische
    Ägypten=ägyptische, ägyptischen
    Saudi-Arabien=saudische, saudi-arabische
    Afghanistan=afghanische, afghanischen
    Pakistan=pakistanische
    Indien=indische, indischen
    China=chinesische, chinesischen, chinesischer, Volksrepublik China
    Japan=japanische, japanischen
    Südkorea=südkoreanische
    Nordkorea=nordkoreanische
    Myanmar=birmanische
    Australien=australische, australischen
    Kanada=kanadische, kanadischen
    Mexiko=mexikanische
    Brasilien=brasilianische, brasilianischen
    Argentinien=argentinische
    Venezuela=venezolanische
    Südafrika=südafrikanische
    Nigeria=nigerianische
    Äthiopien=äthiopische
    Libyen=libysche
    Tunesien=tunesische
    Marokko=marokkanische
    Kasachstan=kasachische, kasachischen
    Armenien=armenische
    Aserbaidschan=aserbaidschanische
    Georgien=georgische
  `,
}
