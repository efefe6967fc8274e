import type { LanguageSource } from '#core/extract/languages/language'
import { forms } from '#core/extract/languages/forms'
import { feminineLatinNames, latinGivenNames } from '#core/extract/languages/given-names'
import { agencies, cities, treaties } from '#core/extract/languages/shared'
import { territories } from '#core/extract/languages/territories'

const speaking = `
  declar afirm coment señal aseguró asegur anunci explic inform manifest expres recalc subray destac record reiter
  confirm indic apunt agreg not observ opin pregunt contest replic insist exclam relat cont narr revel denunci
  critic lament celebr valor argument aleg justific puntualiz aclar matiz precis concret detall enfatiz remarc acus
  reclam exhort inst pronostic vaticin augur sentenci zanj resalt ratific plante sugir aconsej recomend bromé ironiz
  tuite public grit susurr murmur cuestion ponder avis alert advirt confes reconoc especific enumer clam proclam
  rechaz anot acot cit consider jur asever rememor
`

export const spanish: LanguageSource = {
  code: 'es',
  writing: 'cased',
  headFinal: false,
  narratorInMarks: true,
  feminineGiven: feminineLatinNames,
  directions: 'en a ante',
  relatives: 'que quien quienes cuyo cuya',
  demonstratives: 'ese esa este esta dicho dicha aquel aquella',
  openingEndings: 'ado ada ados adas ido ida idos idas ando iendo endo',
  dropsSubject: true,
  latter: 'este último, esta última, éste, ésta',
  quoting: 'citó, cita, citaba, citando, ha citado',
  impersonal:
    'se afirma, se lee, se dice, se señala, se planteaba, se plantea, se indica, se subraya, se recoge, se precisa, se añade, se especifica, se establece, reza',
  agents: 'por',
  passive: 'ser sido fue fueron siendo',
  view: 'para',
  copula: 'es era fue será',
  sameOffice: `
    mandatario=presidente=primer ministro; mandataria=presidenta; jefe de estado=presidente=rey;
    jefe de gobierno=primer ministro=presidente; canciller=ministro de exteriores=ministro;
    jefe de la diplomacia=canciller=ministro de exteriores=ministro de relaciones exteriores=ministro=ministra; jefa de la diplomacia=canciller=ministra de exteriores=ministra;
    regidora=alcaldesa; regidor=alcalde; edil=alcalde=concejal; primer edil=alcalde; titular=ministro=ministra=director; ministra=titular; rector=director;
    diputada=diputado=congresista=legislador; líder=presidente=dirigente; diplomático=embajador=canciller;
    expresidente=ex presidente=exmandatario; vocero=portavoz
  `,
  reporters: 'reportero, reportera, corresponsal, periodista, fotógrafo',
  words: {
    cue: `
      dejó claro, dejó en claro, hizo saber, hizo hincapié, puso de relieve, puso de manifiesto, sacó a relucir, dejó entrever,
      ${forms(speaking, 'ó a an aron aba aban ado')}, dijo, dice, dicen, dijeron, decía, decían, dicho, diría,
      añadió, añade, añaden, añadieron, añadía, añadido, sostuvo, sostiene, sostenía, sostienen, sostuvieron,
      mantuvo, mantiene, mantenía, advirtió, advierte, advierten, advirtieron, advertía, advertido, escribió,
      escribe, escriben, escribía, escrito, escribieron, respondió, responde, respondía, responden, respondieron,
      respondido, admitió, admite, admitía, admiten, admitido, reconoció, reconoce, reconocía, reconocen, reconocido,
      prosiguió, prosigue, continuó, continúa, concluyó, concluye, concluía, concluyeron, concluido, prometió,
      promete, prometía, prometido, pidió, pide, piden, pidieron, pedía, pedido, sugirió, sugiere, sugieren,
      sugerido, insistió, insiste, insisten, insistido, insistía, refirió, refiere, repitió, repite, repetía,
      repetido, defendió, defiende, defendía, defendido, expuso, expone, propuso, propone, dispuso, opinó, cree,
      creen, creía, creyó, piensa, pensó, piensan, estimó, estima, siente, teme, espera, esperó, confía, confió,
      confesó, confiesa, recuerda, recordaba, cuenta, contaba, contaron, niega, negó, negaba, niegan, negado,
      asegura, señala, apuesta, comenta, comentaba, espetó, espeta, apostilló, apostilla, rezó, reza, lee, leía,
      leyó, zanjó, remachó, terció, soltó, lanzó, ironizó, bromeó, tuiteó, compartió, pronunció, intervino,
      interrogó, interpeló, rogó, suplicó, exigió, exige, exigieron, arguyó, adujo, aduce, atribuyó, predijo,
      predice, dio a conocer, ha dicho, se preguntó,
      se pregunta, se lamentó, se lamenta, se quejó, se queja, se felicitó, se comprometió, puntualiza, apunta,
      sugería, resumió, resume, remató, abundó, incidió, recalcó, reconocieron, sostenido, amenazó,
      amenaza, urgió, urge, instó, llamó a, llamó, dispararon, enfatizó, indicaron
    `,
    weakCue: `
      calificó, califica, calificaron, calificado, describió, describe, tildó, tilda, tachó, tacha,
      denominó, llama, elogió, elogia, condenó, condena, condenaron, saludó,
      agradeció, agradece, felicitó, culpó, culpa, invitó, invita, quiso, quiere, busca, pretende, habló, habla,
      hablaba, trató, presentó, presenta, tituló, titula, definió, define, ve, vio, bautizó,
      apodó, anima, animó, ofreció, abogó, aboga
    `,
    participle: `
      ${forms(speaking, 'ando')}, diciendo, añadiendo, sosteniendo, manteniendo, advirtiendo, escribiendo,
      respondiendo, admitiendo, reconociendo, prosiguiendo, continuando, concluyendo, prometiendo, pidiendo,
      sugiriendo, insistiendo, repitiendo, defendiendo, exigiendo, recordando, negando, calificando, describiendo,
      acusando, citando, llamando, alegando, al afirmar, al señalar, al declarar, al asegurar, al decir
    `,
    source: `
      en palabras del, a juicio del, en opinión del, de acuerdo al, al decir del, en boca de, en boca del, tal como,
      a decir de, a decir del, según palabras de, según explicó, según, de acuerdo con, de acuerdo a, en palabras de, a juicio de, en opinión de, conforme a, al decir de,
      citando a
    `,
    relay: `
      citado por, citada por, citados por, según recoge, recoge, recogió, recogido por, según informó la agencia,
      según informa la agencia, informó la agencia, reportó, reporta, difundió
    `,
    that: 'que, si, cómo, por qué, cuánto',
    auxiliary: `
      ha, han, había, habían, haya, también, además, asimismo, luego, después, más tarde, ayer, hoy, recientemente,
      ya, aún, todavía, no, se, le, les, lo, la, me, nos, sólo, solo, incluso, tampoco, finalmente, por su parte,
      a su vez, en tanto, sin embargo, así, tajante, rotundo, textualmente, el lunes, el martes, el miércoles,
      el jueves, el viernes, el sábado, el domingo, este lunes, este martes, este miércoles, este jueves,
      este viernes, este sábado, este domingo, lunes, martes, miércoles, jueves, viernes, sábado, domingo,
      claramente, públicamente, simplemente, siempre, nunca, entonces, posteriormente, igualmente, al respecto,
      mismo, misma, primero, anteriormente, previamente, acto seguido
    `,
    he: 'él, este, éste, aquel, este último',
    she: 'ella, esta, ésta, esta última',
    they: 'ellos, ellas, estos, éstos, estas, éstas, ambos, ambas',
    self: 'yo, nosotros, nosotras',
    role: `
      economista jefe, economista en jefe, redactor jefe, jefe de prensa, jefe de la diplomacia, jefe de la oposición, comandante en jefe, científico jefe, negociador jefe,
      presidente, vicepresidente, vice presidente, primer ministro, viceprimer ministro, ministro, viceministro,
      exministro, expresidente, ex presidente, exvicepresidente, secretario, secretario de estado,
      secretario general, secretario general adjunto, secretario ejecutivo, subsecretario, subsecretario general,
      embajador, exembajador, alto comisionado, alto representante, comisionado, comisario, cónsul, cónsul general,
      canciller, vicecanciller, excanciller, enviado especial, enviado, representante, representante permanente,
      representante especial, relator, relator especial, portavoz, vocero, asesor, consejero, consejero delegado,
      director, director general, director ejecutivo, director adjunto, subdirector, jefe, jefe de estado,
      jefe de gobierno, jefe de gabinete, jefe de misión, jefe del estado mayor, líder, dirigente, responsable,
      máximo responsable, gobernador, exgobernador, alcalde, exalcalde, intendente, prefecto, senador, exsenador,
      diputado, exdiputado, eurodiputado, congresista, parlamentario, legislador, concejal, edil, consejero regional,
      rey, príncipe, príncipe heredero, emperador, sultán, emir, jeque, papa, cardenal, arzobispo, obispo, patriarca,
      imán, rabino, ayatolá, líder supremo, general, coronel, almirante, comandante, capitán, teniente, mariscal,
      fiscal, fiscal general, juez, magistrado, abogado, procurador, procurador general, defensor del pueblo,
      profesor, catedrático, investigador, científico, economista, analista, experto, especialista, historiador,
      politólogo, sociólogo, epidemiólogo, virólogo, médico, doctor, enfermero, cirujano, ingeniero, periodista,
      redactor, editor, corresponsal, columnista, escritor, novelista, autor, poeta, filósofo, artista, actor,
      cantante, cineasta, músico, futbolista, jugador, entrenador, seleccionador, delantero, portero, campeón,
      ciclista, piloto, tenista, fundador, cofundador, propietario, dueño, gerente, empresario, sindicalista,
      activista, opositor, candidato, delegado, negociador, mediador, coordinador, coordinador residente,
      administrador, tesorero, inspector, miembro, copresidente, decano, rector, diplomático, plenipotenciario,
      encargado de negocios, agregado, testigo, vecino, residente, estudiante, agricultor, pescador, político,
      mandatario, exmandatario, padre, hijo, hermano, marido, esposo, tío, colega, homólogo, predecesor, sucesor,
      premio nobel, ganador, astronauta, policía, bombero, superviviente, titular, presidente ejecutivo,
      presidente electo, ministro del interior
    `,
    feminineRole: `
      presidenta, vicepresidenta, primera ministra, ministra, viceministra, exministra, expresidenta, secretaria,
      secretaria de estado, secretaria general, secretaria ejecutiva, subsecretaria, embajadora, alta comisionada,
      alta representante, comisionada, comisaria, enviada especial, enviada, relatora, relatora especial, portavoza,
      vocera, asesora, consejera, directora, directora general, directora ejecutiva, jefa, jefa de gabinete,
      lideresa, gobernadora, alcaldesa, senadora, diputada, eurodiputada, legisladora, concejala, reina, princesa,
      primera dama, fiscal general, jueza, magistrada, abogada, procuradora, profesora, catedrática, investigadora,
      científica, experta, historiadora, médica, doctora, enfermera, ingeniera, redactora, editora, escritora,
      novelista, autora, actriz, jugadora, entrenadora, campeona, fundadora, cofundadora, dueña, empresaria,
      opositora, candidata, delegada, negociadora, mediadora, coordinadora, administradora, inspectora, copresidenta,
      decana, rectora, diplomática, vecina, política, mandataria, madre, hija, hermana, mujer, esposa, viuda, tía,
      ganadora
    `,
    manyRoles: `
      presidentes>presidente, ministros>ministro, primeros ministros>primer ministro, cancilleres>canciller,
      embajadores>embajador, senadores>senador, diputados>diputado, líderes>líder, dirigentes>dirigente,
      directores>director, representantes>representante, expertos>experto, investigadores>investigador,
      periodistas>periodista, abogados>abogado, economistas>economista, portavoces>portavoz, gobernadores>gobernador,
      alcaldes>alcalde, profesores>profesor, autores>autor, activistas>activista, candidatos>candidato,
      generales>general, jueces>juez, congresistas>congresista, mandatarios>mandatario, escritores>escritor,
      analistas>analista, jefes>jefe
    `,
    someone: `
      oficial, fuente, funcionario, alguien, hombre, persona, participante, habitante, testigo presencial,
      manifestante, refugiado, migrante, votante, alto funcionario, observador, desconocido, turista, cliente,
      usuario
    `,
    manyPeople: `
      fuentes, funcionarios, personas, participantes, habitantes, testigos, observadores, autoridades, algunos,
      muchos, otros, manifestantes, refugiados, vecinos, residentes, víctimas, familiares, partes, las partes,
      países, estados, medios, hombres, mujeres, niños, padres, sindicatos, investigadores, críticos, opositores,
      seguidores, analistas, marineros, científicos, estudiantes, agentes
    `,
    honorific: `
      sr, sr., señor, don, d., dr, dr., doctor, lic, lic., licenciado, ing, ing., prof, prof., excmo, excmo.,
      excelentísimo, excelentísimo señor, ilmo, ilmo., s.e., su excelencia, su majestad, su alteza real, su alteza,
      su santidad, s.m., monseñor, mons, padre, fray, sir, lord, jeque, arq, arq., gral, cnel,
      honorable
    `,
    feminineHonorific: `
      sra, sra., señora, srta, srta., señorita, doña, dña, dña., dra, dra., doctora, excma, excma., ilma, ilma.,
      lady, sor
    `,
    modifier: `
      ex, antiguo, antigua, actual, nuevo, nueva, futuro, futura, primer, primera, primero, segundo, segunda, tercer,
      vice, adjunto, adjunta, general, ejecutivo, ejecutiva, interino, interina, en funciones, encargado, encargada,
      saliente, entrante, electo, electa, reelecto, honorario, emérito, principal, especial, permanente, supremo,
      federal, nacional, regional, municipal, provincial, internacional, residente, extraordinario, extraordinaria,
      plenipotenciario, difunto, fallecido, gran, alto, alta, militar, espiritual, autoproclamado, depuesto,
      destituido, exiliado, provisional, de transición, constitucional, técnico, deportivo, adjuntos, mundial,
      entonces
    `,
    portfolio: `
      asuntos, asuntos exteriores, asuntos sociales, relaciones exteriores, relaciones internacionales, exteriores,
      interior, gobernación, defensa, economía, hacienda, finanzas, presupuesto, crédito público, comercio,
      comercio exterior, industria, trabajo, empleo, justicia, sanidad, salud, salud pública, bienestar, educación,
      universidades, ciencia, investigación, innovación, cultura, comunicación, comunicaciones, medio ambiente,
      medioambiente, ambiente, transición ecológica, energía, minas, minería, petróleo, hidrocarburos, agricultura,
      ganadería, alimentación, pesca, agua, transportes, transporte, infraestructura, infraestructuras,
      obras públicas, vivienda, urbanismo, deporte, deportes, juventud, turismo, tecnología, tecnologías,
      telecomunicaciones, seguridad, seguridad nacional, seguridad pública, seguridad interior, inmigración,
      migración, migraciones, cooperación, desarrollo, desarrollo sostenible, planificación, función pública,
      administraciones, administración, presidencia, derechos, derechos humanos, humanos, igualdad, familia,
      infancia, mujer, mujeres, refugiados, paz, desarme, operaciones, prensa, clima, cambio climático, políticos,
      pública, público, públicas, públicos, civil, aviación, marina, relaciones, internacional, internacionales,
      económico, económica, económicos, social, sociales, científica, consumo, gobierno, estado, república, reino,
      pueblo, nación, naciones, comunidad, territorio, norte, sur, este, oeste, américa, américa latina, áfrica,
      europa, asia, europeo, europea, europeos, europeas, latinoamericano, derecho, derecho internacional, ley,
      leyes, corona, política exterior, diplomacia, culto, emergencias, emergencia, información, estadística,
      justicia y
    `,
    organisation: `
      ministerio, departamento, departamento de estado, oficina, agencia, consejo, consejo de seguridad,
      consejo europeo, comité, comisión, comisión europea, secretaría, parlamento, parlamento europeo, asamblea,
      asamblea nacional, asamblea general, senado, cámara, congreso, corte, corte suprema, tribunal,
      tribunal supremo, tribunal internacional de justicia, corte internacional de justicia, unión, unión europea,
      unión africana, federación, confederación, asociación, organización, organización mundial de la salud,
      organización de las naciones unidas, organización de estados americanos, instituto, institución, universidad,
      escuela, academia, centro, fundación, fondo, fondo monetario internacional, banco, banco mundial,
      banco central, sociedad, compañía, grupo, empresa, red, alianza, coalición, partido, movimiento, frente, liga,
      club, equipo, ejército, fuerzas, fuerzas armadas, armada, policía, guardia civil, guardia, embajada, consulado,
      misión, delegación, gobierno, casa blanca, casa rosada, moncloa, kremlin, pentágono, vaticano, santa sede,
      diario, periódico, radio, televisión, canal, cadena, revista, autoridad, dirección, servicio, sindicato, foro,
      cámara de comercio, hospital, clínica, museo, biblioteca, iglesia, mezquita, alto comisionado, onu, oea, otan,
      ue, fmi, oms, unesco, unicef, efe, afp, reuters, cruz roja, amnistía internacional, naciones unidas,
      human rights watch, ong, gabinete, fiscalía, defensoría, defensoría del pueblo, contraloría, procuraduría, personería, observatorio, coordinadora, junta, junta militar, régimen,
      administración, ayuntamiento, alcaldía, diputación, generalitat, colegio, laboratorio, cancillería, organismo,
      farc, eln, psoe, pp, vox, podemos, ${agencies}
    `,
    institution: `
      presidencia, ministerio, gobierno, ejecutivo, embajada, consulado, comisión, consejo, parlamento, senado,
      congreso, asamblea, corte, tribunal, fiscalía, agencia, organización, asociación, fundación, instituto,
      universidad, banco, fondo, empresa, sociedad, compañía, grupo, partido, sindicato, ejército, policía, junta,
      dirección, ayuntamiento, alcaldía, federación, liga, club, comité, unión, alianza, coalición, movimiento, ong,
      secretaría, cancillería, organismo, diario, periódico, institución, observatorio, misión, delegación, entidad,
      cadena, aerolínea
    `,
    place: `
      mar, océano, golfo, río, lago, bahía, estrecho, canal, isla, islas, península, monte, montaña, montañas, valle,
      desierto, selva, bosque, parque, calle, avenida, plaza, puente, aeropuerto, puerto, estación, ciudad, pueblo,
      villa, región, provincia, departamento, condado, territorio, costa, frontera, campamento, base, palacio, torre,
      estadio, hotel, playa, cabo, capital, franja, estado, municipio, barrio, distrito, pacífico, atlántico,
      mediterráneo, caribe, san, santa
    `,
    document: `
      tratado, pacto, convención, convenio, declaración, carta, acuerdo, acuerdos, protocolo, resolución, iniciativa,
      asociación estratégica, plan, plan de acción, programa, estrategia, ley, hoja de ruta, marco, memorando,
      memorándum, memorándum de entendimiento, comunicado, constitución, código, directiva, reglamento, agenda,
      objetivos, estatuto, alto el fuego, doctrina, principios, libro blanco, decreto, real decreto, proyecto de ley,
      acuerdo de paz, tratado de paz, pacto mundial, concepto estratégico, enmienda, ${treaties}
    `,
    utterance: `
      denuncia, demanda,
      comunicado, declaración, declaraciones, discurso, mensaje, carta, informe, tuit, tweet, entrevista,
      rueda de prensa, conferencia de prensa, alocución, intervención, texto, documento, artículo, columna, nota,
      resolución, estudio, encuesta, libro, pregunta, respuesta, publicación, sentencia, fallo, veredicto,
      manifiesto, petición, vídeo, video, correo, cuenta de twitter, palabras, frase, memoria, auto, escrito, cartel
    `,
    naming: `
      lema, eslogan, consigna, tema, título, titulado, titulada, llamado, llamada, llamados, llamadas, denominado,
      denominada, bautizado, bautizada, apodado, apodada, conocido como, conocida como, campaña, proyecto,
      iniciativa, conferencia, exposición, película, novela, canción, álbum, disco, serie, festival, premio,
      programa, buque, barco, operación, concepto, término, palabra, expresión, hashtag, etiqueta, foro, seminario,
      taller, coloquio, asociación, organización, fundación, movimiento, diario, periódico, revista, noción,
      supuesto, autodenominado, autodenominada, colectivo, grupo, empresa, obra, el caso, caso, mural, libro,
      rotulado
    `,
    calendar: `
      enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre,
      lunes, martes, miércoles, jueves, viernes, sábado, domingo, navidad, semana santa, ramadán, hoy, ayer, mañana,
      día, semana, mes, año, años, siglo, primavera, verano, otoño, invierno, tarde, noche
    `,
    definite: `
      el, la, los, las, lo, este, esta, estos, estas, ese, esa, aquel, aquella, su, sus, nuestro, nuestra, mi, al,
      del, dicho, dicha
    `,
    indefinite: `
      un, una, unos, unas, varios, varias, algunos, algunas, dos, tres, cuatro, cinco, seis, siete, ocho, nueve,
      diez, cada, ningún, ninguna, otro, otra, algún, alguna, muchos, muchas
    `,
    preposition: `
      con, sin, contra, entre, durante, tras, desde, hasta, bajo, hacia, sobre, por, mediante, salvo, excepto,
      frente a, junto a, junto con, ante, debido a, gracias a, a través de, en torno a, después de, antes de,
      dentro de, fuera de, cerca de, lejos de, en nombre de, a pesar de, respecto a, sobre todo, al lado de,
      encima de, detrás de
    `,
    link: 'de, del, de la, de los, de las, en, a, al, para, ante, de las naciones unidas',
    conjunction: 'y, e, o, u, pero, ni, sino, así como, mientras, aunque, porque, pues, como',
    common: `
      el, la, los, las, un, una, unos, unas, lo, que, quien, quienes, cual, cuales, cuyo, cuya, donde, cuando,
      cuanto, no, sí, si, más, menos, muy, tan, tanto, poco, mucho, mucha, bastante, bien, mal, todo, toda, todos,
      todas, otro, otra, otros, otras, mismo, misma, tal, ser, es, son, era, eran, fue, fueron, será, sea, estar,
      está, están, estaba, haber, hay, hubo, hacer, hace, hizo, hacen, poder, puede, pueden, podría, debe, deben,
      tener, tiene, tienen, tenía, ir, va, van, venir, viene, ver, saber, dar, dio, según, desde, durante, tras,
      ante, sobre, con, sin, por, para, en, de, del, al, luego, además, asimismo, también, así, entonces,
      sin embargo, no obstante, pese, aunque, mientras, como, porque, ya, aún, todavía, hoy, ayer, mañana, ahora,
      pronto, tarde, temprano, siempre, nunca, jamás, aquí, allí, ahí, primer, primero, primera, segundo, dos, tres,
      cuatro, cinco, seis, siete, ocho, nueve, diez, cien, mil, millón, millones, euros, dólares, por ciento, foto,
      fuente, fuentes, leer, vídeo, noticias, artículo, página, comunicado, archivo, reunión, cumbre, ceremonia,
      diálogo, debate, foro, conferencia, aniversario, fiesta, premio, premios, discusión, encuentro, visita,
      cooperación, relaciones, apoyo, ayuda, paz, guerra, guerra fría, seguridad, día, covid-19, covid, coronavirus,
      pandemia, dios, islam, cristianos, musulmanes, judíos, tierra, mundo, internet, copa, liga, campeonato, juegos,
      olímpicos, juegos olímpicos, mundial, final, partido, equipo, eurocopa, revolución, constitución, derecha,
      izquierda, estado, estados, gobierno, lejos, cerca, muchos, algunos, sólo, solo, cada, este, esta, ese,
      esa, aquel, gracias, buenos días, señoras, señores, queridos, querido, querida, gran, grande, grandes, nuevo,
      nueva, buen, bueno, buena, blanco, negro, rojo, verde, azul, alto, bajo, largo, ambos, ambas, algo, nada,
      nadie, alguien, cualquier, preguntado, consultado, interrogado, acompañado, nacido
    `,
    particle: 'de, del, de la, la, las, los, y, van, von, der, ben, bin, ibn, el, al, da, dos, di, san, santa, mac',
    given: `${latinGivenNames},${feminineLatinNames}`,
    suffix: 'jr, jr., ii, iii, iv, vi, vii, viii, ix, xi, xii, xiii, xiv, xv, xvi',
  },
  cities,
  countries: territories.es,
  demonyms: `
    Estados Unidos=EE. UU., EEUU, EE.UU., USA, estadounidense, estadounidenses, norteamericano, norteamericana, Estados Unidos de América
    Reino Unido=británico, británica, británicos, Gran Bretaña, Inglaterra, inglés, inglesa, Escocia, escocés
    España=español, española, españoles, españolas, Reino de España
    Francia=francés, francesa, franceses
    Alemania=alemán, alemana, alemanes
    Italia=italiano, italiana, italianos
    Portugal=portugués, portuguesa
    Rusia=ruso, rusa, rusos, Federación Rusa, soviético, soviética
    Ucrania=ucraniano, ucraniana, ucranianos
    China=chino, china, chinos
    Japón=japonés, japonesa
    Corea del Sur=surcoreano, surcoreana
    Corea del Norte=norcoreano, norcoreana
    India=indio, india
    Pakistán=pakistaní, paquistaní
    Afganistán=afgano, afgana, afganos
    Irán=iraní, iraníes
    Irak=iraquí, iraquíes
    Israel=israelí, israelíes
    Palestina=palestino, palestina, palestinos
    Siria=sirio, siria, sirios
    Líbano=libanés, libanesa
    Jordania=jordano
    Egipto=egipcio, egipcia
    Arabia Saudí=saudí, saudita, Arabia Saudita
    Turquía=turco, turca, turcos
    Grecia=griego, griega, griegos
    Polonia=polaco, polaca
    Hungría=húngaro, húngara
    Rumanía=rumano, rumana
    Suecia=sueco, sueca
    Noruega=noruego, noruega
    Dinamarca=danés, danesa
    Finlandia=finlandés, finlandesa
    Países Bajos=neerlandés, neerlandesa, holandés, holandesa, Holanda
    Bélgica=belga, belgas
    Suiza=suizo, suiza
    Austria=austríaco, austriaco, austriaca
    Irlanda=irlandés, irlandesa
    Armenia=armenio, armenia
    Azerbaiyán=azerbaiyano
    Kazajistán=kazajo, kazaja
    Australia=australiano, australiana
    Canadá=canadiense, canadienses
    México=mexicano, mexicana, mexicanos
    Guatemala=guatemalteco, guatemalteca
    Honduras=hondureño, hondureña
    El Salvador=salvadoreño, salvadoreña
    Nicaragua=nicaragüense
    Costa Rica=costarricense
    Panamá=panameño, panameña
    Cuba=cubano, cubana, cubanos
    República Dominicana=dominicano, dominicana
    Haití=haitiano, haitiana
    Colombia=colombiano, colombiana, colombianos
    Venezuela=venezolano, venezolana, venezolanos
    Ecuador=ecuatoriano, ecuatoriana
    Perú=peruano, peruana, peruanos
    Bolivia=boliviano, boliviana, bolivianos
    Chile=chileno, chilena, chilenos
    Argentina=argentino, argentina, argentinos
    Uruguay=uruguayo, uruguaya
    Paraguay=paraguayo, paraguaya
    Brasil=brasileño, brasileña, brasileños
    Marruecos=marroquí, marroquíes
    Argelia=argelino, argelina
    Túnez=tunecino, tunecina
    Libia=libio
    Sudáfrica=sudafricano, sudafricana
    Nigeria=nigeriano, nigeriana
    Etiopía=etíope
    Kenia=keniano, keniana
    Malí=maliense
    Senegal=senegalés
    Guinea Ecuatorial=ecuatoguineano
    Filipinas=filipino, filipina
    Indonesia=indonesio, indonesia
    Vietnam=vietnamita
    Tailandia=tailandés
    Cataluña=catalán, catalana
  `,
}
