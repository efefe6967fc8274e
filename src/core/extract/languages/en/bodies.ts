import { agencies } from '#core/extract/languages/shared'
import type { WordLists } from '#core/extract/languages/language'

/** Bodies, by name and by common noun, in English. */
export const bodies = {
  organisation: `
    ministry, department, office, agency, bureau, council, committee, commission, subcommittee, secretariat, board,
    authority, administration, government, parliament, congress, senate, assembly, general assembly, house,
    house of representatives, house of commons, house of lords, white house, state department, court, tribunal,
    union, federation, confederation, association, organisation, organization, institute, institution, university,
    college, school, academy, centre, center, foundation, fund, bank, corporation, company, group, society, network,
    alliance, coalition, party, movement, league, club, team, force, forces, army, navy, air force, police, guard,
    corps, guards, embassy, consulate, mission, delegation, press, news, times, post, herald, register, journal,
    gazette, tribune, guardian, telegraph, observer, daily, weekly, magazine, radio, television, tv, media,
    broadcasting, airlines, airways, air, motors, industries, holdings, inc, inc., ltd, ltd., llc, corp, corp., plc,
    co., limited, international, trust, forum, chamber, chamber of commerce, hospital, clinic, laboratory, museum,
    library, church, cathedral, mosque, temple, synagogue, security council, human rights council, division,
    directorate, service, services, system, programme, program, panel, task force, working group, taskforce,
    cabinet, bundestag, knesset, duma, majlis, senate committee, front, brigade, regiment, battalion, command,
    taliban, hezbollah, hamas, kremlin, pentagon, downing street, vatican, holy see, registry, archive, archives,
    survey, observatory, inspectorate, courier, chronicle, examiner, dispatch, inquirer, bulletin, sentinel,
    nations, united nations, european union, african union, arab league, nato, unesco, unicef, red cross,
    red crescent, world bank, international monetary fund, amnesty, human rights watch, greenpeace, reuters,
    associated press, bloomberg, bbc, cnn, xinhua, tass, al jazeera, afp, facebook, twitter, google, microsoft,
    apple, amazon, tesla, spacex, boeing, airbus, wikinews, wikipedia, wikimedia, netflix, oxfam, sect,
    sub-committee, tribes, caucus, campaign, bloc, junta, militia,
    ${agencies}
  `,
  institution: `
    the presidency, the ministry, the government, the embassy, the council, the commission, the committee,
    the court, the company, the agency, the organisation, the organization, the party, the union, the group,
    the bank, the fund, the department, the bureau, the office, the university, the institute, the association,
    the foundation, the federation, the police, the army, the military, the airline, the club, the team,
    the parliament, the senate, the assembly, the authority, the board, the centre, the center, the secretariat,
    the delegation, the alliance, the bloc, the panel, the watchdog, the regulator, the newspaper, the broadcaster,
    the institution, the league, the mission, the network, the society, the coalition, the firm, the charity,
    the museum, the publisher, the think, tank, the tribunal,
  `,
} satisfies Partial<WordLists>
