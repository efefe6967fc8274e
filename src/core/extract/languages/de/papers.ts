import { treaties } from '#core/extract/languages/shared'
import type { WordLists } from '#core/extract/languages/language'

/** Papers, what is said in them, and nouns that announce a name, in German. */
export const papers = {
  document: `
    vertrag, kommuniqué, kommunique, verpflichtungen, artikel, pakt, konvention, erklärung, charta, abkommen,
    vereinbarung, protokoll, resolution, initiative, partnerschaft, plan, aktionsplan, programm, strategie, gesetz,
    grundgesetz, fahrplan, memorandum, verfassung, richtlinie, verordnung, agenda, ziele, waffenstillstand, doktrin,
    klimaabkommen, pariser abkommen, übereinkommen, rahmenübereinkommen, rahmenabkommen, zusatzprotokoll,
    sanktionspaket, atomabkommen, friedensvertrag, steuer, co2-steuer,
    ${treaties}
  `,
  utterance: `
    erklärung, mitteilung, pressemitteilung, rede, ansprache, botschaft, brief, bericht, tweet, interview,
    pressekonferenz, stellungnahme, text, dokument, artikel, essay, kommentar, studie, umfrage, buch, frage,
    antwort, urteil, beschluss, schreiben, post, twitter, meldung, gutachten, aufruf, worte, aussage,
    warnung, mahnung, appell, bitte, diagnose, einschätzung, fazit, resümee, bilanz, reaktion, replik, erwiderung,
    rat, ratschlag, versprechen, zusage, klage, vorwurf, forderung, begründung, prognose, ansage,
    kampfansage, credo, stoßseufzer, eingeständnis, bekenntnis,
  `,
  naming: `
    motto, slogan, thema, titel, namens, name, namen, sogenannte, sogenannten, sogenannter, so genannte,
    so genannten, kampagne, projekt, initiative, konferenz, ausstellung, film, roman, lied, album, serie, festival,
    preis, programm, schiff, operation, konzept, begriff, wort, ausdruck, hashtag, forum, seminar, workshop,
    zeitung, zeitschrift, magazin, bewegung, organisation, band, genannt, bekannt als, betitelt, stichwort, sender,
    bündnis, partei, gruppe, unternehmen, sturm, hurrikan,
  `,
} satisfies Partial<WordLists>
