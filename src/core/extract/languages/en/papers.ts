import { treaties } from '#core/extract/languages/shared'
import type { WordLists } from '#core/extract/languages/language'

/** Papers, what is said in them, and nouns that announce a name, in English. */
export const papers = {
  document: `
    treaty, treaties, protocols, pact, convention, declaration, charter, agreement, accord, accords, protocol,
    resolution, compact, initiative, partnership, plan, action plan, plan of action, programme, program, strategy,
    strategic concept, concept, act, bill, law, roadmap, road map, framework, memorandum,
    memorandum of understanding, communiqué, communique, stimulus, covenant, constitution, code, code of conduct,
    directive, regulation, agenda, goals, statute, settlement, armistice, truce, ceasefire, manifesto, doctrine,
    vision, action agenda, programme of action, executive order, decree, white paper, green paper, outcome document,
    amendment, article, principles, agreements, guidelines,
    ${treaties}
  `,
  utterance: `
    ad, clip, spot, statement, joint statement, report, letter, speech, press release, release, communiqué,
    communique, address, remarks, message, tweet, post, interview, press conference, news conference, email, e-mail,
    comment, comments, article, blog, document, declaration, resolution, text, brief, briefing, survey, study,
    judgment, judgement, ruling, verdict, notice, editorial, op-ed, paper, book, memo, note, testimony,
    announcement, sign, banner, slogan, headline, caption, reply, response, answer, question, inscription, petition,
    warning, appeal, plea, diagnosis, assessment, conclusion, retort, rebuke, rejoinder, advice, promise, pledge,
    lament, complaint, tribute, farewell, toast, outburst, explanation, justification, prediction, forecast,
  `,
  naming: `
    slogan, motto, theme, themed, title, titled, entitled, so-called, named, nicknamed, known as, campaign, project,
    initiative, conference, exhibition, film, movie, book, novel, song, album, show, series, event, festival, award,
    prize, programme, program, ship, vessel, yacht, dubbed, concept, term, word, phrase, expression, hashtag,
    headlined, subtitled, codenamed, code-named, category, label, labelled, labeled, branded, brand, forum, seminar,
    workshop, symposium, topic, subject, operation, terms, words, codename, episode, track, single,
  `,
} satisfies Partial<WordLists>
