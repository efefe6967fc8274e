/** Instruments that the whole world calls by one name, as French writes them: no grammar tells where such a name ends. */
export const instruments = `
  Charte des Nations unies=Charte de l'ONU, Déclaration universelle des droits de l'homme,
  Traité sur la non-prolifération des armes nucléaires=Traité de non-prolifération=Traité de non-prolifération nucléaire=TNP,
  Traité d'interdiction complète des essais nucléaires, Convention sur les armes chimiques,
  Traité sur le commerce des armes, Convention d'Ottawa, conventions de Genève, convention de Genève,
  convention de Vienne, Statut de Rome, Convention relative aux droits de l'enfant,
  Convention internationale des droits de l'enfant, Convention des Nations unies sur le droit de la mer,
  Convention européenne des droits de l'homme, accord de Paris=accords de Paris, protocole de Kyoto,
  protocole de Montréal, Convention sur la diversité biologique, convention de Minamata, convention de Bâle,
  convention d'Istanbul, Agenda 2030=Programme de développement durable à l'horizon 2030,
  Objectifs de développement durable=ODD, Objectifs du millénaire pour le développement, Agenda 2063, Cadre de Sendai,
  Pacte pour l'avenir, Pacte mondial, Plan d'action global commun=accord nucléaire iranien=accord sur le nucléaire iranien, accords de Minsk=accord de Minsk, accords d'Évian, accord de Nouméa,
  accord de Bougival, accords de Dayton, accords d'Oslo, accords de Camp David, accords d'Abraham,
  Acte final d'Helsinki, mémorandum de Budapest, accord d'Alger, accord de Linas-Marcoussis, Pacte vert,
  Pacte vert européen, Green Deal, traité de Lisbonne, traité de Maastricht, traité de l'Élysée,
  traité d'Aix-la-Chapelle, accords de Cotonou, accord de Cotonou, accords de Schengen, accords de Nkomati,
  protocole de Nagoya, protocole de Carthagène, feuille de route de Washington, initiative de paix arabe
`
