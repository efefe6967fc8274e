import { describe, expect, it } from 'vitest'

import { notation } from '#core/extract/testing/notation'

const checkCases = notation(it, expect)

/** Invented press texts in the manner of agencies, ministries and embassies; each a way of saying who speaks. */

describe('Spanish cases: ways of reporting', () => {
  checkCases(
    'es',
    `
    El ministro de Exteriores de Chile, Álvaro Quesada, afirmó: “Estamos dispuestos a dialogar sin condiciones”.
    = Álvaro Quesada: Estamos dispuestos a dialogar sin condiciones
    ^ verb-colon-before:name
    + Álvaro Quesada | ministro de Exteriores | Chile

    “Es una jornada histórica para el país”, celebró la presidenta del Congreso, Lucía Benavides.
    = Lucía Benavides: Es una jornada histórica para el país
    ^ verb-after:name
    + Lucía Benavides | presidenta | Congreso

    «No habrá más recortes», prometió el consejero delegado de Energía Sur, Ramiro Ponce.
    = Ramiro Ponce: No habrá más recortes

    La Compañía de Aguas abrió dos depósitos. Además, aseguraron que “el caudal alcanzará para todo el verano”.
    = Compañía de Aguas: el caudal alcanzará para todo el verano

    “La vacuna es segura”, explicó la epidemióloga Marta Iriarte, “y llegará a todos los barrios”.
    = Marta Iriarte: La vacuna es segura / y llegará a todos los barrios

    Según el portavoz del Gobierno, Hugo Serrano, “el plan entrará en vigor antes de que acabe el año”.
    = Hugo Serrano: el plan entrará en vigor antes de que acabe el año
    ^ verb-earlier:name
    + Hugo Serrano | portavoz del Gobierno

    El canciller boliviano, Waldo Choque, dijo que su país “no aceptará imposiciones de ninguna potencia extranjera”.
    = Waldo Choque: no aceptará imposiciones de ninguna potencia extranjera
    ^ verb-right-before:name
    + Waldo Choque | canciller | Bolivia

    La senadora Elvira Montoya visitó la frontera. “Lo que he visto aquí es indignante”, dijo ella.
    = Elvira Montoya: Lo que he visto aquí es indignante
    ^ verb-after:pronoun

    El alcalde de Cartagena, Tomás Lleras, recorrió la zona. “Reconstruiremos cada casa”, aseguró.
    = Tomás Lleras: Reconstruiremos cada casa
    + Tomás Lleras | alcalde de Cartagena

    “Gracias a todos por su apoyo”, escribió el cantante Pablo Arce en su cuenta de Twitter.
    = Pablo Arce: Gracias a todos por su apoyo

    “El riesgo sigue siendo alto”, advirtió la Organización Mundial de la Salud en un comunicado.
    = Organización Mundial de la Salud: El riesgo sigue siendo alto
    ^ verb-after:organisation

    “No podemos confirmar esa información”, señaló una fuente diplomática.
    = ?: No podemos confirmar esa información

    —No es el momento de hablar de eso —respondió el ministro.

    «Hemos cumplido —subrayó el gobernador Julio Andrade—, y seguiremos cumpliendo».
    = Julio Andrade: Hemos cumplido / y seguiremos cumpliendo
    ^ clause-inside:name

    El llamado “efecto rebote” preocupa a los expertos.

    El proyecto “Caminos de agua para todos los pueblos” fue presentado ayer.

    El premier húngaro, Zoltán Fekete, tachó la medida de “error histórico que pagarán las próximas generaciones”.
    = Zoltán Fekete: error histórico que pagarán las próximas generaciones

    “El texto es equilibrado”, opinó la diputada Inés Rueda. “Es una vergüenza”, replicó el diputado Carlos Vidal.
    = Inés Rueda: El texto es equilibrado
    = Carlos Vidal: Es una vergüenza

    Amnistía Internacional pidió una investigación. Su directora para las Américas, Érika Guzmán, denunció los hechos. “Las autoridades deben responder”, insistió Guzmán.
    = Érika Guzmán: Las autoridades deben responder

    En palabras del economista jefe Andrés Salcedo, “lo peor de la crisis todavía está por llegar”.
    = Andrés Salcedo: lo peor de la crisis todavía está por llegar

    En una carta abierta, el escritor Jorge Luján sostiene que “la literatura no puede callar ante la injusticia”.
    = Jorge Luján: la literatura no puede callar ante la injusticia

    El Excmo. Sr. D. Fernando Cáceres, embajador de España en Kazajistán, inauguró la muestra.
    + Fernando Cáceres | embajador en Kazajistán | España

    Los firmantes apoyaron el Acuerdo de París y la Convención sobre los Derechos del Niño.
    # Acuerdo de París
    # Convención sobre los Derechos del Niño

    “Seguimos en alerta y no bajaremos la guardia”, declaró a EFE la directora de Protección Civil, Nadia Ferrer.
    = Nadia Ferrer: Seguimos en alerta y no bajaremos la guardia

    El presidente de Costa Rica, Óscar Villalobos, agradeció la ayuda. “Nunca lo olvidaremos”, agregó el mandatario.
    = Óscar Villalobos: Nunca lo olvidaremos
    ^ verb-after:office-same
    + Óscar Villalobos | presidente | Costa Rica

    “¿Quién va a pagar todo esto?”, se preguntó la concejala Rosa Delgado.
    = Rosa Delgado: ¿Quién va a pagar todo esto?

    "La economía crecerá un tres por ciento", pronosticó el ministro de Hacienda, Iván Mora.
    = Iván Mora: La economía crecerá un tres por ciento

    El papa se dirigió a los fieles en la plaza.
    “Recemos por la paz.
    “Recemos por los que sufren”, dijo el pontífice.
    = ?: Recemos por la paz. / Recemos por los que sufren

    El expresidente Rodolfo Cantú calificó el fallo como “una bofetada a la memoria de las víctimas”.
    = Rodolfo Cantú: una bofetada a la memoria de las víctimas
    + Rodolfo Cantú | expresidente

    Una portavoz de la Comisión Europea, Anneke de Boer, indicó que Bruselas “analizará con detalle la propuesta en los próximos días”.
    = Anneke de Boer: analizará con detalle la propuesta en los próximos días
    + Anneke de Boer | portavoz | Comisión Europea

    “Mi padre decía ‘nunca te rindas’ y le hice caso”, recordó la atleta Sofía Linares.
    = Sofía Linares: Mi padre decía ‘nunca te rindas’ y le hice caso
  `,
  )
})
