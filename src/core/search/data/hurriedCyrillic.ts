/** Letters of Kazakh and Ukrainian with those that are typed for them on a Russian keyboard. */
export const hurriedCyrillic: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ґ: 'г',
  є: 'е',
}
