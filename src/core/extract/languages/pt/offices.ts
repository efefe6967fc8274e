import type { WordLists } from '#core/extract/languages/language'

/** Offices, callings and what they are about, in Portuguese. */
export const offices = {
  role: `
    presidente, primeiro-ministro, vice-presidente, vice-primeiro-ministro, ministro, chanceler, secretário,
    secretário-geral, secretário de estado, subsecretário, embaixador, embaixador itinerante, cônsul, cônsul-geral,
    encarregado de negócios, enviado especial, enviado, representante, representante permanente,
    representante especial, alto representante, alto comissário, comissário, comissário europeu, diretor,
    diretor-geral, diretor executivo, chefe, chefe de estado, chefe do governo, chefe da diplomacia,
    chefe de gabinete, chefe da missão, chefe da delegação, líder, dirigente, porta-voz, portavoz, deputado,
    senador, governador, prefeito, autarca, presidente da câmara, vereador, juiz, procurador, procurador-geral,
    advogado, professor, investigador, economista, analista, especialista, perito, general, almirante, coronel,
    capitão, comandante, major, tenente, rei, príncipe, papa, bispo, arcebispo, cardeal, padre, imã, patriarca,
    coordenador, conselheiro, assessor, administrador, gestor, empresário, sindicalista, ativista, diplomata,
    negociador, mediador, relator, candidato, treinador, médico, enfermeiro, reitor, fundador, copresidente,
    copresidente da comissão, presidente executivo, presidente do parlamento, presidente da assembleia,
    presidente da república, vice-ministro, ex-presidente, ex-ministro, antigo presidente, antigo ministro,
    responsável, governante, inspetor, delegado, engenheiro, historiador, escritor, ator, cantor, jogador,
    selecionador, agricultor, pescador, autor, tesoureiro,
  `,
  feminineRole: `
    primeira-ministra, ministra, secretária, secretária-geral, secretária de estado, subsecretária, embaixadora,
    consulesa, encarregada de negócios, enviada especial, enviada, alta representante, alta comissária, comissária,
    diretora, diretora-geral, diretora executiva, deputada, senadora, governadora, prefeita, vereadora, juíza,
    procuradora, procuradora-geral, advogada, professora, investigadora, economista-chefe, perita, rainha, princesa,
    coordenadora, conselheira, assessora, administradora, gestora, empresária, sindicalista-mor, negociadora,
    mediadora, relatora, candidata, treinadora, médica, enfermeira, reitora, fundadora, vice-ministra,
    ex-presidenta, presidenta, ex-ministra, antiga ministra, inspetora, engenheira, historiadora, escritora, atriz,
    cantora, jogadora, agricultora, pescadora, autora, tesoureira,
  `,
  manyRoles: `
    presidentes, ministros, ministras, embaixadores, embaixadoras, secretários, chefes, deputados, senadores,
    líderes, representantes, porta-vozes, governadores, prefeitos, diretores, comissários, dirigentes, autarcas,
    enviados, primeiros-ministros, chanceleres, copresidentes, chefes de estado, peritos, especialistas, delegados,
  `,
  someone: `
    uma fonte, fonte, um porta-voz, uma porta-voz, um responsável, uma responsável, um alto responsável,
    um funcionário, uma funcionária, um diplomata, uma diplomata, um morador, uma moradora, uma testemunha,
    um polícia, um homem, uma mulher, um agricultor, um pescador, um habitante, um participante, um delegado,
    um professor, um aluno, um trabalhador, funcionário, funcionária, morador, moradora, testemunha, habitante,
    participante, aluno, aluna, trabalhador, trabalhadora,
  `,
  manyPeople: `
    fontes, responsáveis, funcionários, diplomatas, moradores, testemunhas, habitantes, participantes, autoridades,
    manifestantes, trabalhadores, agricultores, pescadores, alunos, peritos independentes, organizadores, as partes,
  `,
  modifier: `
    novo, nova, antigo, antiga, atual, ex, então, jovem, alto, alta, principal, primeiro, primeira, segundo-tenente,
    futuro, futura, interino, interina, cessante, em exercício, federal, nacional, regional, local, europeu,
    europeia, internacional, adjunto, adjunta, permanente, especial, executivo, executiva, honorário, honorária,
  `,
  portfolio: `
    negócios estrangeiros, relações exteriores, assuntos exteriores, assuntos europeus, defesa, defesa nacional,
    finanças, fazenda, economia, saúde, educação, cultura, justiça, interior, administração interna, ambiente,
    meio ambiente, agricultura, pescas, pesca, mar, energia, transportes, obras públicas, infraestruturas, trabalho,
    segurança social, comércio, indústria, turismo, ciência, tecnologia, habitação, planeamento, planejamento,
    cooperação, desenvolvimento, segurança, política externa, igualdade, juventude, desporto, esporte, água, águas,
    recursos naturais, minas, portos, migrações, imigração, direitos humanos, assuntos internos,
    assuntos parlamentares, comunicação, comunicações, estado, clima, alterações climáticas, florestas, paz,
    reformas, orçamento, emprego,
  `,
} satisfies Partial<WordLists>
