import type { WindowTranslation } from '../translation'

export const pages: WindowTranslation['pages'] = {
  title: '文件页面',
  place: '第{page}页，共{pages}页',
  previous: '上一页',
  next: '下一页',
  failed: '此页无法在此显示。请用生成该文件的程序打开。',
  beside: '并列页面',
  besideCommand: '在正文旁显示文件页面',
  transcribe: '对照页面录入',
  transcribeNamed: '对照页面录入“{name}”的内容',
  transcribeTitle: '“{name}”的内容',
  typed: '第{page}页的内容',
  typedHint: '每行一段，逐字录入。页面可以留空。',
  declared: '其中的引语会注明系手工录入，印刷件上亦同。',
  takeIn: '收录',
  cancel: '暂不',
  transcribed: '对照页面手工录入',
}
