import { describe, expect, it } from 'vitest'

import { notation } from '#core/extract/testing/notation'

const checkCases = notation(it, expect)

/** Invented press texts: names with signs that are words, verbs made of two, and whoever the text does not name. */

describe('Chinese names', () => {
  checkCases(
    'zh',
    `
    交通部发言人尤言清9日在发布会上表示：“大桥月底通车，收费标准不变。”
    = 尤言清: 大桥月底通车，收费标准不变。
    ^ verb-colon-before:name
    + 尤言清 | 发言人

    护士玛丽娜·索科洛娃拉住他的手，说了一句：“药在柜子里，别忘了。”
    = 玛丽娜·索科洛娃: 药在柜子里，别忘了。
    - 玛丽娜·索科洛娃拉

    外交部副部长索马立·因他维帕表示：“渡口下周重新开放，船票减半。”
    = 索马立·因他维帕: 渡口下周重新开放，船票减半。
    ^ verb-colon-before:name

    中国驻该国使馆武官贺春山证实，车队三次被拦下。他形容那一夜“比在海上遇到风暴还要漫长”。
    = 贺春山: 比在海上遇到风暴还要漫长
    + 贺春山 | 武官
    `,
  )
})

describe('Chinese ways of saying who speaks', () => {
  checkCases(
    'zh',
    `
    市长何立群走进会场。至于新桥何时启用，何立群笑答：“钥匙在我口袋里，桥在你们脚下。”
    = 何立群: 钥匙在我口袋里，桥在你们脚下。
    ^ verb-colon-before:name

    局長林樹德當場回敬：「河堤是我修的，水是天下的。」
    = 林樹德: 河堤是我修的，水是天下的。
    ^ verb-colon-before:name

    记者苏明报道，船长卓海平在当晚的日记里这样写：“风停了，我们还在。”
    = 卓海平: 风停了，我们还在。

    市长何立群宣布修堤。一名果农则在电话里对记者抱怨说：“堤修好了，树也淹死了。”
    = ?: 堤修好了，树也淹死了。
    ^ verb-colon-before:nobody

    市長何立群上午視察堤防。也有人打氣：「市長加油，我們都在河邊！」
    = ?: 市長加油，我們都在河邊！

    去年，渔民赵春芳获奖。颁奖词这样写道：“她守着灯塔，船队守着她。”
    = ?: 她守着灯塔，船队守着她。

    泰国外长颂猜·维拉达与蒙古外长巴图·达瓦17日举行会谈。两位外长在记者会上宣布：“边境口岸下月起全天开放。”
    = ?: 边境口岸下月起全天开放。
    ^ verb-colon-before:group
    `,
  )
})
