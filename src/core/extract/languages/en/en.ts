import type { LanguageSource } from '#core/extract/languages/language'
import { feminineLatinNames, latinGivenNames } from '#core/extract/languages/given-names'
import { agencies, cities, treaties } from '#core/extract/languages/shared'
import { territories } from '#core/extract/languages/territories'

export const english: LanguageSource = {
  code: 'en',
  writing: 'cased',
  headFinal: true,
  directions: 'to in at on',
  feminineGiven: feminineLatinNames,
  addressed: `
    president, speaker, minister, prime minister, secretary, secretary-general, secretary general, chairman, chair,
    ambassador, chancellor, mayor, governor, senator, vice president, attorney general, justice, general,
    chief justice, commissioner, premier, co-chair, moderator
  `,
  agents: 'by',
  passive: 'was were been be being is are to could would can should',
  relatives: 'who whom whose which that',
  obliquePronouns: 'him them us me',
  demonstratives: 'this that',
  openingEndings: 'ing ed',
  latter: 'the latter',
  quoting: 'quoted, quotes, cited, cites, quoting, citing',
  hearing: 'told tells tell informed assured assures reminded',
  view: 'for',
  copula: 'is was becomes became remains',
  sameOffice: `
    head of state=president=king; head of government=prime minister; top diplomat=foreign minister=secretary of state; foreign minister=minister; minister=secretary; premier=prime minister;
    leader=president=prime minister=chairman; diplomat=ambassador=consul;
    lawmaker=senator=congressman=representative=mp=member; parliamentarian=mp=senator;
    chairman=chair=chairwoman=chairperson; chief=director=commissioner=head; boss=chief executive;
    executive=ceo=chief executive; ceo=chief executive=chief executive officer; adviser=advisor;
    spokesperson=spokesman=spokeswoman; envoy=special envoy=ambassador; official=secretary; academic=professor;
    researcher=professor=scientist; lawyer=attorney; politician=mp=senator=leader
  `,
  reporters: 'reporter, correspondent, journalist, photographer, editor',
  words: {
    cue: `
      said, says, say, stated, states, told, tells, added, adds, announced, announces, noted, notes, emphasized,
      emphasised, emphasizes, emphasises, stressed, stresses, underlined, underlines, underscored, underscores,
      remarked, remarks, commented, comments, continued, continues, concluded, concludes, explained, explains,
      declared, declares, affirmed, affirms, reaffirmed, reaffirms, reiterated, reiterates, confirmed, confirms,
      warned, warns, cautioned, cautions, argued, argues, asserted, asserts, insisted, insists, maintained, observed,
      observes, replied, replies, answered, answers, responded, responds, asked, asks, questioned, wondered, urged,
      urges, appealed, demanded, demands, pledged, pledges, promised, promises, vowed, vows, wrote, writes, tweeted,
      tweets, posted, blogged, retweeted, quipped, joked, jokes, lamented, laments, recalled, recalls, remembered,
      reminded, reminds, acknowledged, acknowledges, admitted, admits, conceded, concedes, agreed, claimed, claims,
      alleged, alleges, complained, complains, charged, denied, denies, suggested, suggests, proposed, proposes,
      recommended, recommends, estimated, estimates, predicted, predicts, believes, believed, thinks, thought, feels,
      felt, hopes, hoped, indicated, indicates, pointed out, points out, went on, goes on, went on to say, spoke,
      speaks, reported, reports, revealed, reveals, disclosed, testified, testifies, cited, cites, quoted, read,
      reads, shared, reflected, mentioned, mentions, highlighted, highlights, enthused, exclaimed, cried, shouted,
      yelled, whispered, murmured, muttered, chanted, intoned, opined, contended, contends, countered, retorted,
      snapped, boasted, bragged, hailed, interjected, clarified, clarifies, elaborated, specified, stipulated, ruled,
      called on, calls on, called for, calls for, called upon, let us know, has said, was quoted as saying,
      were quoted as saying, is quoted as saying, put it, puts it, informed, advised, assured, assures, signalled,
      signaled, summed up, summarised, summarized, began, begins, opened, ended, finished, closed, threatened,
      threatens, pleaded, begged, commanded, ordered, instructed, decried, deplored, protested, objected, counselled,
      counseled, implored, speculated, mused, ventured, volunteered, chimed in, echoed, echoes, repeated, repeats,
      restated, proclaimed, proclaims, recounted, recounts, relayed, made clear, makes clear, found, finds,
      states that, voiced, expressed, informed reporters, say they, is saying, are saying, used to say, like to say,
      likes to say, calls, tell, ask, write, argue, warn, believe, think, note
    `,
    weakCue: `
      called, described, describes, accused, accuses, praised, praises, criticized, criticised, condemned, condemns,
      denounced, denounces, dismissed, dismisses, labelled, labeled, branded, termed, dubbed, characterized,
      characterised, welcomed, welcomes, blamed, blames, rejected, rejects, vowing, defended, defends, referred,
      applauded, commended, congratulated, thanked, invited, encouraged, encourages, advocated, sought, seeks, wants,
      wanted, offered, slammed, blasted, lauded, cheered, mocked, ridiculed, portrayed, considers,
      considered, sees, saw, identified, identifies, recognized, recognised, attributed, committed, commits
    `,
    participle: `
      saying, adding, calling on, calling upon, calling for, stating, telling, noting, emphasizing, emphasising,
      stressing, underlining, underscoring, remarking, commenting, continuing, concluding, explaining, declaring,
      affirming, reaffirming, reiterating, confirming, warning, cautioning, arguing, asserting, insisting, observing,
      replying, answering, responding, asking, urging, pledging, promising, vowing, writing, tweeting, posting,
      quipping, joking, lamenting, recalling, reminding, acknowledging, admitting, conceding, claiming, alleging,
      suggesting, proposing, calling, describing, citing, quoting, announcing, reading, pointing out, accusing,
      labelling, labeling, branding, denouncing, condemning, praising, welcoming, demanding, appealing, referring,
      declared that
    `,
    source:
      'according to, in the words of, as per, citing, quoting, as told by, in a statement by, in a statement from',
    relay: 'as quoted by, as reported by, as cited by, quoted by',
    that: 'that, whether, if, how, why',
    auxiliary: `
      has, had, have, was, is, also, further, then, later, earlier, recently, today, yesterday, once, again, even,
      just, now, still, only, therefore, thus, previously, subsequently, repeatedly, publicly, reportedly, strongly,
      firmly, clearly, simply, finally, lastly, always, often, never, both, all, to, would, did, will, however,
      meanwhile, immediately, privately, jokingly, bluntly, famously, rightly, himself, herself, themselves, itself,
      jointly, separately, specifically, explicitly, similarly, instead, additionally
    `,
    he: 'he, him, his, the latter',
    she: 'she, her, hers',
    they: 'they, them',
    self: 'i, we, me, us',
    role: `
      president, vice president, vice-president, prime minister, deputy prime minister, premier, chancellor,
      minister, foreign minister, state minister, minister of state, secretary, secretary of state,
      secretary-general, secretary general, under-secretary-general, under secretary-general, under-secretary,
      undersecretary, under secretary, assistant secretary, assistant secretary-general, deputy secretary,
      deputy secretary-general, permanent secretary, parliamentary secretary, press secretary, foreign secretary,
      home secretary, attorney general, attorney-general, solicitor general, governor, governor-general,
      governor general, lieutenant governor, mayor, ambassador, ambassador-at-large, high commissioner,
      deputy high commissioner, commissioner, commissioner-general, commissioner general, consul, consul general,
      consul-general, envoy, special envoy, special representative, special rapporteur, rapporteur,
      permanent representative, representative, deputy permanent representative, plenipotentiary, attaché,
      chargé d'affaires, resident coordinator, coordinator, humanitarian coordinator, director, managing director,
      executive director, director general, director-general, deputy director, regional director, country director,
      chief, chief executive, chief executive officer, chief economist, chief of staff, chief justice, ceo, cfo, coo,
      head, deputy head, chair, chairman, chairwoman, chairperson, co-chair, vice chair, vice-chair, deputy chair,
      convenor, convener, president-elect, speaker, leader, deputy leader, opposition leader, majority leader,
      minority leader, house speaker, whip, senator, congressman, congresswoman, congressmember, lawmaker,
      legislator, parliamentarian, member of parliament, mp, mep, member, deputy, delegate, councillor, councilor,
      counsellor, counselor, alderman, administrator, treasurer, comptroller, auditor,
      inspector, inspector general, superintendent, officer, commander, commander-in-chief, general, major general,
      lieutenant general, brigadier general, brigadier, colonel, major, captain, lieutenant, sergeant, admiral,
      vice admiral, rear admiral, marshal, air marshal, spokesman, spokeswoman, spokesperson, deputy spokesperson,
      deputy spokesman, deputy spokeswoman, press officer, advisor, adviser, national security advisor,
      national security adviser, aide, professor, associate professor, lecturer, researcher, senior researcher,
      research fellow, fellow, scholar, scientist, economist, analyst, senior analyst, expert, specialist, historian,
      epidemiologist, virologist, physicist, chemist, biologist, climatologist, lawyer, attorney, barrister,
      solicitor, prosecutor, prosecutor general, chief prosecutor, judge, justice, magistrate, ombudsman, activist,
      campaigner, advocate, organiser, organizer, founder, co-founder, cofounder, owner, manager, general manager,
      editor, editor-in-chief, chief editor, correspondent, journalist, reporter, columnist, author, writer, poet,
      novelist, filmmaker, producer, actor, actress, singer, musician, artist, athlete, footballer, coach,
      head coach, goalkeeper, striker, midfielder, defender, swimmer, cyclist, doctor, physician, surgeon,
      nurse, engineer, architect, teacher, principal, dean, rector, vice-chancellor, vice chancellor, provost,
      student, farmer, fisherman, businessman, businesswoman, entrepreneur, investor, banker, broker, trader, pilot,
      astronaut, cosmonaut, sheriff, police chief, police commissioner, detective, constable, bishop, archbishop,
      cardinal, pope, patriarch, imam, ayatollah, supreme leader, rabbi, pastor, reverend, priest, monk, king, queen,
      prince, princess, crown prince, crown princess, emperor, empress, sultan, emir, duke, duchess, sheikh, monarch,
      first lady, first gentleman, statesman, stateswoman, diplomat, negotiator, chief negotiator, mediator,
      observer, special adviser, special advisor, senior adviser, senior advisor, senior fellow, high representative,
      goodwill ambassador, peace envoy, trade representative, head of state, head of government, heads of state,
      head of delegation, head of mission, chief of mission, politician, candidate, nominee, incumbent, dissident,
      whistleblower, survivor, witness, resident, volunteer, guitarist, drummer, vocalist, comedian, designer,
      developer, programmer, inventor, psychologist, psychiatrist, sociologist, anthropologist, archaeologist,
      geologist, meteorologist, seismologist, astronomer, mathematician, philosopher, theologian,
      political scientist, laureate, champion, winner, veteran, soldier, paramedic, firefighter, fire chief,
      chief officer, medical officer, chief medical officer, chief scientist, chief operating officer,
      chief financial officer, vice chairman, board member, trustee, patron, ambassador for women and girls, father,
      mother, son, daughter, brother, sister, husband, wife, widow, uncle, aunt, cousin, nephew, niece, grandfather,
      grandmother, grandson, granddaughter, fiancée, shopkeeper, shop owner, business owner, taxi driver,
      truck driver, bus driver, factory worker, retiree, pensioner, waiter, waitress, chef, baker, butcher, fisher,
      photographer, painter, sculptor, dancer, choreographer, conductor, composer, critic, spokesmodel,
      colleague, counterpart, successor, predecessor, clerk, chief clerk, registrar, wing commander, group captain,
    squadron leader, flight lieutenant, commodore, air commodore, warrant officer, petty officer, corporal,
    ambassador-designate, archivist, curator, librarian,
    warden, harbour master, harbor master, harbourmaster, hydrologist, surveyor, statistician, ecologist, botanist,
    zoologist, oceanographer, glaciologist, veterinarian, pharmacist, midwife
    `,
    feminineRole: `
      spokeswoman, chairwoman, congresswoman, queen, princess, crown princess, empress, duchess, first lady, actress,
      businesswoman, stateswoman, mother, daughter, sister, wife, widow, aunt, niece, grandmother, granddaughter
    `,
    manyRoles: `
      presidents>president, vice presidents>vice president, prime ministers>prime minister, premiers>premier,
      ministers>minister, foreign ministers>foreign minister, secretaries>secretary, ambassadors>ambassador,
      governors>governor, mayors>mayor, senators>senator, representatives>representative, commissioners>commissioner,
      directors>director, chairs>chair, co-chairs>co-chair, leaders>leader, envoys>envoy, spokespersons>spokesperson,
      congressmen>congressman, lawmakers>lawmaker, professors>professor, judges>judge, justices>justice,
      generals>general, activists>activist, experts>expert, scientists>scientist, researchers>researcher,
      economists>economist, analysts>analyst, writers>writer, authors>author, journalists>journalist, members>member,
      astronauts>astronaut, kings>king, advisers>adviser, advisors>advisor, candidates>candidate, deputies>deputy,
      delegates>delegate, consuls>consul, heads>head, chiefs>chief, founders>founder, co-founders>co-founder
    `,
    someone: `
      you, official, source, someone, somebody, man, woman, person, participant, eyewitness, bystander, local, father,
      dad, mom, mum, grandpa, grandma, friend, guy, kid, boy, girl, child, teacher, doctor, driver, neighbor, parent,
      critic, supporter, opponent, insider, staffer, aide, neighbour, refugee, migrant, protester, voter
    `,
    manyPeople: `
      officials, sources, people, participants, ministers, diplomats, eyewitnesses, witnesses, residents, locals,
      critics, supporters, opponents, authorities, some, many, others, members, observers, spokesmen, spokeswomen,
      entities, parties, delegates, speakers, panelists, panellists, leaders, heads of state and government, students,
      protesters, demonstrators, police officers, lawyers, prosecutors, doctors, agencies, countries, states, nations,
      men, women, children, parents, voters, refugees, neighbours, neighbors, the two sides, both sides, activists
    `,
    honorific: `
      monsignor, monsignore, monsenor, monseñor,
      mr, mr., mister, dr, dr., prof, prof., sir, lord, hon, hon., the hon, the hon., honourable, honorable,
      the honourable, the honorable, rt hon, right honourable, h.e., he mr, he dr, his excellency,
      your excellency, his majesty, his royal highness, his highness, h.r.h., hrh, h.h., h.m., his holiness,
      his eminence, his grace, his beatitude, excellency, excellencies, senator, sen, sen., rep, rep., gov, gov.,
      gen, gen., col, col., lt, lt., maj, maj., capt, capt., sgt, sgt., adm, adm., amb, amb., rev, rev., reverend,
      messrs, messrs., sheikh, sheik, shaikh, hajji, ayatollah, mullah, maulana, datuk, tun, tan sri,
      dato, shri, pope, saint, rear adm., vice adm., lt. gen., maj. gen., brig. gen., brig., lt. col., lt. gov., fr.,
      baron, count, congressman, councillor, the rev., father, brother, st., lieutenant, captain, major, colonel, pm
    `,
    feminineHonorific: `
      mrs, mrs., ms, ms., miss, madam, madame, dame, lady, baroness, countess, her excellency, her majesty,
      her royal highness, her highness, sister, congresswoman, mme, mme.
    `,
    modifier: `
      former, ex, then, late, acting, interim, outgoing, incoming, current, newly elected, new, first, second, third,
      vice, deputy, senior, junior, chief, principal, assistant, associate, executive, special, permanent, regional,
      federal, national, international, general, honorary, emeritus, adjunct, visiting, alternate, a.i., ad interim,
      pro tempore, designate, elect, global, joint, state, lead, leading, top, veteran, prominent, renowned,
      long-time, longtime, long-serving, founding, presiding, resident, political, military, human rights,
      opposition, ruling, conservative, liberal, labour, labor, democratic, republican, democrat, socialist, green,
      independent, incumbent, one-time, provincial, municipal, local, world, united, high, supreme, parliamentary,
      presidential, ministerial, diplomatic, humanitarian, shadow, caretaker, exiled, ousted, self-proclaimed,
      embattled, leftist, right-wing, left-wing, far-right, nobel, nobel peace prize, award-winning, royal,
      plenipotentiary, extraordinary, extraordinary and plenipotentiary, climate, press, medical, scientific,
      technical, country, private, public
    `,
    portfolio: `
      torture, freedom of expression, freedom of religion, freedom of assembly, independence of judges and lawyers,
      extreme poverty, adequate housing, right to food, right to education, right to health, slavery, trafficking,
      trafficking in persons, minority issues, human rights defenders, internally displaced persons, privacy, racism,
      violence against women, children and armed conflict, sexual violence in conflict, genocide, arbitrary detention,
      summary executions, extrajudicial executions, disappearances, mercenaries, drug policy, drug control,
      overseas, overseas development, waters, transboundary waters, wetlands, soils, fishing, hydrological, geological, meteorological, transboundary, foreign, foreign affairs, external, external affairs, external relations, affairs, relations, interior,
      internal, home, home affairs, homeland, security, homeland security, national security, defence, defense, war,
      veterans, finance, financial, treasury, revenue, budget, economy, economic, economics, planning, trade,
      commerce, industry, industrial, business, enterprise, investment, development, cooperation, co-operation,
      justice, law, legal, health, human services, services, social, social services, welfare, family, families,
      children, youth, women, gender, equality, equal opportunity, education, higher education, schools, training,
      skills, science, research, technology, innovation, digital, communications, communication, information,
      broadcasting, media, culture, arts, sport, sports, heritage, tourism, immigration, citizenship, multicultural,
      settlement, population, refugees, humanitarian, disarmament, peace, peacekeeping, peacebuilding, political,
      policy, agriculture, agricultural, fisheries, forestry, food, rural, regional, water, energy, petroleum, oil,
      gas, mines, mining, minerals, resources, natural resources, environment, climate, climate change,
      sustainability, sustainable, sustainable development, transport, transportation, infrastructure, housing,
      urban, urban development, cities, labour, labor, employment, workplace, workforce, public, public credit,
      credit, public works, works, public service, administration, management, operations, logistics, procurement,
      intelligence, counterterrorism, terrorism, crime, drugs, police, border, customs, taxation, pensions,
      superannuation, consumer, consumer affairs, competition, small business, indigenous, aboriginal, pacific,
      asia-pacific, european, african, asian, arab, western, eastern, northern, southern, central, middle, east,
      west, north, south, southeast, near east, asia, africa, europe, america, americas, latin america, middle east,
      caribbean, human, rights, human rights, religious, religious affairs, religion, parliament, parliamentary,
      legislative, government, governance, state, civil, civil aviation, aviation, space, nuclear, atomic,
      atomic energy, arms control, nonproliferation, non-proliferation, verification, compliance, global,
      global affairs, international, international relations, strategic, strategic studies, studies,
      affairs and trade, sexual violence, conflict, violence, disaster, emergency, emergencies, relief, epidemics,
      pandemic, disease, nutrition, migration, mobility, integration, diaspora, partnership, partnerships,
      euro-atlantic, eurasian, domestic, democracy, diplomacy, elections, statistics, data, cyber, cyberspace,
      artificial intelligence, emerging technologies, property, intellectual property, standards, quality, safety,
      road, roads, rail, railways, ports, shipping, maritime, marine, ocean, oceans, fire, rescue, weather
    `,
    organisation: `
      ministry, department, office, agency, bureau, council, committee, commission, subcommittee, secretariat, board,
      authority, administration, government, parliament, congress, senate, assembly, general assembly, house,
      house of representatives, house of commons, house of lords, white house, state department, court, tribunal,
      union, federation, confederation, association, organisation, organization, institute, institution, university,
      college, school, academy, centre, center, foundation, fund, bank, corporation, company, group, society,
      network, alliance, coalition, party, movement, league, club, team, force, forces, army, navy, air force,
      police, guard, corps, guards, embassy, consulate, mission, delegation, press, news, times, post, herald,
      register, journal, gazette, tribune, guardian, telegraph, observer, daily, weekly, magazine, radio, television,
      tv, media, broadcasting, airlines, airways, air, motors, industries, holdings, inc, inc., ltd, ltd.,
      llc, corp, corp., plc, co., limited, international, trust, forum, chamber, chamber of commerce, hospital,
      clinic, laboratory, museum, library, church, cathedral, mosque, temple, synagogue, security council,
      human rights council, division, directorate, service, services, system, programme, program, panel, task force,
      working group, taskforce, cabinet, bundestag, knesset, duma, majlis, senate committee, front, brigade,
      regiment, battalion, command, taliban, hezbollah, hamas, kremlin, pentagon, downing street, vatican, holy see,
      registry, archive, archives, survey, observatory, inspectorate, courier, chronicle, examiner,
      dispatch, inquirer, bulletin, sentinel, nations, united nations, european union, african union, arab league, nato, unesco, unicef, red cross,
      red crescent, world bank, international monetary fund, amnesty, human rights watch, greenpeace, reuters,
      associated press, bloomberg, bbc, cnn, xinhua, tass, al jazeera, afp, facebook, twitter, google, microsoft,
      apple, amazon, tesla, spacex, boeing, airbus, wikinews, wikipedia, wikimedia, netflix, oxfam,
      sect, sub-committee, tribes, caucus, campaign, bloc, junta, militia, ${agencies}
    `,
    institution: `
      the presidency, the ministry, the government, the embassy, the council, the commission, the committee,
      the court, the company, the agency, the organisation, the organization, the party, the union, the group,
      the bank, the fund, the department, the bureau, the office, the university, the institute, the association,
      the foundation, the federation, the police, the army, the military, the airline, the club, the team,
      the parliament, the senate, the assembly, the authority, the board, the centre, the center, the secretariat,
      the delegation, the alliance, the bloc, the panel, the watchdog, the regulator, the newspaper, the broadcaster,
      the institution, the league, the mission, the network, the society, the coalition, the firm, the charity,
      the museum, the publisher, the think, tank, the tribunal
    `,
    place: `
      gulf, sea, ocean, river, lake, bay, strait, straits, channel, canal, island, islands, isle, peninsula,
      mountain, mountains, mount, hill, hills, heights, valley, desert, forest, park, garden, gardens, street,
      avenue, road, square, bridge, airport, port, harbour, harbor, station, city, town, village, district, province,
      county, region, territory, oblast, state, republic, kingdom, emirate, coast, border, camp, base, palace,
      building, tower, hall, stadium, arena, hotel, beach, cape, plaza, centre, corridor, route, plateau, basin,
      zone, strip, bank, capital, parliament house, capitol, city hall, fort, castle, abbey, plant, refinery, dam,
      reservoir, world, earth
    `,
    document: `
      treaty, pact, convention, declaration, charter, agreement, accord, accords, protocol, resolution, compact,
      initiative, partnership, plan, action plan, plan of action, programme, program, strategy, strategic concept,
      concept, act, bill, law, roadmap, road map, framework, memorandum, memorandum of understanding, communiqué,
      communique, stimulus, covenant, constitution, code, code of conduct, directive, regulation, agenda, goals,
      statute, settlement, armistice, truce, ceasefire, manifesto, doctrine, vision,
      action agenda, programme of action, executive order, decree, white paper, green paper, outcome document,
      amendment, article,${treaties}
    `,
    utterance: `
      statement, joint statement, report, letter, speech, press release, release, communiqué, communique, address,
      remarks, message, tweet, post, interview, press conference, news conference, email, e-mail, comment, comments,
      article, blog, document, declaration, resolution, text, brief, briefing, survey, study, judgment, judgement,
      ruling, verdict, notice, editorial, op-ed, paper, book, memo, note, testimony, announcement, sign, banner,
      slogan, headline, caption, reply, response, answer, question, inscription, petition
    `,
    naming: `
      slogan, motto, theme, themed, title, titled, entitled, so-called, named, nicknamed, known as, campaign, project,
      initiative, conference, exhibition, film, movie, book, novel, song, album, show, series, event, festival, award,
      prize, programme, program, ship, vessel, yacht, dubbed, concept, term, word, phrase, expression,
      hashtag, headlined, subtitled, codenamed, code-named, category, label, labelled, labeled, branded, brand, forum,
      seminar, workshop, symposium, topic, subject, operation, terms, words, codename, episode, track, single
    `,
    calendar: `
      january, february, march, april, may, june, july, august, september, october, november, december, monday,
      tuesday, wednesday, thursday, friday, saturday, sunday, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov,
      dec, jan., feb., mar., apr., jun., jul., aug., sep., sept., oct., nov., dec., spring, summer, autumn, winter,
      christmas, easter, ramadan, new year, today, yesterday, tomorrow, tonight, day, week, month, year, decade,
      century, gmt, utc, est, edt, pst, cet, cest, aest, bst, a.m., p.m.
    `,
    definite: 'the, this, that, these, those, his, her, their, its, our, your',
    indefinite: `
      my, a, an, another, some, one, several, many, two, three, four, five, six, seven, eight, nine, ten, any, each,
      every
    `,
    preposition: `
      in, on, by, from, with, without, about, against, between, among, amongst, during, after, before, since, until,
      under, over, through, near, into, onto, upon, via, alongside, including, such as, like, unlike, despite,
      because of, towards, toward, within, across, around, behind, beyond, beside, besides, amid, amidst, concerning,
      regarding, following, per, along with, together with, on behalf of, thanks to, due to, out of, outside, inside,
      off, up to, above, below, opposite, past, throughout, versus, except, other than
    `,
    link: 'of, for, to, in, at, on, of the',
    conjunction: 'and, or, but, nor, as well as, while, whereas, yet, although, though, because, so',
    common: `
      as, praise, hail, applaud, tout, mourn, react, respond, gather, pledge, endorse, condemn, demand, celebrate,
      salute, commend, honor, honour, unite, attend, clean, safe, rally, agree, warn, urge, meet, call,
      the, who, whom, whose, which, what, when, where, there, here, not, no, yes, it, its, be, been, being, are,
      were, do, does, done, can, could, should, may, might, must, shall, also, too, very, more, most, much, many,
      few, less, least, other, others, same, such, own, ever, never, always, often, well, good, better, best, great,
      large, small, long, high, low, early, late, last, next, past, previous, recent, full, key, major, important,
      let, make, made, take, took, taken, get, got, give, gave, given, go, went, gone, come, came, see, seen, saw,
      look, find, use, used, work, working, works, help, helped, need, needs, want, know, knew, known, keep, kept,
      put, set, show, showed, shown, try, turn, start, started, begin, end, hold, held, bring, brought, write,
      provide, sit, stand, lose, lost, pay, met, meets, include, includes, including, included, lead, led,
      understand, watch, follow, stop, create, allow, visit, visited, visits, host, hosts, hosted, join, joins,
      joined, sign, signs, signed, launch, launches, launched, open, opens, opening, close, welcome, thank, thanks,
      congratulations, dear, ladies, gentlemen, good morning, afternoon, media, release, media release,
      press release, statement, remarks, readout, fact sheet, transcript, index, contact, contacts, enquiries,
      inquiries, tel, phone, fax, email, url, http, www, update, please, note, further, information, source,
      sources, photo, image, background, summary, highlights, breaking, exclusive, video, since,
      however, meanwhile, moreover, furthermore, nevertheless, therefore, thus, hence, indeed, instead, finally,
      lastly, firstly, secondly, additionally, similarly, although, because, if, unless, while, earlier, later,
      recently, currently, previously, afterwards, according, addressing, speaking, following, asked, citing,
      despite, around, about, nearly, almost, only, just, both, either, neither, each, every, all, any, none,
      nothing, something, everything, everyone, anyone, nobody, everybody, i, i'm, i've, i'll, i'd, he'd, she'd,
      we'd, they'd, you'd, it'd, he'll, she'll, they'll, it'll, that'll,
      they've, you've, could've, would've, should've, haven't, hasn't, hadn't, wouldn't, couldn't, shouldn't, aren't,
      weren't, ain't, y'all, we, we're, we've, we'll, you, you're, they, they're, don't, can't, won't,
      isn't, wasn't, didn't, doesn't, yet, then, now, again, first, second,
      third, fourth, fifth, two, three, four, five, six, seven, eight, nine, ten, hundred, thousand, million,
      billion, trillion, per cent, percent, dollars, euros, pounds, new, old, young, big, under, proposes, proposed,
      announces, announced, urges, calls, says, tells, warns, bans, banned, backs, wins, won, dies, died, dead,
      kills, killed, hits, faces, seeks, plans, vows, leaves, returns, arrives, rejects, accepts, speak, speaks, out,
      raise, raises, discuss, discusses, discussed, discussion, dialogue, talks, meeting, summit, conference,
      ceremony, event, events, session, reception, briefing, press, interview, anniversary, award, awards,
      celebration, commemoration, exhibition, festival, symposium, workshop, seminar, panel, roundtable, forum,
      round table, panelists, participants, parties, leaders, members, delegates, states, nations, countries, people,
      world, country, government, governments, agreement, agreements, cooperation, relations, support, aid,
      assistance, bilateral, multilateral, joint, mutual, common, high-level, tripartite, trilateral, regional,
      strategic, q, a, question, answer, american, organizational, matters, annex, part, chapter, section, article,
      item, table, figure, page, number, issue, vol, no., nos., date, subject, re, cc, attn, mps, her, his,
      prior, shortly, appointed, appoints, names, nominates, nominees, nominations,
      administration, intent, additional, congratulates, reminder, eliminate, combatting, combating, violent,
      natural, large-scale, existing, covid-19, covid, coronavirus, pandemic, hurricane, storm,
      earthquake, war, cold war, world war, black, white, red, blue, green, god, allah, bible, quran, koran,
      christian, christians, muslim, muslims, jewish, jews, catholic, orthodox, islam, islamic, christianity,
      judaism, buddhist, hindu, sunni, shia, shiite, english, internet, earth, sun, moon, olympic, olympics, games,
      cup, world cup, championship, championships, league, final, tournament, grand prix, happy, special,
      general, national, international, federal, public, global, total, possible, real, free, freedom, peace,
      democracy, justice, rights, together, today, yesterday, tomorrow, monday, asylum, seekers, child, children,
      women, men, girls, boys, families, youth, students, workers, refugees, migrants, veterans, farmers, patients
    `,
    particle: `
      los, las, do, dei, degli, dello, de, del, della, di, da, dos, das, du, des, la, le, van, von, der, den, ter, ten, zu, bin, ibn, bint, al, el, ul,
      abu, abdul, ben, bar, mac, st, san, santa, y, e, af, av, ap
    `,
    given: `${latinGivenNames},${feminineLatinNames}`,
    suffix: 'jr, jr., sr, sr., ii, iii, iv, vi, vii, viii, ix, xi, xii, xiii, xiv, xv, xvi',
  },
  cities,
  countries: territories.en,
  demonyms: `
    United States=US, U.S., USA, U.S.A., America, American, Americans, United States of America, US's
    United Kingdom=UK, U.K., Britain, Great Britain, British, Britons, England, English, Scotland, Scottish, Wales, Welsh, Northern Ireland
    Russia=Russian, Russians, Russian Federation, Soviet Union, USSR, Soviet
    China=Chinese, People's Republic of China, PRC, P.R.C.
    France=French, French Republic
    Germany=German, Germans, Federal Republic of Germany, West Germany, East Germany
    Iran=Iranian, Iranians, Islamic Republic of Iran
    Iraq=Iraqi, Iraqis
    Israel=Israeli, Israelis
    Palestine=Palestinian, Palestinians, State of Palestine, Palestinian Authority
    Syria=Syrian, Syrians, Syrian Arab Republic
    Lebanon=Lebanese
    Jordan=Jordanian, Jordanians, Hashemite Kingdom of Jordan
    Egypt=Egyptian, Egyptians, Arab Republic of Egypt
    Saudi Arabia=Saudi, Saudis, Kingdom of Saudi Arabia, Saudi Arabian
    United Arab Emirates=UAE, U.A.E., Emirati, Emiratis
    Qatar=Qatari, Qataris
    Kuwait=Kuwaiti
    Bahrain=Bahraini
    Oman=Omani
    Yemen=Yemeni, Yemenis
    Turkey=Turkish, Turks, Republic of Turkey, Republic of Türkiye, Türkiye's
    Turkiye=Turkiye
    Greece=Greek, Greeks, Hellenic Republic
    Cyprus=Cypriot, Cypriots
    Kazakhstan=Kazakh, Kazakhs, Kazakhstani, Republic of Kazakhstan
    Kyrgyzstan=Kyrgyz, Kyrgyz Republic
    Uzbekistan=Uzbek, Uzbeks, Republic of Uzbekistan
    Tajikistan=Tajik, Tajiks
    Turkmenistan=Turkmen
    Azerbaijan=Azerbaijani, Azeri, Azerbaijanis
    Armenia=Armenian, Armenians, Republic of Armenia
    Georgia=Georgian, Georgians
    Ukraine=Ukrainian, Ukrainians
    Belarus=Belarusian, Belarusians, Belarussian
    Moldova=Moldovan, Moldova
    Poland=Polish, Poles
    Czech Republic=Czech, Czechs, Czech Republic
    Slovakia=Slovak, Slovaks, Slovakian
    Slovenia=Slovenian, Slovene
    Hungary=Hungarian, Hungarians
    Romania=Romanian, Romanians
    Bulgaria=Bulgarian, Bulgarians
    Serbia=Serbian, Serbs, Serb
    Croatia=Croatian, Croats
    Bosnia and Herzegovina=Bosnia and Herzegovina, Bosnian, Bosnians
    Montenegro=Montenegrin
    Kosovo=Kosovan, Kosovar
    Albania=Albanian, Albanians
    North Macedonia=Macedonian, Macedonia
    Italy=Italian, Italians
    Spain=Spanish, Spaniards, Spaniard
    Portugal=Portuguese
    Netherlands=Dutch, Holland
    Belgium=Belgian, Belgians
    Luxembourg=Luxembourgish
    Switzerland=Swiss
    Austria=Austrian, Austrians
    Sweden=Swedish, Swedes
    Norway=Norwegian, Norwegians
    Denmark=Danish, Danes
    Finland=Finnish, Finns
    Iceland=Icelandic, Icelanders
    Ireland=Irish
    Estonia=Estonian, Estonians
    Latvia=Latvian, Latvians
    Lithuania=Lithuanian, Lithuanians
    Malta=Maltese
    Japan=Japanese
    South Korea=South Korean, South Koreans, Korean, Koreans, Republic of Korea, ROK
    North Korea=North Korean, North Koreans, DPRK
    India=Indian, Indians
    Pakistan=Pakistani, Pakistanis
    Bangladesh=Bangladeshi, Bangladeshis
    Sri Lanka=Sri Lankan, Sri Lankans
    Nepal=Nepalese, Nepali
    Afghanistan=Afghan, Afghans
    Myanmar=Burmese, Burma
    Thailand=Thai, Thais
    Vietnam=Vietnamese, Viet Nam
    Cambodia=Cambodian, Cambodians
    Laos=Laotian, Lao
    Malaysia=Malaysian, Malaysians
    Singapore=Singaporean
    Indonesia=Indonesian, Indonesians
    Philippines=Filipino, Filipinos, Philippine
    East Timor=Timor-Leste, Timor Leste, East Timor, Timorese
    Papua New Guinea=Papua New Guinean, PNG
    Australia=Australian, Australians, Commonwealth of Australia
    New Zealand=New Zealander, New Zealanders
    Fiji=Fijian
    Mongolia=Mongolian, Mongolians
    Taiwan=Taiwanese
    Hong Kong=Hong Kong
    Canada=Canadian, Canadians
    Mexico=Mexican, Mexicans
    Brazil=Brazilian, Brazilians
    Argentina=Argentine, Argentinian, Argentines
    Chile=Chilean, Chileans
    Colombia=Colombian, Colombians
    Venezuela=Venezuelan, Venezuelans
    Peru=Peruvian, Peruvians
    Bolivia=Bolivian, Bolivians
    Ecuador=Ecuadorian
    Paraguay=Paraguayan
    Uruguay=Uruguayan
    Cuba=Cuban, Cubans
    Haiti=Haitian, Haitians
    Dominican Republic=Dominican
    Jamaica=Jamaican, Jamaicans
    Guatemala=Guatemalan
    Honduras=Honduran
    El Salvador=Salvadoran
    Nicaragua=Nicaraguan
    Costa Rica=Costa Rican
    Panama=Panamanian
    South Africa=South African, South Africans
    Nigeria=Nigerian, Nigerians
    Niger=Nigerien
    Benin=Beninese
    Ghana=Ghanaian, Ghanaians
    Kenya=Kenyan, Kenyans
    Ethiopia=Ethiopian, Ethiopians
    Eritrea=Eritrean
    Somalia=Somali, Somalis
    Sudan=Sudanese
    South Sudan=South Sudanese
    Uganda=Ugandan, Ugandans
    Rwanda=Rwandan, Rwandans
    Burundi=Burundian
    Tanzania=Tanzanian
    Democratic Republic of the Congo=DRC, D.R.C., Congolese, Democratic Republic of the Congo, DR Congo, Congo
    Angola=Angolan, Angolans
    Mozambique=Mozambican
    Namibia=Namibian, Namibians
    Botswana=Botswanan
    Zimbabwe=Zimbabwean, Zimbabweans
    Zambia=Zambian, Zambians
    Malawi=Malawian
    Cameroon=Cameroonian
    Gabon=Gabonese
    Senegal=Senegalese
    Mali=Malian, Malians
    Chad=Chadian
    Ivory Coast=Ivorian, Ivory Coast
    Liberia=Liberian
    Sierra Leone=Sierra Leonean
    Guinea=Guinean
    Algeria=Algerian, Algerians
    Morocco=Moroccan, Moroccans
    Tunisia=Tunisian, Tunisians
    Libya=Libyan, Libyans
    Mauritania=Mauritanian
    Madagascar=Malagasy
  `,
}
