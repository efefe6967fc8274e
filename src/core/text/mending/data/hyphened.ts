/**
 * Words that keep their hyphen, in the languages that are read: what stands before it and behind it, as patterns in small letters.
 * Divided at it by the end of a line they are not put together: “self-governing”, “celui-ci”. What some write in one word
 * (“co-operation”, “vice-presidente”, “non-proliferation”) is not here: the rest of its text tells, or nothing does.
 */
export const hyphened: readonly (readonly [before: string, behind: string])[] = [
  // English
  [
    'self|half|well|so|ill|long|short|high|low|far|large|full|cross',
    String.raw`(?:govern|known|being|called|term|standing|range|reaching|scale|level|lasting|lived|running|border|sector|party|determin|reli|defen[cs]e|employed|conscious|interest|evident|sufficien|imposed|century|hearted|equipped|prepared|founded|established|informed|intentioned|advised|fated|profile|ranking|quality|speed|tech|risk|fetched|sighted|fledged)\p{L}*`,
  ],
  [
    'vice',
    String.raw`(?:pr[eé]sidente?s?|chairs?|chairm[ae]n|ministers?|présidence|presidency|chancellors?)(?<!presidente|presidentes)`,
  ],
  ['deputy|secretary|director|governor|minister|ambassador', 'general|designate|elect|at'],
  ['co', 'chair(?:s|ed|ing)?|sponsor(?:s|ed|ing)?|founders?|facilitators?'],
  ['ex', 'minist(?:er|re)|président|présidente|premier|ambassador|ambassadeur'],
  // French: pronouns behind their verb, and words that point
  [String.raw`\p{L}*[aeioué]`, 't'],
  [String.raw`(?:\p{L}+-)?(?:t|\p{L}+[tdsxz])`, 'ils?|elles?|nous|vous'],
  [String.raw`\p{L}+[sxdi]`, 'je'],
  ['celui|celles?|ceux', 'ci|là'],
  ['moi|toi|soi|lui|elles?|nous|vous|eux', 'mêmes?'],
  ['peut', 'être'],
  ['rendez', 'vous'],
  [
    'demi|mi|avant|après|outre|non|porte|haut',
    'journée|heure|siècle|mandat|projet|garde|guerre|midi|mer|agression|alignés?|paroles?|avions?|commissaire|représentante?',
  ],
  // Russian
  ['из', 'за|под'],
  [
    'вице|юго|северо|пресс|премьер|генерал|контр|штаб|экс',
    String.raw`(?:премьер|президент|консул|адмирал|спикер|восто|запад|секретар|релиз|конференц|служб|центр|министр|губернатор|майор|лейтенант|полковник|квартир)\p{L}*`,
  ],
  [String.raw`(?:кто|кого|кому|что|чего|где|когда|как|куда|как(?:ой|ая|ое|ие))`, 'то|либо|нибудь'],
  // German: of two peoples
  [
    'deutsch|französisch|polnisch|russisch|britisch|chinesisch|amerikanisch|türkisch|ukrainisch|israelisch|kasachisch|europäisch|afrikanisch|norwegisch',
    String.raw`(?:deutsch|französisch|polnisch|russisch|britisch|chinesisch|amerikanisch|türkisch|ukrainisch|israelisch|palästinensisch|kasachisch|europäisch|afrikanisch|asiatisch|norwegisch|chilenisch)\p{L}*`,
  ],
  // Portuguese
  ['primeiro|recém|pós|bem|mal|além', String.raw`(?:ministr|nascid|eleit|guerra|estar|vind|entendid|mar)\p{L}*`],
]
