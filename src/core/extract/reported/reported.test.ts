import { describe, expect, it } from 'vitest'

import { extract, type Language } from '#core/extract/extract'
import { notation } from '#core/extract/testing/notation'

const checkCases = notation(it, expect)

describe('Reported speech: what is said, asked and denied, by whom', () => {
  checkCases(
    'en',
    `
    Minister Ann Lee said that the bridge will open in May.
    ! Ann Lee said: that the bridge will open in May

    The bridge could open this week, said Ann Lee, a longtime adviser to the port.
    ! Ann Lee said: The bridge could open this week

    According to Ann Lee, the works go well.
    ! Ann Lee said: the works go well

    The works, Ann Lee said on Friday, are nearly done.
    ! Ann Lee said: The works / are nearly done

    Ann Lee told reporters on Monday that no ship will wait, and Bo Ferrol said the locks are old.
    ! Ann Lee said: that no ship will wait
    ! Bo Ferrol said: the locks are old

    Ann Lee denied that the bridge is closed. She asked whether the road was open.
    ! Ann Lee denied: that the bridge is closed
    ! Ann Lee asked: whether the road was open

    Ann Lee urged both banks to keep the ferries.
    ! Ann Lee asked: both banks to keep the ferries

    In May Ann Lee said that the bridge is closed. Ministers who will attend said that the port is old.
    ! Ann Lee said: that the bridge is closed
    ! ? said: that the port is old

    Senator Ann Lee (R-Vt.) said that the bridge is closed.
    ! Ann Lee said: that the bridge is closed

    And the works go well, according to the figures. But the ferry stops in May, Ann Lee said.
    ! ? said: the works go well
    ! Ann Lee said: the ferry stops in May

    Ann Lee, citing the figures, said the works go well. Voters say they want the bridge.
    ! Ann Lee said: the works go well
    ! ? said: they want the bridge

    A poll shows that most villages want the bridge.
    ! ? said: that most villages want the bridge
    `,
  )
  checkCases(
    'fr',
    `
    La ministre Anne Morel a déclaré que le port ouvrira en mai. Les travaux avancent, a-t-elle ajouté.
    ! Anne Morel said: que le port ouvrira en mai

    La ministre Anne Morel a démenti que le pont soit fermé.
    ! Anne Morel denied: que le pont soit fermé
    `,
  )
  checkCases(
    'es',
    `
    El ministro Pablo Mena dijo que el puerto abrirá en mayo. Negó que el puente esté cerrado.
    ! Pablo Mena said: que el puerto abrirá en mayo
    ! Pablo Mena denied: que el puente esté cerrado
    `,
  )
  checkCases(
    'de',
    `
    Der Hafen öffne im Mai, sagte Anna Walkow. Sie bestritt, dass die Brücke gesperrt ist.
    ! Anna Walkow said: Der Hafen öffne im Mai
    ! Anna Walkow denied: dass die Brücke gesperrt ist
    `,
  )
  checkCases(
    'ru',
    `
    Министр Олег Бранин заявил, что порт откроется в мае. Он опроверг, что мост закрыт.
    ! Олег Бранин said: что порт откроется в мае
    ! Олег Бранин denied: что мост закрыт
    `,
  )
  checkCases(
    'ar',
    `
    قال وزير الخارجية سامي الحداد إن الميناء سيفتح في مايو. ونفى الوزير أن الجسر مغلق.
    ! سامي الحداد said: إن الميناء سيفتح في مايو
    ! سامي الحداد denied: أن الجسر مغلق
    `,
  )
  checkCases(
    'zh',
    `
    外交部长林文海表示，港口将于五月开放。他否认大桥已经关闭。
    ! 林文海 said: 港口将于五月开放
    ! 林文海 denied: 大桥已经关闭
    `,
  )
  checkCases(
    'kk',
    `
    Министр Асан Бектұров порттың мамырда ашылатынын мәлімдеді.
    ! Асан Бектұров said: порттың мамырда ашылатынын
    `,
  )
})

