import { describe, expect, it } from 'vitest'

import { extract } from '#core/extract/extract'
import { notation } from '#core/extract/testing/notation'

const checkCases = notation(it, expect)

describe('Chinese: signs of a name that are words elsewhere', () => {
  checkCases(
    'zh',
    `
    水利局局长常发生表示，“渠首的闸门今年冬天全部换新”。
    = 常发生: 渠首的闸门今年冬天全部换新

    港务局局長霍啟剛表示，「新碼頭明年春天正式啟用」。
    = 霍啟剛: 新碼頭明年春天正式啟用

    工程师曾令和5日介绍，“大坝的裂缝已经全部修补完毕”。
    = 曾令和: 大坝的裂缝已经全部修补完毕

    林业局局长温和平回忆道：“那年的大火烧了整整十一天。”
    = 温和平: 那年的大火烧了整整十一天。

    获救的邓婆婆坐在轮椅上说：“里面黑得什么也看不见。”
    = 邓婆婆: 里面黑得什么也看不见。
  `,
  )
})

describe('Chinese: where a foreign name begins and ends', () => {
  checkCases(
    'zh',
    `
    议员西格娜·霍尔姆高当场反问：“这笔钱到底由谁来出？”
    = 西格娜·霍尔姆高: 这笔钱到底由谁来出？

    海军参谋长哈维尔·奎因坚称，“舰队没有离开自己的港口”。对于奎因的说法，渔民并不相信。
    = 哈维尔·奎因: 舰队没有离开自己的港口

    外长卡尔·再努尔说：“我们欢迎对话，也不怕等待。”
    = 卡尔·再努尔: 我们欢迎对话，也不怕等待。

    画家让-吕克·莫兰说：“颜色比线条更诚实。”
    = 让-吕克·莫兰: 颜色比线条更诚实。

    在马丁·索尔海看来，“渔业协定已经名存实亡”。研究员马丁·索尔海从业三十年。
    = 马丁·索尔海: 渔业协定已经名存实亡

    记者见到工程师欧拉夫·扎德。扎德教授认为，“冰层每年变薄一掌宽”。
    = 欧拉夫·扎德: 冰层每年变薄一掌宽

    外长埃琳娜·莫拉莱斯持保留态度，认为“这不是一朝一夕能够解决的问题”。
    = 埃琳娜·莫拉莱斯: 这不是一朝一夕能够解决的问题
    - 埃琳娜·莫拉莱斯持

    丹增旺迎了上来。“路今年一定修通。”支书丹增旺说。
    = 丹增旺: 路今年一定修通。
    - 丹增旺迎
  `,
  )
})

describe('Chinese: who is meant', () => {
  checkCases(
    'zh',
    `
    部长江怀瑾代表政府宣读发言稿，强调“标准可以商量，安全没有商量”。
    = 江怀瑾: 标准可以商量，安全没有商量

    海防研究所研究员段鹤年分析认为，“例行航行不需要关闭识别系统”。
    = 段鹤年: 例行航行不需要关闭识别系统

    区议员蒲惠芳到场了解。升降署发言人称，“已即时派员视察并跟进”。
    = ?: 已即时派员视察并跟进
  `,
  )
})

it.each([
  ['海关总署发言人邹砚平说：“口岸今天恢复通关。”', '邹砚平', '发言人', '海关总署'],
  ['升降署发言人邹砚平说：“口岸今天恢复通关。”', '邹砚平', '发言人', '升降署'],
])('what stands right before the word for a body is part of its name: %s', (text, name, role, organisation) => {
  const person = extract(text, { language: 'zh' }).people.find((one) => one.name === name)
  expect(person).toMatchObject({ role, organisation })
})
