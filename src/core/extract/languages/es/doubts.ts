import { inDoubt } from '#core/extract/languages/inDoubt'

/** «…», nunca dijo; no fue ella quien dijo; habría dicho; leyó un mensaje de él; dijo citando a él. */
export const spanishDoubts = inDoubt(
  '(?:nunca|jamás)\\s(?:dijo|dijeron|ha\\sdicho|han\\sdicho|había\\sdicho|declaró|afirmó|escribió)',
  'no\\s(?:fue|fueron|ha\\ssido)\\s(?:[\\p{L}.-]+\\s){1,9}(?:quien|quienes)\\s(?:dijo|dijeron|declaró|afirmó|escribió|respondió)',
  'habrían?\\s(?:\\p{L}+\\s)?(?:dicho|declarado|afirmado|escrito|respondido|asegurado|prometido)',
  '(?:haber|oyó|oído|oyeron)\\s(?:dicho|decir)|supuestamente|presuntamente',
  '(?:leyó|lee|leyendo)\\s(?:\\p{L}+\\s){0,2}(?:mensaje|carta|nota|misiva)\\sde(?:l)?',
  'citando|parafraseando|imitando|imita|remeda',
  'querían?\\sdecir|exig(?:ió|e|ía)\\sque|(?:falso|mentira)\\sque|(?:video|vídeo|audio|carta|cita|mensaje)\\sfals[oa]',
  '(?:hubiera|hubiese)n?\\s(?:\\p{L}+\\s)?dicho|dijeran?|dijesen?',
)
