/**
 * Offices by rank, one language a line, in the form in which a title begins with them (in Chinese: ends with them). Of several the
 * longest decides. They are compared without case and accents. A word that also means somebody who advises, or who speaks at a
 * conference, is in no line: a rank that is wrong is worse than none.
 */
export const ranks = {
  'head-of-state': {
    en: 'head of state; president; king; queen; emperor; empress; sultan; emir; pope; monarch; grand duke; supreme leader; governor-general; governor general; president of the republic; captain regent',
    fr: 'chef de l’état; président; présidente; roi; reine; empereur; président de la république; présidente de la république; grand-duc; pape',
    es: 'jefe de estado; presidente; presidenta; jefa de estado; rey; reina; presidente de la república; presidenta de la república; papa',
    pt: 'chefe de estado; presidente; presidenta; rei; rainha; presidente da república; papa',
    de: 'staatsoberhaupt; präsident; präsidentin; könig; königin; bundespräsident; bundespräsidentin; fürst; großherzog; papst',
    ru: 'глава государства; президент; король; королева; император; султан; эмир; президент республики; президент российской федерации; папа римский',
    kk: 'мемлекет басшысы; президент; президенті; король; сұлтан; әмір',
    ar: 'رئيس الجمهورية; رئيس; الرئيس; رئيسة; الرئيسة; رئيسة الجمهورية; ملك; ملكة; أمير البلاد; سلطان; رئيس الدولة',
    zh: '国家主席; 国家元首; 国王; 女王; 天皇; 总统; 埃米尔; 苏丹; 总督',
  },
  'head-of-government': {
    en: 'head of government; prime minister; premier; chancellor; federal chancellor; taoiseach; chair of the council of ministers; president of the government',
    fr: 'chef du gouvernement; cheffe du gouvernement; premier ministre; première ministre; chancelier; chancelière',
    es: 'jefe de gobierno; jefa de gobierno; primer ministro; primera ministra; presidente del gobierno; presidenta del gobierno; canciller federal',
    pt: 'chefe de governo; primeiro-ministro; primeira-ministra',
    de: 'regierungschef; regierungschefin; ministerpräsident; ministerpräsidentin; premierminister; premierministerin; bundeskanzler; bundeskanzlerin; kanzler; kanzlerin',
    ru: 'глава правительства; премьер-министр; председатель правительства; федеральный канцлер; премьер',
    kk: 'премьер-министр; үкімет басшысы',
    ar: 'رئيس الوزراء; رئيسة الوزراء; رئيس مجلس الوزراء; رئيس الحكومة; رئيسة الحكومة; المستشار الاتحادي; الوزير الأول',
    zh: '总理; 首相; 政府首脑; 国务院总理',
  },
  'deputy-head': {
    en: 'vice president; vice-president; deputy president; crown prince; crown princess; deputy prime minister; vice prime minister; vice-premier; vice premier; first deputy prime minister; vice chancellor; vice-chancellor',
    fr: 'vice-président; vice-présidente; prince héritier; princesse héritière; vice-premier ministre; vice-première ministre; vice-chancelier',
    es: 'vicepresidente; vicepresidenta; príncipe heredero; viceprimer ministro; viceprimera ministra',
    pt: 'vice-presidente; príncipe herdeiro; vice-primeiro-ministro; vice-primeira-ministra',
    de: 'vizepräsident; vizepräsidentin; kronprinz; kronprinzessin; vizekanzler; vizekanzlerin; stellvertretender ministerpräsident; stellvertretende ministerpräsidentin; vizepremierminister',
    ru: 'вице-президент; наследный принц; вице-премьер; заместитель премьер-министра; заместитель председателя правительства; первый заместитель премьер-министра',
    kk: 'вице-президент; премьер-министрдің орынбасары; премьер-министрдің бірінші орынбасары',
    ar: 'نائب الرئيس; نائبة الرئيس; نائب رئيس الجمهورية; ولي العهد; نائب رئيس الوزراء; نائبة رئيس الوزراء; نائب رئيس مجلس الوزراء',
    zh: '副总统; 国家副主席; 王储; 副总理; 副首相; 国务委员',
  },
  'foreign-minister': {
    en: 'foreign minister; minister of foreign affairs; minister for foreign affairs; minister for europe and foreign affairs; minister of external affairs; minister of external relations; foreign secretary; secretary of state for foreign; secretary of state of the united states; secretary for foreign affairs',
    fr: 'ministre des affaires étrangères; ministre de l’europe et des affaires étrangères; ministre des relations extérieures; ministre des affaires extérieures',
    es: 'ministro de relaciones exteriores; ministra de relaciones exteriores; ministro de asuntos exteriores; ministra de asuntos exteriores; canciller; secretario de relaciones exteriores; secretaria de relaciones exteriores',
    pt: 'ministro dos negócios estrangeiros; ministra dos negócios estrangeiros; ministro das relações exteriores; ministra das relações exteriores',
    de: 'außenminister; außenministerin; bundesminister des auswärtigen; bundesministerin des auswärtigen; bundesaußenminister; bundesaußenministerin; minister für auswärtige angelegenheiten',
    ru: 'министр иностранных дел; глава мид',
    kk: 'сыртқы істер министрі',
    ar: 'وزير الخارجية; وزيرة الخارجية; وزير الشؤون الخارجية; وزيرة الشؤون الخارجية',
    zh: '外交部长; 外交部部长; 外长; 外务大臣; 外相',
  },
  minister: {
    en: 'minister; federal minister; cabinet minister; secretary of state; secretary of defense; secretary of the treasury; attorney general; home secretary; defence secretary; chancellor of the exchequer; speaker of the house; speaker of parliament; president of the senate; chief justice',
    fr: 'ministre; garde des sceaux; président de l’assemblée nationale; présidente de l’assemblée nationale; président du sénat',
    es: 'ministro; ministra; presidente del congreso; presidenta del congreso; presidente del senado',
    pt: 'ministro; ministra; presidente da assembleia da república',
    de: 'minister; ministerin; bundesminister; bundesministerin; bundestagspräsident; bundestagspräsidentin',
    ru: 'министр; председатель парламента; председатель сената; председатель мажилиса; председатель государственной думы',
    kk: 'министр; министрі; мәжіліс төрағасы; сенат төрағасы',
    ar: 'وزير; وزيرة; رئيس البرلمان; رئيس مجلس النواب; رئيس مجلس الشورى',
    zh: '部长; 大臣; 议长; 委员长',
  },
  'international-organisation': {
    en: 'secretary-general; secretary general; director-general; director general; executive secretary; high commissioner for refugees; high commissioner for human rights; president of the general assembly; president of the security council; president of the european council; president of the european commission; high representative of the union; high representative; managing director; under-secretary-general; under secretary-general; deputy secretary-general; assistant secretary-general; executive director; special envoy of the secretary-general; special representative of the secretary-general',
    fr: 'secrétaire général; secrétaire générale; directeur général; directrice générale; secrétaire exécutif; secrétaire exécutive; haut-commissaire; haut-commissaire aux réfugiés; haut représentant; haute représentante; directeur exécutif; directrice exécutive; secrétaire général adjoint; secrétaire générale adjointe',
    es: 'secretario general; secretaria general; director general; directora general; secretario ejecutivo; secretaria ejecutiva; alto comisionado; alta comisionada; alto representante; alta representante',
    pt: 'secretário-geral; secretária-geral; diretor-geral; diretora-geral; secretário executivo; alto comissário; alta comissária; alto representante; alta representante',
    de: 'generalsekretär; generalsekretärin; generaldirektor; generaldirektorin; exekutivsekretär; exekutivsekretärin; hoher kommissar; hohe kommissarin; hoher vertreter; hohe vertreterin',
    ru: 'генеральный секретарь; генеральный директор; исполнительный секретарь; верховный комиссар; верховный представитель; исполнительный директор; заместитель генерального секретаря',
    kk: 'бас хатшы; бас директор; атқарушы хатшы; жоғарғы комиссар',
    ar: 'الأمين العام; الأمينة العامة; أمين عام; أمينة عامة; المدير العام; المديرة العامة; المفوض السامي; الممثل السامي; الأمين التنفيذي; نائب الأمين العام',
    zh: '秘书长; 总干事; 执行秘书; 高级专员; 高级代表; 执行主任; 副秘书长',
  },
  'deputy-minister': {
    en: 'deputy minister; deputy foreign minister; vice minister; vice-minister; vice foreign minister; minister of state; state secretary; state minister; deputy secretary of state; under secretary of state; under-secretary of state; under-secretary; undersecretary; assistant secretary of state; permanent secretary; permanent under-secretary; parliamentary secretary; assistant minister; deputy secretary',
    fr: 'vice-ministre; ministre délégué; ministre déléguée; secrétaire d’état; sous-secrétaire d’état',
    es: 'viceministro; viceministra; secretario de estado; secretaria de estado; subsecretario; subsecretaria; vicecanciller',
    pt: 'vice-ministro; vice-ministra; secretário de estado; secretária de estado',
    de: 'vizeminister; vizeministerin; staatssekretär; staatssekretärin; staatsminister; staatsministerin; parlamentarischer staatssekretär; parlamentarische staatssekretärin; stellvertretender außenminister; stellvertretende außenministerin; stellvertretender minister; stellvertretende ministerin',
    ru: 'заместитель министра; первый заместитель министра; статс-секретарь; вице-министр; заместитель министра иностранных дел',
    kk: 'вице-министр; министрдің орынбасары; сыртқы істер министрінің орынбасары; министрінің орынбасары',
    ar: 'نائب وزير; نائبة وزير; نائب الوزير; نائب وزير الخارجية; وزير دولة; وزيرة دولة; وزير الدولة; كاتب الدولة; وكيل وزارة; وكيل الوزارة',
    zh: '副部长; 外交部副部长; 副外长; 副大臣; 国务秘书; 常务副部长',
  },
  ambassador: {
    en: 'ambassador; ambassador-at-large; high commissioner; permanent representative; head of mission; chief of mission; apostolic nuncio; nuncio; special envoy; special representative; envoy; resident coordinator; head of delegation; deputy permanent representative',
    fr: 'ambassadeur; ambassadrice; représentant permanent; représentante permanente; chef de mission; cheffe de mission; nonce apostolique; envoyé spécial; envoyée spéciale; représentant spécial; représentante spéciale',
    es: 'embajador; embajadora; representante permanente; jefe de misión; jefa de misión; nuncio apostólico; enviado especial; enviada especial',
    pt: 'embaixador; embaixadora; representante permanente; chefe de missão; núncio apostólico; enviado especial; enviada especial',
    de: 'botschafter; botschafterin; ständiger vertreter; ständige vertreterin; missionschef; missionschefin; nuntius; sondergesandter; sondergesandte; sonderbeauftragter; sonderbeauftragte',
    ru: 'посол; чрезвычайный и полномочный посол; постоянный представитель; глава миссии; нунций; специальный представитель; специальный посланник; спецпредставитель; координатор-резидент',
    kk: 'елші; елшісі; төтенше және өкілетті елші; төтенше және өкілетті елшісі; тұрақты өкіл; тұрақты өкілі; арнайы өкіл; арнайы өкілі',
    ar: 'سفير; سفيرة; السفير; السفيرة; المندوب الدائم; المندوبة الدائمة; الممثل الدائم; الممثلة الدائمة; المبعوث الخاص; رئيس البعثة',
    zh: '大使; 特命全权大使; 常驻代表; 特使; 特别代表; 使团团长; 驻地协调员',
  },
  'mission-member': {
    en: 'chargé d’affaires; charge d’affaires; minister-counsellor; minister counsellor; minister-counselor; deputy head of mission; deputy chief of mission; consul general; consul-general; consul; counsellor; counselor; first secretary; second secretary; third secretary; attaché; military attaché; defence attaché; deputy ambassador',
    fr: 'chargé d’affaires; chargée d’affaires; ministre conseiller; ministre-conseiller; consul général; consule générale; consul; premier secrétaire; première secrétaire; deuxième secrétaire; attaché; attachée',
    es: 'encargado de negocios; encargada de negocios; ministro consejero; ministra consejera; cónsul general; cónsul; primer secretario; primera secretaria; segundo secretario; agregado; agregada',
    pt: 'encarregado de negócios; encarregada de negócios; ministro-conselheiro; ministra-conselheira; cônsul-geral; cônsul; primeiro-secretário; primeira-secretária; adido; adida',
    de: 'geschäftsträger; geschäftsträgerin; gesandter; gesandte; generalkonsul; generalkonsulin; konsul; konsulin; botschaftsrat; botschaftsrätin; erster sekretär; erste sekretärin; attaché',
    ru: 'временный поверенный в делах; поверенный в делах; министр-советник; советник-посланник; генеральный консул; консул; первый секретарь; второй секретарь; третий секретарь; атташе',
    kk: 'уақытша сенімді өкіл; уақытша сенімді өкілі; министр-кеңесші; бас консул; консул; бірінші хатшы; екінші хатшы; атташе',
    ar: 'القائم بالأعمال; قائم بالأعمال; القائمة بالأعمال; الوزير المفوض; وزير مفوض; القنصل العام; قنصل عام; قنصل; السكرتير الأول; سكرتير أول; ملحق',
    zh: '临时代办; 代办; 公使; 公使衔参赞; 总领事; 领事; 参赞; 一等秘书; 二等秘书; 三等秘书; 武官; 随员',
  },
} as const

