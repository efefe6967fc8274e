import { treaties } from '#core/extract/languages/shared'
import type { WordLists } from '#core/extract/languages/language'

/** Papers, what is said in them, and nouns that announce a name, in Spanish. */
export const papers = {
  document: `
    compromiso, proposición de ley, ley orgánica, acta, consenso, código penal, política nacional, estrategia nacional,
    tratado, pacto, convención, convenio, declaración, carta, acuerdo, acuerdos, protocolo, resolución, iniciativa,
    asociación estratégica, plan, plan de acción, programa, estrategia, ley, hoja de ruta, marco, memorando,
    memorándum, memorándum de entendimiento, comunicado, constitución, código, directiva, reglamento, agenda,
    objetivos, estatuto, alto el fuego, doctrina, principios, libro blanco, decreto, real decreto, proyecto de ley,
    acuerdo de paz, tratado de paz, pacto mundial, concepto estratégico, enmienda,
    ${treaties}
  `,
  utterance: `
    réplica, denuncia, demanda, comunicado, declaración, declaraciones, discurso, mensaje, carta, informe, tuit,
    tweet, entrevista, rueda de prensa, conferencia de prensa, alocución, intervención, texto, documento, artículo,
    columna, nota, resolución, estudio, encuesta, libro, pregunta, respuesta, publicación, sentencia, fallo,
    veredicto, manifiesto, petición, vídeo, video, correo, cuenta de twitter, palabras, frase, memoria, auto,
    escrito, cartel,
    advertencia, aviso, llamamiento, llamado, diagnóstico, balance, conclusión, reacción, comentario,
    consejo, promesa, queja, reproche, exigencia, justificación, explicación, pronóstico, previsión, confesión,
    confidencia, homenaje, testimonio, lamento, recado,
  `,
  naming: `
    lema, eslogan, consigna, tema, título, titulado, titulada, llamado, llamada, llamados, llamadas, denominado,
    denominada, bautizado, bautizada, apodado, apodada, conocido como, conocida como, campaña, proyecto, iniciativa,
    conferencia, exposición, película, novela, canción, álbum, disco, serie, festival, premio, programa, buque,
    barco, operación, concepto, término, palabra, expresión, hashtag, etiqueta, foro, seminario, taller, coloquio,
    asociación, organización, fundación, movimiento, diario, periódico, revista, noción, supuesto, autodenominado,
    autodenominada, colectivo, grupo, empresa, obra, el caso, caso, mural, libro, rotulado,
  `,
} satisfies Partial<WordLists>