describe('No reported speech', () => {
  it.each<readonly [Language, string]>([
    ['en', 'Ann Lee did not say when the bridge will open.'],
    ['en', 'Nobody said that the bridge will open. It is hard to say whether it will.'],
    ['en', 'The United States remarks were read out. Her claims about the bridge are old.'],
    ['en', 'Ann Lee said the bridge is “very nearly ready” and will open in May.'],
    ['en', '“We shall open the bridge together in May,” said Ann Lee last week.'],
    ['en', 'Ann Lee didn’t say that the bridge is closed. She hasn’t said that it is old.'],
    ['en', 'Did Ann Lee say that the bridge is closed?'],
    ['en', 'Neither Ann Lee nor Bo Ferrol said that the bridge is closed.'],
    ['en', 'No minister said that the bridge is closed. None of the ministers said that it is old.'],
    ['en', 'It is not true that Ann Lee said the bridge is closed.'],
    ['en', 'If Ann Lee said that the bridge is closed, the port would stop.'],
    ['en', 'At no time did Ann Lee say that the bridge is closed.'],
    ['en', 'Ann Lee has never in all these years said that the bridge is closed.'],
    ['en', 'Ann Lee avoided saying that the bridge is closed. She stopped short of saying that it is old.'],
    ['en', 'Ann Lee will say on Friday that the bridge is closed. She shall also say that it is old.'],
    ['en', 'On Friday Ann Lee will deny that the bridge is closed.'],
    ['de', 'Anna Walkow wird am Freitag sagen, dass die Brücke gesperrt ist.'],
    ['de', 'Am Freitag soll Anna Walkow erklären, dass die Brücke gesperrt ist.'],
    ['de', 'Anna Walkow lehnte es ab zu sagen, dass die Brücke gesperrt ist.'],
    ['fr', 'La ministre Anne Morel dira vendredi que le pont est fermé. Elle va ajouter que le port est vieux.'],
    ['es', 'El ministro Pablo Mena dirá el viernes que el puente está cerrado, y podría añadir que es viejo.'],
    ['pt', 'A ministra Ana Prado dirá na sexta-feira que a ponte está fechada, e deve dizer que é velha.'],
    ['ru', 'Министр Олег Бранин намерен сообщить, что мост закрыт. Он может заявить, что порт закрыт.'],
    ['ar', 'سوف يعلن الوزير سامي الحداد أن الجسر مغلق.'],
    ['ar', 'من المتوقع أن يعلن الوزير سامي الحداد أن الجسر مغلق.'],
    ['ar', 'رفض الوزير سامي الحداد القول إن الجسر مغلق.'],
    ['ar', 'رفض الوزير سامي الحداد أن يقول إن الجسر مغلق.'],
    ['zh', '外交部长林文海将表示大桥已经关闭。'],
    ['zh', '外交部长林文海将于周五宣布大桥已经关闭。'],
    ['zh', '外交部长林文海计划宣布大桥已经关闭。'],
    ['kk', 'Министр Асан Бектұров көпірдің жабық екенін айтпақ.'],
    ['de', 'Anna Walkow weigerte sich zu sagen, dass die Brücke gesperrt ist.'],
    ['de', 'Anna Walkow erklärte keineswegs, dass die Brücke gesperrt ist.'],
    ['de', 'Keiner der Minister sagte, dass die Brücke gesperrt ist.'],
    ['de', 'Weder Anna Walkow noch Karl Brahm sagte, dass die Brücke gesperrt ist.'],
    ['de', 'Hat Anna Walkow gesagt, dass die Brücke gesperrt ist?'],
    ['fr', 'La ministre Anne Morel a refusé de dire que le pont est fermé.'],
    ['fr', 'Personne n’a dit que le pont est fermé. Anne Morel a-t-elle dit que le pont est fermé ?'],
    ['es', 'El ministro Pablo Mena se negó a decir que el puente esté cerrado.'],
    ['es', '¿Dijo Pablo Mena que el puente está cerrado?'],
    ['pt', 'Nem Ana Prado nem Rui Melo disse que a ponte está fechada.'],
    ['ru', 'Говорила ли Анна Белова, что мост закрыт?'],
    ['ar', 'هل قال الوزير سامي الحداد إن الجسر مغلق؟'],
    ['zh', '外交部长林文海没有表示大桥已经关闭。'],
    ['zh', '外交部长林文海拒绝表示大桥已经关闭。'],
    ['zh', '外交部长林文海是否表示大桥已经关闭？'],
    ['kk', 'Министр Асан Бектұров порттың мамырда ашылатынын айтқан жоқ.'],
    ['fr', 'La ministre n’a pas dit quand le pont ouvrira.'],
    ['ru', 'Министр Олег Бранин не сказал, когда откроется мост.'],
    ['de', 'Anna Walkow sagte nicht, wann die Brücke öffnet.'],
  ])('%s: %s', (language, text) => expect(extract(text, { language }).statements).toEqual([]))
})
