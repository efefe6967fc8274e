import { forms } from '#core/extract/languages/forms'
import type { WordLists } from '#core/extract/languages/language'

const speaking = `
  sag erklär erzähl äußer bemerk beton bestätig bekräftig kritisier kommentier unterstreich behaupt bericht erläuter
  ergänz frag forder warn mahn wiederhol versicher vermut glaub mein lob verteidig prognostizier argumentier resümier
  twitter post schilder entgegn erwider antwort kündig klag beklag bedauer begrüß hoff wünsch hervorheb präzisier ruf
  verkünd vermeld spekulier zweifl bezweifl konstatier monier scherz flüster murmel schrei zitier beteuer bemängel
  befürcht beschwer plädier appellier
`

/** What reports in German: verbs of saying, and the words around them. */
export const verbs = {
  cue: `
    fand deutliche worte, fand klare worte, findet deutliche worte, wurde deutlich, wurde noch deutlicher,
    nahm kein blatt vor den mund, rät, raten, verkündeten, beschwört, wirbt, prophezeite, prophezeit, staunte,
    staunt, jubelt, schimpft, spottet, wettert, witzelt, orakelte, verrät, kontert, tönte, donnerte, blaffte,
    ließ ausrichten, wandte ein, fuhr fort, rügte, rügt, tadelte, beschwor, ermahnte, dankt, sinnierte, diktierte,
    bloggte, mailte, notierte, erinnert sich, schwärmt, brüllte, mitteilte, mitteilt, mitteilten, hinzufügte,
    hinzufügt, ankündigte, ankündigt, bekanntgab, bekanntgibt, hervorhob, einräumte, einräumt, zugab, zugibt,
    feststellte, feststellt, vorschlug, vorschlägt, ausführte, ausführt, klarstellte, klarstellt, anmerkte, anmerkt,
    entgegenhielt, zusammenfasste, darlegte, darlegt, hinwies, hinweist, angab, angibt, vorwarf, vorwirft,
    zurückwies, zurückweist, zusicherte, zusichert, anfügte, bekanntgegeben,
    ${forms(speaking, 'te ten t en e')},
    gesprochen, eingeräumt, zugegeben, zurückgewiesen, versprochen, zugesagt, angemahnt, überzeugt, lächelt, lacht,
    seufzt, schmunzelt, strahlt, grinst, nickt, gesagt, geäußert, mitgeteilt, geschrieben, gewarnt, gefordert,
    gefragt, geantwortet, hinzugefügt, angekündigt, berichtet, behauptet, schrieb, schrieben, schreibt, schreiben,
    sprach, spricht, sprachen, teilte, teilten, teilt, fügte, fügten, fügt, gab, gaben, gibt, hob, hoben, hebt,
    wies, wiesen, weist, rief, riefen, nannte, nannten, nennt, verwies, verwiesen, verweist, unterstrich,
    unterstrichen, versprach, versprachen, verspricht, widersprach, widerspricht, räumte, räumten, räumt, stellte,
    stellten, stellt, führte, setzte, fasste, fand, fanden, findet, hielt, hielten, hält, heißt es, hieß es, heißt,
    hieß, lautet, lautete, dachte, denkt, sah, sieht, gestand, gesteht, empfahl, empfiehlt, schloss, schlug,
    schlägt, bat, baten, bittet, verlangte, verlangt, drohte, droht, lehnte, meldete, meldeten, meldet, informierte,
    zeigte, zeigt, ging, legte, machte deutlich, sei, wolle, habe, titelte, las, liest, beschrieb, beschreibt,
    begründete, begründet, bezeichnete, bezeichnet, urteilte, urteilt, bilanzierte, jubelte, schwärmte, witzelte,
    spottete, polterte, wetterte, konterte, entgegnete, befand, bestritt, schrie, flehte, verriet, offenbarte,
    enthüllte, gelobte, verkündete, hakte nach, frotzelte, höhnte, schimpfte, raunte, stöhnte, behauptete, postete,
    berichtete, antwortete, dementierte, rechtfertigte, räsonierte, seufzte, frohlockte, warb, drängte, riet,
    gab zu bedenken, wollte wissen, ließ wissen, ließ mitteilen, gemeint, bestritten, entgegnet, gemahnt,
    festgestellt, klargestellt, hervorgehoben, geschildert, vorgehalten, vorgeworfen, gedroht, dementiert,
    widersprochen, zugestimmt, gratuliert, verkündet, eingewandt, ausgeführt, angemerkt, angegeben, gestanden,
    bilanziert, beschworen, gerufen, geklagt, gehofft, brummt, brummte, knurrte, nuschelte, fasst zusammen,
  `,
  weakCue: `
    schob nach, beanstandete, bekannte, schränkte ein, schränkt ein, unterstellte, verglich, verabschiedete,
    konkretisierte, schwor, verspottete, ätzte, ätzt, stichelte, stichelt, machte klar, macht klar, macht deutlich,
    verharmloste, pochte, verurteilte, verurteilt, würdigte, würdigt, beschuldigte, warf, werfen, wirft,
    gratulierte, dankte, wollte, stufte, empfand, wertete, wertet, würdigten, charakterisierte, lachte, strahlte,
    grinste, tobte, fürchtet, vermutet, schätzt, sprach von, erinnerte, beschrieben, gelobt, angeprangert, gerügt,
    empfohlen, geraten, vorgeschlagen, angeregt,
  `,
  participle: 'sagend, erklärend, so',
  source: `
    nach Angaben vom, nach Angaben seiner, nach Angaben ihrer, nach Aussage vom, nach Aussage der, nach Aussage des,
    nach Aussage seiner, nach Aussage ihrer, nach Aussagen von, nach Aussagen vom, nach Aussagen der,
    nach Aussagen des, nach Aussagen seiner, nach Aussagen ihrer, nach Ansicht vom, nach Ansicht der,
    nach Ansicht des, nach Ansicht seiner, nach Ansicht ihrer, nach Worten von, nach Worten vom, nach Worten der,
    nach Worten des, nach Worten seiner, nach Worten ihrer, nach Einschätzung vom, nach Einschätzung der,
    nach Einschätzung des, nach Einschätzung seiner, nach Einschätzung ihrer, nach Meinung vom, nach Meinung der,
    nach Meinung des, nach Meinung seiner, nach Meinung ihrer, nach Auffassung vom, nach Auffassung der,
    nach Auffassung des, nach Auffassung seiner, nach Auffassung ihrer, nach Überzeugung von, nach Überzeugung vom,
    nach Überzeugung der, nach Überzeugung des, nach Überzeugung seiner, nach Überzeugung ihrer,
    nach Darstellung von, nach Darstellung vom, nach Darstellung der, nach Darstellung des, nach Darstellung seiner,
    nach Darstellung ihrer, nach Lesart von, nach Lesart vom, nach Lesart der, nach Lesart des, nach Lesart seiner,
    nach Lesart ihrer, nach den worten der, nach den worten des, nach den worten vom, aus sicht der, aus sicht des,
    aus sicht vom, in den augen von, in den augen der, in den augen des, in den worten von, in den worten der,
    in den worten des, laut, nach Angaben von, nach Angaben der, nach Angaben des, zufolge, so, nach Aussage von,
    nach Ansicht von, nach den Worten von, nach Einschätzung von, gemäß, nach Meinung von, nach Auffassung von,
    aus Sicht von,
  `,
  relay: 'zitierte, zitiert, zitierten, berichtet die, meldet die',
  that: 'dass, ob, warum, wie, daß',
  auxiliary: `
    hat, haben, hatte, hatten, habe, ist, war, sei, wird, wurde, auch, zudem, außerdem, ferner, weiter, später,
    früher, dann, bereits, heute, gestern, jüngst, kürzlich, erneut, wieder, noch, schon, nur, sich, ihm, ihr,
    ihnen, mit, am, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag, jedoch, hingegen, allerdings,
    zugleich, gleichzeitig, öffentlich, ausdrücklich, deutlich, darauf, hin, dazu, abschließend, schließlich,
    anschließend, daraufhin, selbst, zuvor, unterdessen, dabei, aber, hinzu, heraus, ein, an, aus, vor, zu, fest,
    mitgeteilt,
  `,
} satisfies Partial<WordLists>
