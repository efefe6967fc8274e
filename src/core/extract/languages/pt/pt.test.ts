import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import { explain } from '#core/extract/explain'
import { extract } from '#core/extract/extract'
import { markedTexts } from '#core/extract/testing/marked'
import { notation } from '#core/extract/testing/notation'
import { f1, scored } from '#core/extract/testing/score'

const checkCases = notation(it, expect)

describe('Portuguese: who said it', () => {
  checkCases(
    'pt',
    `
    «A ponte vai abrir em maio», afirmou a ministra Marta Sequeira.
    = Marta Sequeira: A ponte vai abrir em maio
    ^ verb-after:name

    A ministra Marta Sequeira declarou: «A ponte vai abrir em maio.»
    = Marta Sequeira: A ponte vai abrir em maio.
    ^ verb-colon-before:name

    “A ponte vai abrir em maio”, disse ela depois de Marta Sequeira ter falado.
    = Marta Sequeira: A ponte vai abrir em maio

    Segundo Paulo Quintela, “a água não conhece fronteiras nem calendários”.
    = Paulo Quintela: a água não conhece fronteiras nem calendários

    De acordo com o procurador Marcelo Teles, os papéis “foram entregues a horas e estão completos”.
    = Marcelo Teles: foram entregues a horas e estão completos

    A ministra Marta Sequeira visitou as obras. “Estamos muito perto do fim”, garantiu.
    = Marta Sequeira: Estamos muito perto do fim

    O embaixador Tomás Brandt encontrou a ministra Helena Vaz e afirmou: “Viemos cumprir o que foi assinado.”
    = Tomás Brandt: Viemos cumprir o que foi assinado.

    “Não há motivo para alarme nas escolas”, assegurou o Ministério da Saúde em comunicado.
    = Ministério da Saúde: Não há motivo para alarme nas escolas

    “Esperámos toda a noite e ninguém veio”, contou uma moradora.
    = ?: Esperámos toda a noite e ninguém veio

    O comandante Sérgio Lapa explicou que “a estrada estava cortada em três pontos”.
    = Sérgio Lapa: a estrada estava cortada em três pontos

    “É com alegria que abrimos esta escola”, disse Teresa Vidal, diretora-geral da Educação, “porque foi pedida pelas famílias”.
    = Teresa Vidal: É com alegria que abrimos esta escola / porque foi pedida pelas famílias

    “Saudamos a decisão das duas assembleias”, afirmaram Ana Leme e Otávio Brito.
    = ?: Saudamos a decisão das duas assembleias

    “As redes estão prontas e o porto também”, disse o ministro das Pescas, Rui Salvaterra.
    = Rui Salvaterra: As redes estão prontas e o porto também
    + Rui Salvaterra | ministro das Pescas

    O presidente Karl Osten, que recebeu na terça-feira a chanceler Ana Leme, declarou: “O próximo encontro será aqui.”
    = Karl Osten: O próximo encontro será aqui.

    “Falta ainda a assinatura do perito”, lembrou o advogado Edson Vilar.
    = Edson Vilar: Falta ainda a assinatura do perito

    Para a relatora Inês Moura, o acordo “é um primeiro passo e não pode ser o último”.
    = Inês Moura: é um primeiro passo e não pode ser o último

    “Quem vai pagar a manutenção da ponte?”, perguntou a deputada Clara Antunes.
    = Clara Antunes: Quem vai pagar a manutenção da ponte?

    “Perdemos porque corremos menos do que eles”, admitiu o treinador Jorge Amado Reis.
    = Jorge Amado Reis: Perdemos porque corremos menos do que eles

    O ministro Rui Salvaterra sublinhou: «O porto abre em maio.» «E abre para todos», acrescentou.
    = Rui Salvaterra: O porto abre em maio.
    = Rui Salvaterra: E abre para todos

    “A porta está aberta a quem quiser negociar”, respondeu o porta-voz do Governo, Luís Prado.
    = Luís Prado: A porta está aberta a quem quiser negociar
    `,
  )
})

