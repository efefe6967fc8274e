import { agencies } from '#core/extract/languages/shared'
import type { WordLists } from '#core/extract/languages/language'

/** Bodies, by name and by common noun, in Spanish. */
export const bodies = {
  organisation: `
    mancomunidad, ministerio, departamento, departamento de estado, oficina, agencia, consejo, consejo de seguridad,
    consejo europeo, comité, comisión, comisión europea, secretaría, parlamento, parlamento europeo, asamblea,
    asamblea nacional, asamblea general, senado, cámara, congreso, corte, corte suprema, tribunal, tribunal supremo,
    tribunal internacional de justicia, corte internacional de justicia, unión, unión europea, unión africana,
    federación, confederación, asociación, organización, organización mundial de la salud,
    organización de las naciones unidas, organización de estados americanos, instituto, institución, universidad,
    escuela, academia, centro, fundación, fondo, fondo monetario internacional, banco, banco mundial, banco central,
    sociedad, compañía, grupo, empresa, red, alianza, coalición, partido, movimiento, frente, liga, club, equipo,
    ejército, fuerzas, fuerzas armadas, armada, policía, guardia civil, guardia, embajada, consulado, misión,
    delegación, gobierno, casa blanca, casa rosada, moncloa, kremlin, pentágono, vaticano, santa sede, diario,
    periódico, radio, televisión, canal, cadena, revista, autoridad, dirección, servicio, sindicato, foro,
    cámara de comercio, hospital, clínica, museo, biblioteca, iglesia, mezquita, alto comisionado, onu, oea, otan,
    ue, fmi, oms, unesco, unicef, efe, afp, reuters, cruz roja, amnistía internacional, naciones unidas,
    human rights watch, ong, gabinete, fiscalía, defensoría, defensoría del pueblo, contraloría, procuraduría,
    personería, observatorio, coordinadora, junta, junta militar, régimen, administración, ayuntamiento, alcaldía,
    diputación, generalitat, colegio, laboratorio, cancillería, organismo, farc, eln, psoe, pp, vox, podemos,
    ${agencies},
    congreso de los diputados, cámara de diputados, cámara de representantes, cámara de los diputados,
    consejo de ministros, consejo de estado, tribunal de cuentas, tribunal constitucional, corte constitucional,
    audiencia nacional, junta electoral, tribunal electoral, consejo electoral, colegio de médicos,
    colegio de abogados, asamblea legislativa, media luna roja, guardia costera, protección civil, estado mayor,
    procuraduría general,
  `,
  institution: `
    presidencia, ministerio, gobierno, ejecutivo, embajada, consulado, comisión, consejo, parlamento, senado,
    congreso, asamblea, corte, tribunal, fiscalía, agencia, organización, asociación, fundación, instituto,
    universidad, banco, fondo, empresa, sociedad, compañía, grupo, partido, sindicato, ejército, policía, junta,
    dirección, ayuntamiento, alcaldía, federación, liga, club, comité, unión, alianza, coalición, movimiento, ong,
    secretaría, cancillería, organismo, diario, periódico, institución, observatorio, misión, delegación, entidad,
    cadena, aerolínea,
  `,
} satisfies Partial<WordLists>
