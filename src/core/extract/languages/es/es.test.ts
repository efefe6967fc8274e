import { describe, expect, it } from 'vitest'

import { notation } from '#core/extract/testing/notation'

const checkCases = notation(it, expect)

describe('Spanish: reporting clauses', () => {
  checkCases(
    'es',
    `
    “El puerto abrirá en mayo”, dijo la ministra de Transportes, Elvira Montalbán.
    = Elvira Montalbán: El puerto abrirá en mayo
    + Elvira Montalbán | ministra de Transportes

    «El puerto abrirá en mayo», afirmó Montalbán. «Ni un día después». La ministra Elvira Montalbán visitó las obras.
    = Elvira Montalbán: El puerto abrirá en mayo / Ni un día después

    "El puerto abrirá en mayo", aseguró a la prensa el alcalde de Vigo, Andrés Pazos.
    = Andrés Pazos: El puerto abrirá en mayo

    El alcalde Andrés Pazos visitó las obras. “El puerto abrirá en mayo”, prometió.
    = Andrés Pazos: El puerto abrirá en mayo

    Según Andrés Pazos, “las obras terminarán antes del verano”.
    = Andrés Pazos: las obras terminarán antes del verano

    El canciller de Uruguay, Mateo Larrañaga, sostuvo que “la integración no puede esperar más tiempo”.
    = Mateo Larrañaga: la integración no puede esperar más tiempo

    Mateo Larrañaga añadió: “No hay plan B”.
    = Mateo Larrañaga: No hay plan B

    “¿Quién pagará?”, preguntó la diputada Inés Robledo.
    = Inés Robledo: ¿Quién pagará?

    “Es una vergüenza”, se quejó el sindicalista Pedro Amaya. “Nadie nos escuchó”.
    = Pedro Amaya: Es una vergüenza / Nadie nos escuchó

    “Es una vergüenza”, dijo.
    = ?: Es una vergüenza

    El presidente calificó la ley de “un paso atrás para todo el país”. El presidente Julio Arce habló ayer.
    = Julio Arce: un paso atrás para todo el país
    ^ verb-earlier:office-same

    “Volveremos”, escribió Arce en su cuenta de Twitter. El presidente Julio Arce viaja mañana.
    = Julio Arce: Volveremos

    De acuerdo con el informe, “el nivel del agua bajó en toda la cuenca”.
    = ?: el nivel del agua bajó en toda la cuenca

    “Estamos listos”, señaló la ONU en un comunicado.
    = ONU: Estamos listos

    La Organización Mundial de la Salud advirtió que “la situación empeora cada semana en la región”.
    = Organización Mundial de la Salud: la situación empeora cada semana en la región
    ^ verb-right-before:organisation

    Para el economista Tomás Rey, “no hay margen para más deuda pública”.
    = Tomás Rey: no hay margen para más deuda pública
    ^ view-before:name

    “El texto”, explicó Rey, “no cambia nada”. Tomás Rey es economista.
    = Tomás Rey: El texto / no cambia nada

    Un portavoz del Gobierno declaró: “No hay novedades”.
    = ?: No hay novedades

    Rodeada de vecinos, la jueza Carmen Lugo exclamó: “¡Al fin!”.
    = Carmen Lugo: ¡Al fin!

    “No me voy a rendir”, dijo ella. La nadadora Sofía Reyes volvió a competir.
    = ?: No me voy a rendir

    La nadadora Sofía Reyes volvió a competir. “No me voy a rendir”, dijo ella.
    = Sofía Reyes: No me voy a rendir

    El general retirado Ramón Ibarra, ex jefe del Ejército, alertó de que “la frontera está sin vigilancia”.
    = Ramón Ibarra: la frontera está sin vigilancia

    “La cosecha se perdió”, lamentó Juana Quispe, presidenta de la cooperativa, y agregó que “el Estado no llegó a tiempo”.
    = Juana Quispe: La cosecha se perdió
    = Juana Quispe: el Estado no llegó a tiempo
  `,
  )
})

describe('Spanish: marks', () => {
  checkCases(
    'es',
    `
    El lema “Agua para todos los pueblos del sur” presidía el acto.
    ~ Agua para todos los pueblos del sur

    La llamada “ley mordaza” y el proyecto “Costa Viva” siguen en pie.
    ~ ley mordaza
    ~ Costa Viva

    “El primer punto es la paz.
    “El segundo es el pan”, dijo Pedro Amaya.
    = Pedro Amaya: El primer punto es la paz. / El segundo es el pan

    «Me dijo “vete” y me fui», recuerda Rosa Lugo.
    = Rosa Lugo: Me dijo “vete” y me fui

    'No vendemos', dijo Rosa Lugo.
    = Rosa Lugo: No vendemos

    El acuerdo fue “muy duro”, admitió el ministro Raúl Paz.
    ~ muy duro
  `,
  )
})

describe('Spanish: people', () => {
  checkCases(
    'es',
    `
    El expresidente colombiano Álvaro Pombo se reunió con la canciller alemana Ute Brandt en Berlín.
    + Álvaro Pombo | expresidente | Colombia
    + Ute Brandt | canciller | Alemania
    - Berlín

    Asistieron el Excmo. Sr. Luis Cano, embajador de España en Perú; la Dra. Marta Gil, directora del Instituto del Agua; y D. Pablo Ríos.
    + Luis Cano | embajador | España | Excmo.
    + Marta Gil | directora | Instituto del Agua | Dra.
    + Pablo Ríos

    El secretario general de la OTAN, Jon Aker, y la presidenta de la Comisión Europea, Lise Maes, firmaron el Acuerdo de Brujas.
    + Jon Aker | secretario general | OTAN
    + Lise Maes | presidenta | Comisión Europea
    # Acuerdo de Brujas

    Raúl Gómez, de 54 años, vecino de Lorca, y María de la Paz Soto, una abogada chilena, declararon.
    + Raúl Gómez
    + María de la Paz Soto | abogada | Chile

    El primer ministro portugués António Nobre llegó a Madrid.
    + António Nobre | primer ministro | Portugal
    - Madrid

    El rey Felipe VI recibió al papa Lino II.
    + Felipe VI | rey
    + Lino II | papa

    Los cancilleres Ana Vera y José Luna firmaron.
    + Ana Vera | canciller
    + José Luna | canciller

    La portavoz del Ministerio de Exteriores ruso, Vera Sokolova, lo negó.
    + Vera Sokolova | portavoz | Rusia

    El vicepresidente Iván Duarte y el fiscal general Hugo Rincón comparecieron.
    + Iván Duarte | vicepresidente
    + Hugo Rincón | fiscal general

    La viceministra de Hacienda y Crédito Público, Laura Ponce, presentó el plan.
    + Laura Ponce | viceministra de Hacienda

    El escritor Julián Mora, autor de varias novelas, murió el lunes.
    + Julián Mora | escritor

    El ministro Raúl Paz anunció que las obras empezarán el lunes.
    ! Raúl Paz: anunció
  `,
  )
})
