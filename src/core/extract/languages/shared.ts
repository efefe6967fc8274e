/** Bodies that keep their name in every language written in Latin letters, and travel into others. */
export const agencies = `
  итар-тасс, рбк, france-presse, франс-пресс, укринформ, бельта, казинформ, kazinform, qazinform, азертадж, анадолу, ansa,
  kyodo, yonhap, синьхуа,
  reuters, afp, dpa, efe, ap, bbc, cnn, nbc, abc, cbs, nbc news, abc news, cbs news, fox news, msnbc, npr,
  pbs, euronews, rfi, al jazeera, al arabiya, bloomberg, associated press, agence france-presse,
  the guardian, the new york times, new york times, the washington post, washington post, wall street journal,
  financial times, the times, the sun, daily mail, le monde, le figaro, libération, der spiegel,
  die zeit, bild, el país, el mundo, la vanguardia, china daily, global times, xinhua, tass, interfax,
  ria novosti, риа новости, anadolu, irna, hürriyet, haaretz, politico, axios, buzzfeed, youtube, facebook,
  twitter, instagram, telegram, whatsapp, google, microsoft, apple, amazon, tesla, spacex, boeing, airbus,
  volkswagen, bmw, daimler, siemens, samsung, huawei, sony, intel, ibm, uber, netflix, nasa, esa, fbi, cia, nsa,
  mi5, mi6, fifa, uefa, ioc, nato, unesco, unicef, unhcr, unrwa, undp, unep, unfpa, wfp, fao, iaea, icao, imo,
  ilo, wto, oecd, osce, opec, asean, apec, brics, mercosur, ecowas, icc, icj, iom, ocha, amnesty international,
  human rights watch, greenpeace, oxfam, médecins sans frontières, wikileaks, al-qaeda, isis, boko haram, hamas,
  hezbollah, pfizer, moderna, astrazeneca, gazprom, rosneft, openai, deutsche bahn, deutsche bank, lufthansa
`

/** Cities that stand where a name could stand. */
export const cities = `
  london, paris, berlin, madrid, rome, lisbon, vienna, brussels, amsterdam, the hague, copenhagen, stockholm,
  oslo, helsinki, dublin, warsaw, prague, budapest, bucharest, sofia, athens, belgrade, zagreb, sarajevo, kiev,
  kyiv, kharkiv, odesa, odessa, lviv, minsk, moscow, saint petersburg, st petersburg, vilnius, riga, tallinn,
  geneva, zurich, bern, munich, hamburg, frankfurt, cologne, milan, turin, naples, venice, barcelona, valencia,
  seville, marseille, lyon, strasbourg, bordeaux, lille, nice, edinburgh, glasgow, manchester, liverpool,
  birmingham, belfast, cardiff, istanbul, ankara, nicosia, tbilisi, yerevan, erevan, baku, astana, nur-sultan,
  almaty, tashkent, bishkek, dushanbe, ashgabat, kabul, islamabad, karachi, lahore, new delhi, delhi, mumbai,
  bangalore, kolkata, dhaka, colombo, kathmandu, beijing, shanghai, shenzhen, guangzhou, wuhan, hong kong, macau,
  taipei, tokyo, osaka, kyoto, hiroshima, fukushima, seoul, pyongyang, hanoi, ho chi minh city, bangkok, rangoon,
  yangon, naypyidaw, phnom penh, vientiane, kuala lumpur, jakarta, bali, manila, canberra, sydney, melbourne,
  brisbane, perth, adelaide, darwin, hobart, wellington, auckland, christchurch, suva, port moresby, honolulu,
  washington, washington d.c., new york, new york city, los angeles, san francisco, chicago, boston, houston,
  dallas, seattle, miami, atlanta, detroit, philadelphia, las vegas, denver, phoenix, baltimore, guantanamo,
  ottawa, toronto, montreal, montréal, vancouver, calgary, quebec, mexico city, tijuana, havana, la habana,
  kingston, port-au-prince, bogota, bogotá, caracas, quito, lima, la paz, santiago, buenos aires, montevideo,
  asuncion, asunción, brasilia, brasília, rio de janeiro, são paulo, sao paulo, cairo, alexandria, tripoli,
  benghazi, tunis, algiers, rabat, casablanca, khartoum, addis ababa, addis-abeba, mogadishu, nairobi, kampala,
  kigali, bujumbura, dar es salaam, kinshasa, brazzaville, libreville, lagos, abuja, niamey, bamako, dakar,
  conakry, freetown, monrovia, abidjan, accra, lomé, cotonou, ouagadougou, yaoundé, n'djamena, bangui, luanda,
  lusaka, harare, maputo, antananarivo, windhoek, gaborone, pretoria, johannesburg, cape town, durban, damascus,
  aleppo, beirut, amman, jerusalem, tel aviv, ramallah, gaza, gaza city, hebron, baghdad, mosul, erbil, basra,
  tehran, isfahan, riyadh, jeddah, mecca, doha, dubai, abu dhabi, muscat, sanaa, sana'a, aden, kuwait city,
  manama, londres, lisbonne, vienne, bruxelles, la haye, copenhague, varsovie, bucarest, athènes, moscou,
  saint-pétersbourg, genève, pékin, séoul, le caire, alger, damas, alep, beyrouth, jérusalem, bagdad,
  téhéran, riyad, la mecque, bakou, tbilissi, kaboul, la nouvelle-orléans, le cap, stepanakert, davos, sotchi,
  dayton, parís, berlín, roma, lisboa, viena, bruselas, la haya, estocolmo,
  varsovia, praga, atenas, moscú, ginebra, pekín, seúl, tokio, el cairo, argel, damasco, jerusalén,
  teherán, nueva york, nueva delhi, wien, brüssel, den haag, kopenhagen, warschau, prag, bukarest,
  athen, moskau, kiew, genf, zürich, münchen, köln, düsseldorf, stuttgart, leipzig, dresden, hannover,
  bremen, nürnberg, mailand, rom, neapel, venedig, lissabon, peking, kairo, algier, damaskus, teheran,
  neu-delhi, california, texas, florida, virginia, ohio, michigan, iowa, pennsylvania,
  arizona, oregon, alaska, hawaii, massachusetts, illinois, minnesota, wisconsin, kentucky, tennessee, louisiana,
  queensland, victoria, new south wales, tasmania, crimea, donbas, donetsk, luhansk, kashmir, tibet, xinjiang,
  catalonia, nagorno-karabakh, karabakh, haut-karabakh, syunik, kurdistan, darfur, tigray, sahel, balkans,
  caucasus, siberia, bavaria, bayern, sachsen, hessen, brandenburg, niedersachsen, nordrhein-westfalen,
  baden-württemberg, kapan, gyumri, goris, ontario, sumatra, java, okinawa, yukon
`

