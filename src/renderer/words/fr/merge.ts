import type { WindowTranslation } from '../translation'

export const merge: WindowTranslation['merge'] = {
  command: 'Fusionner une copie de ce kit…',
  title: 'Fusionner {file}',
  taken:
    '{number, plural, =0 {Rien n’a été modifié là-bas seulement.} one {Une modification n’a été faite que là-bas ; elle est reprise.} other {# modifications n’ont été faites que là-bas ; elles sont reprises.}}',
  asks: '{number, plural, one {Un point a été modifié des deux côtés.} other {# points ont été modifiés des deux côtés.}} Rien n’est repris avant que chacun soit tranché.',
  refused:
    '{number, plural, one {Une modification ne convient pas à ce kit et reste dehors} other {# modifications ne conviennent pas à ce kit et restent dehors}} : {names}.',
  order: 'ordre',
  mine: 'La mienne',
  theirs: 'La leur',
  both: 'Les deux',
  missing: 'n’y figure pas',
  otherOrder: 'un autre ordre',
  choice: 'Ce qui reste',
  allMine: 'Toutes les miennes',
  allTheirs: 'Toutes les leurs',
  left: '{number, plural, =0 {Tout est tranché} one {# à trancher} other {# à trancher}}',
  merge: 'Fusionner',
  close: 'Laisser',
  allStays: 'Tout ce qui est à vous demeure ; rien de {file} n’a été repris.',
  done: '{file} fusionné, en une étape.',
  nothing: '{file} n’a rien qui ne soit dans ce kit.',
}
