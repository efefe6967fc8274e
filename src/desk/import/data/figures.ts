/** Chinese signs for numbers: two for nought, then one to nine in order. */
export const figures = '〇零一二三四五六七八九'
export const ten = '十'

/** 二〇二五年三月七日 */
export const dayInSigns =
  /([〇零一二三四五六七八九]{4})(年)([一二三四五六七八九十]{1,3})(月)([一二三四五六七八九十]{1,3})([日號号])/u
