import { agencies } from '#core/extract/languages/shared'
import type { WordLists } from '#core/extract/languages/language'

/** Bodies, by name and by common noun, in Portuguese. */
export const bodies = {
  organisation: `
    ministério, governo, comissão, conselho, parlamento, assembleia, assembleia geral, conselho de segurança,
    senado, câmara, câmara municipal, congresso, tribunal, supremo tribunal, tribunal constitucional, banco,
    banco central, banco mundial, fundo, fundo monetário internacional, agência, instituto, universidade, academia,
    fundação, associação, federação, confederação, sindicato, partido, união, união europeia, união africana,
    nações unidas, organização, organização mundial, onu, ue, nato, otan, oms, omc, fmi, cplp, ocde, osce, aiea,
    mercosul, liga, liga árabe, comité, comitê, secretariado, secretaria, secretaria-geral, departamento, direção,
    direção-geral, serviço, gabinete, polícia, polícia judiciária, guarda, exército, marinha, força aérea,
    estado-maior, cruz vermelha, igreja, vaticano, santa sé, kremlin, casa branca, pentágono, empresa, companhia,
    grupo, clube, hospital, museu, rádio, televisão, jornal, autoridade, administração, prefeitura, junta,
    junta de freguesia, procuradoria, procuradoria-geral, lusa, agência lusa, agência brasil, folha,
    público, expresso, itamaraty, palácio do planalto, são bento, belém, ${agencies},
    câmara dos deputados, câmara dos representantes, conselho de ministros, conselho de estado, tribunal de contas,
    supremo tribunal federal, supremo tribunal de justiça, tribunal da relação, comissão eleitoral,
    comissão nacional de eleições, câmara de comércio, ordem dos médicos, ordem dos advogados,
    assembleia da república, assembleia nacional, assembleia municipal, crescente vermelho, guarda costeira,
    proteção civil, autoridade marítima, ministério público, defensoria pública,
  `,
  institution: `
    a presidência, a embaixada, o ministério, o governo, o parlamento, a comissão, o conselho, a assembleia,
    a câmara, a autarquia, a organização, a agência, o tribunal, a polícia, o exército, a união, o banco,
    o instituto, a empresa, o gabinete, a diplomacia portuguesa, a diplomacia brasileira, a chancelaria,
    o executivo, presidência, embaixada, chancelaria, executivo, autarquia,
  `,
} satisfies Partial<WordLists>
