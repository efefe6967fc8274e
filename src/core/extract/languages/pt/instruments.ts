/** Instruments that the whole world calls by one name, as Portuguese writes them: no grammar tells where such a name ends. */
export const instruments = `
  Carta das Nações Unidas=Carta da ONU, Declaração Universal dos Direitos Humanos,
  Declaração Universal dos Direitos do Homem, Tratado de Não Proliferação=Tratado de Não Proliferação Nuclear=Tratado de Não Proliferação de Armas Nucleares=Tratado sobre a Não Proliferação de Armas Nucleares=TNP,
  Convenções de Genebra, Convenção de Genebra, Convenção de Viena, Estatuto de Roma,
  Convenção sobre os Direitos da Criança, Convenção das Nações Unidas sobre o Direito do Mar, Acordo de Paris,
  Protocolo de Quioto, Protocolo de Kyoto, Protocolo de Montreal, Convenção sobre Diversidade Biológica,
  Convenção sobre a Diversidade Biológica, Convenção de Istambul, Agenda 2030,
  Objetivos de Desenvolvimento Sustentável, Objetivos do Milénio, Marco de Sendai, Pacto para o Futuro,
  acordos de Minsk, Acordos de Oslo, Acordos de Abraão, Acordos de Alvor, Acordo Ortográfico, Ata Final de Helsínquia,
  memorando de Budapeste, Tratado de Lisboa, Tratado de Maastricht, Tratado de Assunção, Tratado do Alto Mar,
  Pacto Ecológico Europeu, Pacto Verde, Acordo de Schengen, Protocolo de Nagoia, Código Florestal
`
