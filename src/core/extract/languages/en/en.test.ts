import { describe, expect, it } from 'vitest'

import { notation } from '#core/extract/testing/notation'

const checkCases = notation(it, expect)

describe('English: reporting clauses', () => {
  checkCases(
    'en',
    `
    “The harbour will open in May,” said Nora Whitfield, Minister of Ports.
    = Nora Whitfield: The harbour will open in May,
    ^ verb-after:name sure
    + Nora Whitfield | Minister of Ports

    “The harbour will open in May,” Nora Whitfield said on Tuesday.
    = Nora Whitfield: The harbour will open in May,
    ^ verb-after:name sure

    “The harbour,” Ms. Whitfield told reporters in Lisbon, “will open in May.” Nora Whitfield leads the port authority.
    = Nora Whitfield: The harbour, / will open in May.
    ^ verb-after:name sure

    Nora Whitfield, the port minister, said: “The harbour will open in May.”
    = Nora Whitfield: The harbour will open in May.
    ^ verb-colon-before:name sure

    As Secretary Okonjo noted, “Trade is a two-way street and we must keep it open.” Secretary of Commerce Ada Okonjo spoke in Accra.
    = Ada Okonjo: Trade is a two-way street and we must keep it open.
    + Ada Okonjo | Secretary of Commerce

    According to Henrik Dahl, chief economist at the Nordic Grain Fund, “prices will fall before the harvest begins.”
    = Henrik Dahl: prices will fall before the harvest begins.

    “Prices will fall before the harvest begins,” according to Henrik Dahl.
    = Henrik Dahl: Prices will fall before the harvest begins,
    ^ source-after:name

    “Is this the end?” asked Senator Ruth Amadi. “It is not.”
    = Ruth Amadi: Is this the end? / It is not.

    “We are ready.” Mr Tan said. The port is quiet. Lee Tan is harbour master.
    = Lee Tan: We are ready.
    ^ sentence-after:name

    “We could not wait,” he said. Captain Joel Fisk had left at dawn.
    = ?: We could not wait,
    ^ verb-after:nobody

    Captain Joel Fisk left at dawn. “We could not wait,” he said.
    = Joel Fisk: We could not wait,
    ^ verb-after:pronoun

    Ambassador Lucia Prado met the delegation. She said, “Our door stays open to every party.”
    = Lucia Prado: Our door stays open to every party.
    ^ verb-right-before:pronoun

    Prime Minister Olof Brandt met President Maria Teles. “We found common context today,” she said.
    = Maria Teles: We found common context today,

    The governor called the plan “a gift to the next generation of farmers” and urged the house to pass it. Governor Dan Ruiz spoke first.
    = Dan Ruiz: a gift to the next generation of farmers
    ^ verb-earlier:office-same

    “It is over,” she said.
    “It was long.”
    = ?: It is over, / It was long.

    “We welcome the step,” the ministry said in a statement. “More must follow.”
    = ministry: We welcome the step, / More must follow.
    ^ verb-after:organisation

    UNICEF said it was “deeply concerned about the fate of children” in the camps.
    = UNICEF: deeply concerned about the fate of children
    ^ verb-right-before:organisation

    A spokesman said “there is no change in our position at all”.
    = ?: there is no change in our position at all

    “The talks were frank,” a senior official told the press.
    = ?: The talks were frank,

    Speaking in Geneva, High Commissioner Ines Moreau warned that “the window for aid is closing very fast”.
    = Ines Moreau: the window for aid is closing very fast

    Moreau added: “We have days, not weeks.” High Commissioner Ines Moreau is in Geneva.
    = Ines Moreau: We have days, not weeks.

    Foreign Secretary Paul Ashe said the treaty was dead, adding: “Nobody will mourn it.”
    = Paul Ashe: Nobody will mourn it.

    “Nobody will mourn it,” said Mr Ashe, adding that talks would resume. Foreign Secretary Paul Ashe leaves on Monday.
    = Paul Ashe: Nobody will mourn it,

    Asked about the strike, mayor Tom Birch replied: “Ask them.”
    = Tom Birch: Ask them.

    In a letter to the council, Professor Edith Kwan wrote that the dam was “safe for at least fifty more years”.
    = Edith Kwan: safe for at least fifty more years

    President Teles praised Prime Minister Brandt, saying “he kept every promise he made to us”. President Maria Teles hosted Prime Minister Olof Brandt.
    = Maria Teles: he kept every promise he made to us

    “We are not afraid”, stated the Deputy Foreign Minister of Norland Karl Aune. “We never were.”
    = Karl Aune: We are not afraid / We never were.
  `,
  )
})

