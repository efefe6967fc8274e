/** What is written before a name out of respect, without dots, in small letters. */
export const respect: ReadonlySet<string> = new Set(
  [
    'he hrh hm hh his her their excellency majesty highness royal the right most honourable honorable hon rt mr mrs ms miss',
    'dr prof professor sir dame lord lady sheikh shaikh sheik sheikha shaykh cheikh sayyid sayyed emir king queen prince princess',
    'monsieur madame mme herr frau señor señora sr sra don doña signor signora senhor senhora pan pani',
    'господин госпожа г-н г-жа шейх السيد السيدة الشيخ الشيخة الدكتور الدكتورة الأمير الأميرة الملك سمو معالي سعادة',
  ]
    .join(' ')
    .split(' '),
)

/** “Son of”, “daughter of”: those who name somebody shortly leave it out with the name behind it. */
export const childOf: ReadonlySet<string> = new Set('bin ibn bint ben binti بن ابن بنت'.split(' '))

/** Small words before the family name and part of it, in small letters. */
export const ofFamily: ReadonlySet<string> = new Set(
  'al el ul ad ar as ash az an آل van von der den de da do dos das los las di du le la ter ten zu af av mac o'.split(
    ' ',
  ),
)
