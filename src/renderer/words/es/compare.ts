import type { WindowTranslation } from '../translation'

export const compare: WindowTranslation['compare'] = {
  title: 'Dos textos en paralelo',
  command: 'Comparar dos textos',
  act: 'Comparar',
  left: 'Primer texto',
  right: 'Segundo texto',
  same: 'Dicen lo mismo.',
  allDiffers: 'No tienen ningún párrafo en común.',
  differs: '{number, plural, one {# párrafo difiere} other {# párrafos difieren}}',
  folded: '{number, plural, one {# párrafo igual} other {# párrafos iguales}} en ambos: mostrar',
  gone: 'Uno de los dos ya no está en este kit',
  goneDetail: 'Elija dos fuentes y compárelas de nuevo.',
}
