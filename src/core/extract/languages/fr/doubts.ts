import { inDoubt } from '#core/extract/languages/inDoubt'

/** « … », n’a-t-elle jamais dit ; aurait dit ; d’avoir dit ; a lu un message de lui ; a-t-elle dit en le citant. */
export const frenchDoubts = inDoubt(
  "n['’](?:a|ai|ont|avait|avaient)\\s(?:jamais|pas)\\s(?:dit|déclaré|affirmé|écrit|prononcé|répondu)",
  "pas\\s(?:[\\p{L}’'.-]+\\s){1,9}qui\\s(?:a|ont|avait|avaient)\\s(?:dit|déclaré|affirmé|écrit|répondu)",
  'aurai(?:t|ent)\\s(?:\\p{L}+\\s)?(?:dit|déclaré|affirmé|confié|écrit|lancé|répondu|assuré|promis|lâché)',
  "(?:d['’])?avoir\\sdit|entendu\\s(?:[\\p{L}’'.-]+\\s){0,8}dire|prétendument",
  '(?:lu|lit)\\s(?:\\p{L}+\\s){0,2}(?:message|lettre|mot|courrier)\\sd(?:e|u|es)',
  'citant|paraphrasant|imitant|imite|reprenant\\sles\\s(?:mots|termes|propos)',
  '(?:faux|inexact)\\sque|exig(?:é|e|ait|ent)\\sque|voulai(?:t|ent)\\sdire|fausse\\s(?:vidéo|lettre|citation)',
  "ai(?:t|ent)\\s(?:\\p{L}+\\s)?dit|si\\s(?:[\\p{L}’'.-]+\\s){1,8}avai(?:t|ent)\\s(?:\\p{L}+\\s)?dit",
  'aurai(?:t|ent)-(?:t-)?(?:ils?|elles?|on)\\s(?:\\p{L}+\\s)?(?:dit|déclaré|affirmé|écrit)',
)
