import { inDoubt } from '#core/extract/languages/inDoubt'

/** „…“, hat sie nie gesagt; angeblich; hörte ihn sagen; verlas eine Botschaft von ihm; sagte sie und zitierte damit ihn. */
export const germanDoubts = inDoubt(
  '(?:nie|niemals|nicht)\\s(?:gesagt|behauptet|geäußert|geschrieben|erklärt)',
  '(?:angeblich|vermeintlich)',
  '(?:hört|hörte|hörten|gehört)\\s(?:[\\p{L}’.-]+\\s){1,8}(?:sagen|rufen|erklären)',
  '(?:wurde|wurden|wird)\\s(?:vo[nm]|durch)\\s(?:[\\p{L}’.-]+\\s){1,8}(?:gesagt|mitgeteilt|geantwortet|erklärt|entgegnet|vorgehalten)',
  '(?:verlas|verliest|verlasen)\\s(?:\\p{L}+\\s){0,2}(?:botschaft|nachricht|brief|grußwort|schreiben|mitteilung)',
  'zitierend|(?:zitierte|zitiert)\\s(?:damit|dabei)|imitierte?',
  "(?:wollte|wollten|hätte|hätten|würde|würden)\\s(?:[\\p{L}’'.-]+\\s){1,8}(?:sagen|gesagt)",
  '(?:stimmt\\snicht|falsch|unwahr|gelogen),?\\sdass|verlangten?,?\\sdass|in\\sden\\smund|gefälscht\\p{L}*',
  "(?:wurde|wurden|wird)\\s(?:vo[nm]|durch)\\s(?:[\\p{L}’'.-]+\\s){1,8}gefragt",
)
