/** Instruments that the whole world calls by one name, as English writes them: no grammar tells where such a name ends. */
export const instruments = `
  UN Charter=United Nations Charter=Charter of the United Nations, Universal Declaration of Human Rights,
  Non-Proliferation Treaty=Nonproliferation Treaty=Nuclear Non-Proliferation Treaty=nuclear nonproliferation treaty=nuclear non-proliferation treaty=Treaty on the Non-Proliferation of Nuclear Weapons=NPT,
  Comprehensive Nuclear-Test-Ban Treaty=Comprehensive Test Ban Treaty=CTBT, Chemical Weapons Convention,
  Biological Weapons Convention, Arms Trade Treaty, Ottawa Convention, New START treaty=New START, Open Skies Treaty,
  Geneva Conventions, Geneva Convention, Vienna Convention, Refugee Convention, Genocide Convention, Rome Statute,
  Convention on the Rights of the Child, Convention on the Law of the Sea, Law of the Sea, High Seas Treaty,
  Paris Agreement=Paris climate agreement=Paris climate accord, Kyoto Protocol, Montreal Protocol, Kigali Amendment,
  Convention on Biological Diversity, Minamata Convention, Basel Convention, Escazú Agreement, Istanbul Convention,
  Agenda 2030=2030 Agenda=2030 Agenda for Sustainable Development, Sustainable Development Goals=SDGs, Agenda 2063,
  Millennium Development Goals, Sendai Framework, Addis Ababa Action Agenda, Beijing Platform for Action,
  Pact for the Future, Global Compact, Joint Comprehensive Plan of Action=Iran nuclear deal=JCPOA, Minsk agreements=Minsk accords=Minsk agreement, Good Friday Agreement, Belfast Agreement, Windsor Framework, Dayton Agreement,
  Dayton Accords, Dayton Peace Agreement, Oslo Accords, Camp David Accords, Abraham Accords, Helsinki Final Act,
  Budapest Memorandum, Arab Peace Initiative, Black Sea Grain Initiative, Belt and Road Initiative, Lisbon Treaty,
  Maastricht Treaty, Treaty of Lisbon, Washington Treaty, North Atlantic Treaty, Green New Deal, European Green Deal,
  Green Deal, Antarctic Treaty, Outer Space Treaty, Antipersonnel Mine Ban Convention,
  Cartagena Protocol, Nagoya Protocol, Cotonou Agreement, Samoa Agreement, Schengen Agreement, Monroe Doctrine
`