describe('English: marks', () => {
  checkCases(
    'en',
    `
    "The bridge is ours," said Mr O'Dowd. "It always was." Sean O'Dowd is the bridge keeper.
    = Sean O'Dowd: The bridge is ours, / It always was.

    ‘The workers’ rights are not for sale,’ said union leader Bette Rowe.
    = Bette Rowe: The workers’ rights are not for sale,

    'We don't sell,' said Bette Rowe. 'We never will.'
    = Bette Rowe: We don't sell, / We never will.

    “He told me ‘go home’ and I went,” said Ivy Stone.
    = Ivy Stone: He told me ‘go home’ and I went,

    “The first point is peace.
    “The second point is bread,” said Ivy Stone.
    = Ivy Stone: The first point is peace. / The second point is bread,

    “The first point is peace,” said Ivy Stone.
    “The second point is bread.
    “The third point is time.”
    = Ivy Stone: The first point is peace, / The second point is bread. / The third point is time.

    Ivy Stone said: “The first point is peace.
    Nothing else was said.
    = Ivy Stone: The first point is peace.

    The so-called “grey zone” is a term from the “Blue Book”.
    ~ grey zone
    ~ Blue Book

    The film “A Long Way Back to the River” won a prize.
    ~ A Long Way Back to the River

    “Go now,” he said.
    “Stay,” she replied.
    = ?: Go now,
    = ?: Stay,
  `,
  )
})

describe('English: people and their offices', () => {
  checkCases(
    'en',
    `
    Present were H.E. Ada Lind, Ambassador of Norland to Utopia; H.E. Bo Ek, Ambassador of Sudland; Dr. Cy Fox, Director of the Rain Institute; and Mr. Di Gray, Head of the Press Office.
    + Ada Lind | Ambassador | H.E.
    + Bo Ek | Ambassador
    + Cy Fox | Director | Rain Institute | Dr.
    + Di Gray | Head | Press Office | Mr.

    The Minister for Defence, the Hon. Grace Bishop MP, met the Indonesian Foreign Minister, Dr Surya Halim.
    + Grace Bishop | Minister for Defence
    + Surya Halim | Foreign Minister | Indonesia | Dr

    Presidents Ana Costa of Chile and Jo Mendes of Brazil signed the Amazon Pact.
    + Ana Costa | President | Chile
    + Jo Mendes | President | Brazil
    # Amazon Pact

    UN Secretary-General Amir Rahal and WHO chief Lena Fors called for calm.
    + Amir Rahal | Secretary-General | UN
    + Lena Fors | WHO

    French President Luc Morel flew to Berlin with German Chancellor Ute Brandt.
    + Luc Morel | President | France
    + Ute Brandt | Chancellor | Germany
    - Berlin

    Former Irish Prime Minister Enda Quill, now special envoy for the Sahel, retires.
    + Enda Quill | Former Prime Minister | Ireland

    Jean-Luc de Brie, 61, a lawyer at the Court of Appeal, resigned.
    + Jean-Luc de Brie | lawyer

    Acme Corp. chief executive Tim Roe and Acme founder Sue Poe testified.
    + Tim Roe | chief executive
    + Sue Poe | founder

    National Security Advisor Jake Mills spoke with his Israeli counterpart, Eyal Bar-On, on Friday.
    + Jake Mills | National Security Advisor
    + Eyal Bar-On

    The Assistant Secretary-General for Human Rights, Ms. Ilse Berg, opened the session.
    + Ilse Berg | Assistant Secretary-General for Human Rights | Ms.
  `,
  )
})

describe('English: transcripts, documents, indirect speech', () => {
  checkCases(
    'en',
    `
    MR. PRICE: Good afternoon. I have one item at the top.
    QUESTION: Did the President read the letter?
    MR. PRICE: He did. He said, “I will answer it this week myself.”
    = Price: I will answer it this week myself.
    > Price: Good afternoon.
    > ?: Did the President

    THE PRESIDENT: Thank you all. And I told them, “We leave no one behind in this town.”
    SECRETARY GENERAL AHLGREN: Thank you, Mr. President.
    > Ahlgren: Thank you, Mr.
    = ?: We leave no one behind in this town.

    The Council adopted resolution 2231 (2015) and took note of S/PRST/2021/4 and A/RES/79/1.
    # S/PRST/2021/4
    # A/RES/79/1

    The Treaty on the Non-Proliferation of Nuclear Weapons and the Montreal Protocol are in force.
    # Treaty on the Non-Proliferation of Nuclear Weapons
    # Montreal Protocol

    Mr Duke said that the harbour would open in May. Alan Duke is the harbour master.
    ! Alan Duke: said
  `,
  )
})
