/** Instruments that the whole world calls by one name, as Spanish writes them: no grammar tells where such a name ends. */
export const instruments = `
  Carta de las Naciones Unidas=Carta de la ONU, Declaración Universal de los Derechos Humanos,
  Declaración Universal de Derechos Humanos, Convención Americana sobre Derechos Humanos, Pacto de San José,
  Carta Democrática Interamericana, Carta de la OEA, Tratado de No Proliferación=Tratado de No Proliferación Nuclear=Tratado sobre la No Proliferación de las Armas Nucleares=TNP, Tratado de Tlatelolco,
  Tratado de Prohibición Completa de los Ensayos Nucleares, Convención sobre las Armas Químicas,
  Convenciones de Ginebra, Convención de Ginebra, Convenios de Ginebra, Convención de Viena, Estatuto de Roma,
  Convención sobre los Derechos del Niño, Convención de las Naciones Unidas sobre el Derecho del Mar, Convemar,
  Acuerdo de París=Acuerdos de París, Protocolo de Kioto, Protocolo de Kyoto, Protocolo de Montreal,
  Convenio sobre la Diversidad Biológica, Convenio de Minamata, Acuerdo de Escazú, Convenio de Estambul, Agenda 2030,
  Objetivos de Desarrollo Sostenible=ODS, Objetivos de Desarrollo del Milenio, Marco de Sendai, Pacto para el Futuro,
  Pacto Mundial, Plan de Acción Integral Conjunto=acuerdo nuclear con Irán, acuerdos de Minsk,
  Acuerdos de Oslo, Acuerdos de Camp David, Acuerdos de Abraham, Acta Final de Helsinki, memorando de Budapest,
  Acuerdo de Barbados, Acuerdos de Esquipulas, Pacto de Bogotá, Tratado de Lisboa, Tratado de Maastricht,
  Tratado de Asunción, Pacto Verde, Pacto Verde Europeo, Acuerdo de Schengen,
  Convención de Belém do Pará, Acuerdo de Cartagena, Protocolo de Ushuaia, Doctrina Monroe
`