/** Words that may stand before an office without changing it. */
export const before =
  'the; his; her; excellency; federal; acting; first; un; united nations; eu; le; la; el; o; a; der; die; исполняющий обязанности; врио'

/** Offices that are a rank only where they are held of a state: a company and a university have them too. */
export const ofStateOnly =
  'president; chancellor; premier; ministerpräsident; ministerpräsidentin; président; présidente; chancelier; chancelière; presidente; presidenta; präsident; präsidentin; kanzler; kanzlerin; президент; президенті; رئيس; الرئيس; رئيسة; الرئيسة; vice president; vice-president; vice-président; vice-présidente; vicepresidente; vicepresidenta; vice-presidente; vizepräsident; vizepräsidentin; вице-президент; deputy president; vice chancellor; vice-chancellor; governor general; 总统'

/** Words of which what a state is called consists, beside its name. */
export const statesAreCalled =
  'of; the; republic; kingdom; state; states; union; federation; federal; democratic; people; peoples; islamic; sultanate; emirate; principality; commonwealth; government; presidency; office; de; la; le; du; des; l; république; royaume; état; gouvernement; présidence; república; reino; estado; gobierno; presidencia; da; do; governo; der; die; bundesrepublik; republik; königreich; regierung; республики; республика; королевства; правительства; جمهورية; مملكة; دولة'

