import { describe, expect, it } from 'vitest'

import { notation } from '#core/extract/testing/notation'

const checkCases = notation(it, expect)

/** Invented press texts in the manner of press offices, parliaments and newsrooms: each a trap that once was fallen into. */

describe('English cases: who speaks', () => {
  checkCases(
    'en',
    `
    Lydia Marsh met senators. Marsh, known for the film “The Lighthouse at World's End”, told the BBC: “I want a law.”
    = Lydia Marsh: I want a law.
    ^ verb-colon-before:name check
    ~ The Lighthouse at World's End

    Opposition candidate Sviatlana Tsik, a former teacher who ran in place of her jailed husband, said in a video: “I never wanted this.”
    = Sviatlana Tsik: I never wanted this.
    ^ verb-colon-before:name check

    Under-Secretary-General Mark Lowe – who is also Relief Coordinator – told the Council: “Time is running out.”
    = Mark Lowe: Time is running out.

    Spokesperson Ravina Osei briefed the press. “It was like a furnace,” Amina, a 23-year-old mother of two, told the agency.
    = Amina: It was like a furnace,
    ^ verb-after:name
    + Amina | mother

    The group was led by Hans Vogt (Germany). One seasoned negotiator said, “We have seen this movie before.”
    = ?: We have seen this movie before.
    ^ verb-right-before:nobody check

    As Kane put it, “You cannot arrest your way out of hunger.” Dr. Luther Kane leads the council.
    = Luther Kane: You cannot arrest your way out of hunger.
    ^ verb-right-before:name sure

    Senator J. Willis Van der Berg chairs the panel. “It is a nice idea,” said Van der Berg, “but who pays?”
    = J. Willis Van der Berg: It is a nice idea, / but who pays?
    ^ verb-after:name sure

    Richard Moxon is an engineer. “We thank you,” Mr Moxon said.
    “They worked through the night. “They did not stop until dawn.”
    = Richard Moxon: We thank you, / They worked through the night. / They did not stop until dawn.
    ^ verb-after:name sure

    Governor Tess Hollow met Walt Greer. My grandmother used to say, “You finish what you start.”
    = ?: You finish what you start.
  `,
  )
})

describe('English cases: who they are', () => {
  checkCases(
    'en',
    `
    Mr. Jonas Whit, Head of the Section for Transboundary Waters at the Alverian Hydrological Survey, came.
    + Jonas Whit | Head of the Section for Transboundary Waters | Alverian Hydrological Survey

    Lena Orr, Chief Clerk of the Norlandian Land Registry, spoke.
    + Lena Orr | Chief Clerk | Norlandian Land Registry

    Remarks by the President on Rural Broadband
    - Broadband

    The panel stood in the context of the 2031 Forum of the Rivers outcome documents. The outcome documents are long.
    # Forum of the Rivers

    Leaders Praise the Clean Ports Plan
    - Praise
    - Clean
    # Clean Ports Plan

    Senator the Hon Penelope Ash
    Minister for Trade
    Minister for Women
    The Hon Marcus Tilley MP
    Minister for International Development and the Pacific
    + Penelope Ash | Minister for Trade; Minister for Women
    + Marcus Tilley | Minister for International Development and the Pacific

    Governor Gretchen Vale, Senator Tammy Brook and Representative Haley Stone stood by.
    + Gretchen Vale | Governor
    + Tammy Brook | Senator

    Ms Natasha Stott AM, Australia's Ambassador for Women and Girls, spoke.
    + Natasha Stott | Ambassador for Women and Girls | Australia

    Mr. Felipe Arrieta, Special Rapporteur on the independence of judges and lawyers, and H.E. Mrs. María de los Ángeles Quintero met.
    + Felipe Arrieta | Special Rapporteur on the independence of judges and lawyers
    + María de los Ángeles Quintero | H.E.
  `,
  )
})

describe('English cases: what is a document', () => {
  checkCases(
    'en',
    `
    The minister, Ada Lind, called the plan “a danger to the rule of law”.
    = Ada Lind: a danger to the rule of law
    ^ verb-earlier:name sure
    - danger

    They reaffirmed the Halm Declaration and the Agreement between the Government of Norland and the Government of Sudland on Fisheries.
    # Halm Declaration
    # Agreement between the Government of Norland and the Government of Sudland on Fisheries

    They signed the Coral Seas Partnership with Timbaran Foreign Minister Josefa Raku.
    # Coral Seas Partnership

    The National Action Plan on Women, Peace and Security, Security Council resolution 2254 (2015) and Executive Order 14017 apply.
    # National Action Plan on Women, Peace and Security
    # Security Council resolution 2254 (2015)
    # Executive Order 14017
  `,
  )
})

describe('Russian cases: countries no list knows', () => {
  checkCases(
    'ru',
    `
    «Доверие начинается со сводки», — заявил посол Руваны в Алверии Эмре Талай.
    = Эмре Талай: Доверие начинается со сводки
    + Эмре Талай | посол Руваны в Алверии

    Министр провел встречу с послом Франции Дидье Моро. Обсудили будущее Саэльского речного договора.
    + Дидье Моро | посол | Франция
    - Саэльский
    # Саэльского речного договора
  `,
  )
})
