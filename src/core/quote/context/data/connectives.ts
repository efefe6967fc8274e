/**
 * Words, divided by strokes, that turn what was said before, or bind it to a condition, by language, in small letters. They stand at the
 * beginning of a sentence or behind its first comma ("The Minister, however, …"). A further language is one further
 * entry.
 */
export const connectives: Readonly<Record<string, string>> = {
  en: `but | however | yet | nevertheless | nonetheless | still | although | though | even so | even though |
    despite | in spite of | on the other hand | by contrast | in contrast | conversely | instead | rather | only
    if | unless | except | provided that | provided | that said | having said that | at the same time | on the
    contrary | if and only if | whereas`,
  fr: `mais | toutefois | cependant | néanmoins | pourtant | en revanche | par contre | au contraire | malgré |
    bien que | quoique | à moins que | à moins de | sauf si | sauf que | pour autant | cela dit | à condition
    que | à condition de | or | alors que | il n’en reste pas moins`,
  es: `pero | sin embargo | no obstante | sino | sino que | aunque | en cambio | por el contrario | con todo |
    ahora bien | a pesar de | pese a | a menos que | salvo que | salvo si | siempre que | siempre y cuando | mas
    | mientras que | eso sí`,
  ru: `но | однако | тем не менее | впрочем | зато | хотя | несмотря на | вместе с тем | при этом | напротив |
    наоборот | с другой стороны | если только | в то же время | между тем | при условии | за исключением | а вот
    | правда | другое дело | тогда как`,
  ar: `لكن | ولكن | لكنه | لكنها | لكنهم | لكننا | ولكنه | ولكنها | ولكننا | غير أن | غير أنه | غير أنها | إلا أن |
    إلا أنه | إلا أنها | بيد أن | بيد أنه | بيد أنها | مع ذلك | ومع ذلك | بل | رغم ذلك | ورغم ذلك | رغم أن | على
    الرغم | وعلى الرغم | بالرغم | في المقابل | وفي المقابل | بالمقابل | على العكس | إلا إذا | بشرط | شريطة`,
  zh: `但 | 但是 | 然而 | 不过 | 可是 | 只是 | 尽管如此 | 尽管 | 虽然 | 虽说 | 反之 | 相反 | 除非 | 而是 | 却 | 话虽如此 | 只要 | 前提是 | 與此同時 | 但是說 | 儘管
    | 雖然 | 不過`,
  kk: `бірақ | алайда | дегенмен | әйтсе де | десе де | соған қарамастан | осыған қарамастан | керісінше | ал |
    әйтпесе | сонда да | тек | егер | biraq | alaida | alayda | degenmen | äitse de | söitse de | soğan
    qaramastan | kerısınşe | al`,
  de: `aber | jedoch | doch | allerdings | dennoch | trotzdem | indessen | gleichwohl | hingegen | dagegen | obwohl
    | obgleich | andererseits | im gegenteil | sondern | es sei denn | trotz | nichtsdestotrotz |
    nichtsdestoweniger | sofern | unter der bedingung | vorausgesetzt | freilich`,
}