/** Offices of international organisations that a ministry, a company and a society have as well. */
export const ofBodiesToo =
  'secretary general; director general; executive secretary; managing director; executive director; secrétaire général; secrétaire générale; directeur général; directrice générale; secrétaire exécutif; secrétaire exécutive; directeur exécutif; directrice exécutive; secrétaire général adjoint; secrétaire générale adjointe; haut-commissaire; secretario general; secretaria general; directora general; secretario ejecutivo; secretaria ejecutiva; alto comisionado; alta comisionada; secretário-geral; diretor-geral; diretora-geral; secretário executivo; generalsekretär; generalsekretärin; generaldirektor; generaldirektorin; exekutivsekretär; exekutivsekretärin; генеральный секретарь; генеральный директор; исполнительный секретарь; исполнительный директор; бас хатшы; бас директор; атқарушы хатшы; الأمين العام; الأمينة العامة; أمين عام; أمينة عامة; المدير العام; المديرة العامة; الأمين التنفيذي; نائب الأمين العام; deputy secretary-general; 秘书长; 总干事; 执行秘书; 执行主任; 副秘书长'

/** What bodies of several states are called, or a part of it that no other body has. */
export const internationalBodies =
  'united nations; un; unesco; unicef; undp; unhcr; unep; unido; unctad; who; wto; ilo; iaea; imf; world bank; wfp; fao; wipo; imo; icao; iom; opcw; oecd; osce; nato; asean; opec; interpol; african union; european union; council of europe; commonwealth secretariat; world health organization; world trade organization; international labour organization; international labour office; international atomic energy agency; international monetary fund; international organization for migration; league of arab states; arab league; gulf cooperation council; shanghai cooperation organisation; organization of american states; organisation of islamic cooperation; international maritime organization; food and agriculture organization; nations unies; onu; omc; oms; oit; aiea; fmi; otan; union africaine; union européenne; organisation internationale de la francophonie; conseil de l’europe; naciones unidas; unión europea; organización de los estados americanos; oea; nações unidas; união africana; cplp; vereinte nationen; vereinten nationen; uno; europarat; оон; организации объединенных наций; организация объединенных наций; обсе; шос; снг; одкб; магатэ; воз; юнеско; бұұ; еқыұ; шыұ; мдб; الأمم المتحدة; جامعة الدول العربية; الاتحاد الأفريقي; مجلس التعاون; 联合国; 世界卫生组织; 世界贸易组织; 上海合作组织; 东盟; 国际原子能机构'

/** Words in a title that somebody no longer has, or not yet. */
export const notHeld =
  'former; ex; outgoing; incoming; elect; designate; late; ancien; ancienne; antiguo; antigua; antigo; antiga; ehemaliger; ehemalige; früherer; frühere; бывший; бывшая; экс; бұрынғы; سابق; السابق; emeritus; emerita; retired; ret; rtd; honoraire; émérite; emérito; emérita; jubilado; jubilada; a. d.; i. r.; в отставке; почётный; 前; 原; 候任; 助理'

/** Ranks from the highest down; `states`: organisations after ministers, `organisations`: right behind heads of government. */
export const presets = {
  states:
    'head-of-state; head-of-government; deputy-head; foreign-minister; minister; international-organisation; deputy-minister; ambassador; mission-member',
  organisations:
    'head-of-state; head-of-government; international-organisation; deputy-head; foreign-minister; minister; deputy-minister; ambassador; mission-member',
} as const