describe('Portuguese: what is no quotation', () => {
  checkCases(
    'pt',
    `
    O presidente disse que o município estava “cansado” de promessas.
    ~ cansado

    O lema da campanha, “Um rio, duas margens”, foi escolhido pelas escolas.
    ~ Um rio, duas margens

    A ministra Luísa Prado negou ter dito “vamos sair já da união este ano”.
    ~ vamos sair já da união este ano

    O livro “As pontes de Olme” foi apresentado ontem.
    ~ As pontes de Olme
    `,
  )
})

describe('Portuguese: people and documents', () => {
  checkCases(
    'pt',
    `
    A ministra dos Negócios Estrangeiros de Norlândia, Marta Sequeira, chegou a Lisboa.
    + Marta Sequeira | ministra dos Negócios Estrangeiros

    O embaixador de Portugal, Tomás Brandt, e a cônsul Helena Vaz saudaram os presentes.
    + Tomás Brandt | embaixador | Portugal

    O secretário-geral da ONU, Paulo Quintela, falou aos jornalistas.
    + Paulo Quintela | secretário-geral

    O primeiro-ministro português Álvaro Nunes recebeu os convidados.
    + Álvaro Nunes | primeiro-ministro | Portugal

    Sua Excelência Duarte Ferrol abriu a sessão.
    + Duarte Ferrol

    As partes assinaram o Tratado de Olme e a Convenção das Nações Unidas sobre o Direito do Mar.
    # Tratado de Olme
    # Convenção das Nações Unidas sobre o Direito do Mar

    O Conselho aprovou a Resolução 2231 na sexta-feira.
    # Resolução 2231

    A lei da agência e o plano do ministério seguem em debate.
    - Lei
    `,
  )
})

describe('Portuguese: reported speech', () => {
  checkCases(
    'pt',
    `
    A ministra Marta Sequeira afirmou que a ponte abre em maio.
    ! Marta Sequeira said: que a ponte abre em maio

    A ponte abre em maio, disse Marta Sequeira.
    ! Marta Sequeira said: A ponte abre em maio

    A ministra Marta Sequeira desmentiu que o porto esteja fechado.
    ! Marta Sequeira denied: que o porto esteja fechado

    Segundo a ministra Marta Sequeira, as obras estão a correr bem.
    ! Marta Sequeira said: as obras estão a correr bem

    A ministra Marta Sequeira perguntou se a estrada estava aberta.
    ! Marta Sequeira asked: se a estrada estava aberta
    `,
  )
  it.each([
    'A ministra não disse quando abre a ponte.',
    'Ninguém disse que a ponte abre em maio.',
    'O rio corre para o mar.',
  ])('%s', (text) => expect(extract(text, { language: 'pt' }).statements).toEqual([]))
})

it('nothing is sure in a language that has not proved itself', () => {
  const { quotations } = extract('«A ponte vai abrir em maio deste ano», afirmou a ministra Marta Sequeira.', {
    language: 'pt',
  })
  expect(quotations.map(({ evidence }) => evidence.trust)).toEqual(['unproven'])
})

/** Press texts invented with their gold for this repository on 29 November 2026, before the engine had read them. */
it('invented texts: at least 85 of 100 with the right words and the right speaker', () => {
  const texts = markedTexts(readFileSync(new URL('../../invented/portuguese.txt', import.meta.url), 'utf8'))
  const scores = texts.map(({ text, quotes }) => scored(text, quotes, explain(text, { language: 'pt' })))
  const sum = (part: 'gold' | 'proposed' | 'right' | 'sure'): number =>
    scores.reduce((all, score) => all + score[part], 0)
  expect(sum('gold')).toBeGreaterThan(20)
  expect(f1(sum('right'), { gold: sum('gold'), proposed: sum('proposed') })).toBeGreaterThanOrEqual(85)
  expect(sum('sure')).toBe(0)
})
