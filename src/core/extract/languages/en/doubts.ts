import { inDoubt } from '#core/extract/languages/inDoubt'

/** “…,” she never said; allegedly said; heard him say; read aloud; said, quoting him. */
export const englishDoubts = inDoubt(
  "(?:never|did not|didn['’]t|has not|hasn['’]t|had not|hadn['’]t)\\s(?:actually\\s|once\\s|in fact\\s)?(?:say|said|state|stated|claim|claimed|write|wrote|written|tell|told|utter|uttered)",
  '(?:allegedly|reportedly|supposedly|purportedly)\\s(?:say|said|state|stated|claim|claimed|write|wrote|written|tell|told|utter|uttered|replied|answered)',
  "(?:heard|hears|overheard|recall(?:s|ed)|remember(?:s|ed)|regret(?:s|ted))\\s(?:[\\p{L}’'.-]+\\s){1,8}(?:say|saying|said)",
  '(?:reads?|reading)\\s(?:(?:out|aloud)\\s)?(?:from\\s)?(?:an?|the|his|her|their)\\s(?:message|letter|note|line|passage)',
  '(?:quoting|paraphrasing|mimicking|imitating|parodying)\\s\\p{L}+',
  '(?:almost|nearly)\\s(?:said|told|wrote|added)',
  "(?:wanted|wants|meant|intended|tried|hoped|refused|failed|declined|told|asked|urged|ordered|begged)\\s(?:[\\p{L}’'.-]+\\s){0,5}to\\s(?:say|tell|write)",
  "(?:made|makes|had)\\s(?!to\\s)(?:(?!to\\s)[\\p{L}’'.-]+\\s){1,5}say",
  "(?:if|had)\\s(?:[\\p{L}’'.-]+\\s){1,6}(?:had|really|ever|actually)\\s(?:said|written)",
  '(?:false|untrue|not\\strue|a\\slie)\\sthat|demand(?:s|ed)\\sthat|(?:fake|faked|fabricated|doctored)\\s\\p{L}+|deepfakes?',
)