/** The same for Cyrillic writing, in the first case. */
export const cyrillicCities = `
  москва, санкт-петербург, петербург, ленинград, новосибирск, екатеринбург, казань, нижний новгород, самара,
  омск, челябинск, ростов, ростов-на-дону, уфа, красноярск, пермь, воронеж, волгоград, краснодар, саратов,
  тюмень, тула, тверь, псков, сочи, владивосток, хабаровск, калининград, грозный, махачкала, беслан, киев,
  харьков, одесса, львов, днепропетровск, донецк, луганск, мариуполь, минск, брест, вильнюс, рига, таллин,
  таллинн, кишинев, тирасполь, тбилиси, ереван, баку, степанакерт, сухуми, цхинвали, астана, нур-султан,
  нұр-сұлтан, алматы, алма-ата, шымкент, қарағанды, ақтөбе, ақтау, атырау, өскемен, семей, павлодар, қостанай,
  тараз, түркістан, ташкент, бишкек, душанбе, ашхабад, лондон, париж, берлин, мадрид, рим, лиссабон, вена,
  брюссель, амстердам, гаага, копенгаген, стокгольм, осло, хельсинки, дублин, варшава, прага, будапешт, бухарест,
  софия, афины, белград, загреб, сараево, женева, цюрих, берн, мюнхен, гамбург, франкфурт, кельн, дюссельдорф,
  милан, турин, неаполь, венеция, барселона, марсель, лион, страсбург, эдинбург, глазго, манчестер, ливерпуль,
  стамбул, анкара, никосия, кабул, исламабад, карачи, дели, нью-дели, мумбаи, дакка, коломбо, катманду, пекин,
  бейжің, шанхай, ухань, гонконг, тайбэй, токио, осака, хиросима, фукусима, сеул, пхеньян, ханой, бангкок, янгон,
  куала-лумпур, джакарта, манила, канберра, сидней, мельбурн, веллингтон, вашингтон, нью-йорк, лос-анджелес,
  сан-франциско, чикаго, бостон, хьюстон, майами, атланта, филадельфия, гуантанамо, оттава, торонто, монреаль,
  ванкувер, мехико, гавана, богота, каракас, лима, сантьяго, буэнос-айрес, бразилиа, рио-де-жанейро, сан-паулу,
  каир, триполи, бенгази, тунис, алжир, рабат, хартум, аддис-абеба, могадишо, найроби, киншаса, лагос, абуджа,
  дакар, претория, йоханнесбург, кейптаун, дамаск, алеппо, идлиб, хомс, пальмира, бейрут, амман, иерусалим,
  тель-авив, рамалла, багдад, мосул, тегеран, эр-рияд, мекка, доха, дубай, абу-даби, маскат, сана, крым, донбасс,
  карабах, нагорный карабах, кавказ, сибирь, урал, чечня, дагестан, ингушетия, татарстан, башкортостан, якутия,
  калифорния, техас, флорида, айова, кашмир, тибет, каталония, газа, голаны, балканы, прибалтика, ватикан,
  иллинойс, огайо, вирджиния, аляска, квебек, бавария, саксония, шотландия
`

/** Instruments known by their letters. */
export const treaties = `
  usmca, nafta, jcpoa, npt, ctbt, start, new start, inf treaty, afcfta, cptpp, tpp, ttip, rcep, ceta, cedaw,
  unclos, unfccc, sdgs, gdpr, aukus, bwc, cwc, ccw, att, tpnw, icpd, undrip, gatt, gats, trips
`

/** What says of what kind a company is where it is written in capitals, here in small letters. */
export const legalForms = 'sa ag plc se nv bv ab asa oyj spa sarl llc llp pjsc jsc'
