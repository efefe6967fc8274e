/** Instruments that the whole world calls by one name, as German writes them: no grammar tells where such a name ends. */
export const instruments = `
  UN-Charta=UNO-Charta=Charta der Vereinten Nationen, Allgemeine Erklärung der Menschenrechte,
  Europäische Menschenrechtskonvention, Atomwaffensperrvertrag=Nichtverbreitungsvertrag, Teststoppvertrag,
  Atomteststoppvertrag, Atomwaffenverbotsvertrag, Chemiewaffenkonvention, Chemiewaffenübereinkommen,
  Biowaffenkonvention, New-Start-Vertrag, INF-Vertrag, KSE-Vertrag, Genfer Konventionen, Genfer Konvention,
  Genfer Flüchtlingskonvention, Wiener Übereinkommen, Wiener Konvention, Römisches Statut, Römischen Statut,
  Römische Verträge, UN-Kinderrechtskonvention, Kinderrechtskonvention, Seerechtsübereinkommen,
  UN-Seerechtsübereinkommen, Hochseeabkommen, Pariser Abkommen=Pariser Klimaabkommen=Pariser Klimavertrag,
  Kyoto-Protokoll, Montrealer Protokoll, Übereinkommen über die biologische Vielfalt, Istanbul-Konvention,
  Agenda 2030, UN-Nachhaltigkeitsziele, Nachhaltigkeitsziele, Zukunftspakt, Sendai-Rahmenwerk,
  Minsker Abkommen=Minsker Vereinbarungen=Minsker Vereinbarung, Normandie-Abkommen, Dayton-Abkommen,
  Abkommen von Dayton, Oslo-Abkommen, Oslo-Verträge, Abraham-Abkommen, Schlussakte von Helsinki, KSZE-Schlussakte,
  Budapester Memorandum, Iran-Atomabkommen=Wiener Atomabkommen, Vertrag von Lissabon, Lissabon-Vertrag,
  Vertrag von Maastricht, Maastricht-Vertrag, Élysée-Vertrag, Zwei-plus-Vier-Vertrag, Zwei-plus-vier-Vertrag, Green Deal, Europäischer Grüner Deal, Schengener Abkommen, Schwarzmeer-Getreideabkommen,
  Getreideabkommen, Antarktisvertrag, Grundgesetz, Strafgesetzbuch, Bürgerliches Gesetzbuch
`
