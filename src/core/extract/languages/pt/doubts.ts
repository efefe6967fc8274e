import { inDoubt } from '#core/extract/languages/inDoubt'

/** «…», nunca disse; não foi ela quem disse; terá dito; leu uma mensagem dele; disse, citando-o. */
export const portugueseDoubts = inDoubt(
  '(?:nunca|jamais)\\s(?:disse|disseram|declarou|afirmou|escreveu)',
  'não\\s(?:foi|foram)\\s(?:[\\p{L}.-]+\\s){1,9}quem\\s(?:disse|declarou|afirmou|escreveu|respondeu)',
  '(?:terá|terão|teria|teriam)\\s(?:\\p{L}+\\s)?(?:dito|declarado|afirmado|escrito|respondido|garantido)',
  'ter\\sdito|ouviu\\s(?:[\\p{L}.-]+\\s){0,8}dizer|alegadamente|supostamente',
  '(?:leu|lê|lendo)\\s(?:\\p{L}+\\s){0,2}(?:mensagem|carta|nota|missiva)\\sd[aeo]s?',
  'citando|parafraseando|imitando|imita',
  'queriam?\\sdizer|exigi(?:u|a)\\sque|(?:falso|mentira)\\sque|(?:vídeo|áudio|carta|citação|mensagem)\\sfals[oa]',
  '(?:tivesse|tenha)m?\\s(?:\\p{L}+\\s)?dito|dissessem?',
)
