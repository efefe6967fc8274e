/**
 * Abbreviations that end in a full stop without ending the sentence, in small letters and with their stop.
 * One list for all languages: none of them is a word that commonly closes a sentence in another one.
 */
export const abbreviations: ReadonlySet<string> = new Set(
  `
  mr. mrs. ms. dr. dra. prof. sr. sra. srta. jr. st. ste. hon. amb. sen. rep. gov. gen. col. lt. sgt. capt. cmdr. adm. maj.
  brig. rev. fr. pres. sec. min. dep. insp. supt. messrs. mmes. mme. mlle. mgr. me. excmo. excma. ilmo. ilma. lic. ing.
  arq. dña. d. dª. vs. viz. cf. approx. dept. est. inc. ltd. co. corp. bros. univ. assn. no. nos. vol. vols. p. pp. fig.
  art. arts. para. paras. ch. sect. ed. eds. al. ibid. op. jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.
  janv. févr. avr. juil. déc. ene. abr. ago. dic. u.s. u.k. u.n. e.u. u.a.e. u.s.a. p.m. a.m. e.g. i.e. a.i. p.i. h.e.
  h.h. h.m. h.r.h. s.e. s.e.m. s.exc. s.m. s.a.r. s.s. m. mm. ph.d. ee. uu. ee.uu. núm. núms. pág. págs. av. avda.
  hr. dipl. bzw. ca. z.b. u.a. d.h. usw. nr. str. bd. abs. vgl. geb. gest. evtl. ggf. inkl. sog. o.ä. i.d.r.
  г. гг. в. вв. г-н. г-жа. им. тыс. млн. млрд. руб. коп. ул. пр. просп. обл. р-н. д. стр. рис. табл. см. ср. т.е. т.д.
  т.п. т.к. т.н. др. проф. акад. доц. канд. ген. полк. чл. зам. пом. св. п. пп. ст. ч. кг. км. напр. англ. фр. нем. лат.
  и. о. вр. ж. жж. т.б. т.с.с. ғ. қ. б. бет. мыс. тг.
  `
    .trim()
    .split(/\s+/),
)
