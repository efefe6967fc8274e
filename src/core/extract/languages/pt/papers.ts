import { treaties } from '#core/extract/languages/shared'
import type { WordLists } from '#core/extract/languages/language'

/** Papers, what is said in them, and nouns that announce a name, in Portuguese. */
export const papers = {
  document: `
    compromisso, proposta de lei, lei orgânica, consenso, política nacional, estratégia nacional,
    tratado, pacto, convenção, declaração, carta, acordo, acordos, protocolo, resolução, iniciativa, parceria,
    plano, plano de ação, programa, estratégia, lei, roteiro, quadro, memorando, memorando de entendimento,
    comunicado conjunto, constituição, código, diretiva, regulamento, agenda, objetivos, estatuto, cessar-fogo,
    doutrina, princípios, livro branco, decreto, decreto-lei, projeto de lei, acordo de paz, tratado de paz,
    pacto mundial, conceito estratégico,
    emenda, artigo, ${treaties}
  `,
  utterance: `
    comunicado, declaração, declarações, discurso, entrevista, nota, carta, mensagem, conferência de imprensa,
    coletiva, relatório, texto, resposta, intervenção, publicação, tweet, vídeo, briefing, nota de imprensa,
    nota à imprensa,
    veredicto, aviso, advertência, alerta, apelo, diagnóstico, balanço, conclusão, réplica, reação, comentário,
    conselho, promessa, queixa, crítica, exigência, justificação, justificativa, explicação, prognóstico, previsão,
    confissão, desabafo, credo, homenagem, testemunho, lamento, sentença, recado,
  `,
  naming: `
    projeto, campanha, lema, slogan, título, livro, filme, programa televisivo, operação, canção, poema, exposição,
    prémio, prêmio, revista, série, peça, palavra, expressão, tema, conferência, seminário, fórum, festival,
  `,
} satisfies Partial<WordLists>
