/** What the name of a body that publishes begins with: patterns, in small letters, in the languages that are read. */
export const bodies: readonly string[] = [
  String.raw`(?:the )?(?:federal |royal )?(?:ministry|foreign ministry|state department|embassy|permanent (?:mission|representation|delegation)|cabinet|presidency|prime minister['’]s office|office of|department of|delegation of|secretariat of|high commission|consulate)`,
  String.raw`(?:ministère|ambassade|mission permanente|délégation|secrétariat|présidence|haut-commissariat)`,
  String.raw`(?:ministerio|embajada|misión permanente|delegación|secretaría|presidencia)`,
  String.raw`(?:ministério|embaixada|missão permanente|delegação|secretaria|presidência|gabinete|palácio)`,
  String.raw`(?:bundesministerium|auswärtiges amt|botschaft|ständige vertretung|staatsministerium|bundeskanzleramt)`,
  String.raw`(?:министерство|посольство|постоянное представительство|администрация президента|пресс-служба|правительство|аппарат президента)`,
  String.raw`(?:қазақстан республикасы(?:ның)? .{3,40} министрлігі)`,
  String.raw`(?:وزارة|سفارة|البعثة الدائمة|رئاسة|ديوان|مكتب)`,
]

/** Words that join the parts of such a name and are written small. */
export const smallWords: readonly string[] =
  'of the and for to in at de la le les des du et à aux del y e do da dos das em los las der für und am по и в при'.split(
    ' ',
  )
