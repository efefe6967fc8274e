import type { WindowTranslation } from '../translation'

const audience =
  '{audience, select, principal {团长} delegation {代表团} counterpart {对方} press {新闻界} other {该简报的读者}}'

export const failures: WindowTranslation['failures'] = {
  'edit.unknown': {
    title: '该项已不在卷宗中。',
    next: '未作更改。界面显示卷宗的当前状态。',
  },
  'edit.known': {
    title: '该项已在卷宗中。',
    next: '未作更改。请打开已有的一项。',
  },
  'edit.notInSource': {
    title: '来源该处没有这些文字。',
    next: '引语未收录。请在来源中重新选定文字。',
  },
  'edit.outsideUtterance': {
    title: '这些文字并非全属来源中的一次发言。',
    next: '未作更改。请选定同一对引号内的文字，或作为转述采用。',
  },
  'edit.notNamed': {
    title: '来源该处未指明此发言人。',
    next: '未作更改。请指出指明此人的文字，或手工指定并说明理由。',
  },
  'edit.namesAnother': {
    title: '来源该处指明的是另一人。',
    next: '未作更改。如您确知，可不依来源指定发言人，并说明理由。',
  },
  'edit.hasMarks': {
    title: '此来源以引号标明何为原话。',
    next: '未作更改。只有不带引号的记录才能手工标出。',
  },
  'edit.readingUnsound': {
    title: '解读结果与来源文本不符。',
    next: '未作更改。请重新收录该来源。',
  },
  'edit.embargoEndless': {
    title: '限时发布须有期满时间。',
    next: '未作更改。请填写期满的日期和时间。',
  },
  'edit.descriptorMissing': {
    title: '不具名引用须有代称。',
    next: '未作更改。请填写商定的发言人称呼。',
  },
  'edit.overrideRefused': {
    title: '这些文字不能向团长公开。',
    next: '未作更改。须有理由，且文字须属不得发表或适用查塔姆研究所规则。',
  },
  'edit.unreadable': {
    title: '此项更改无法从磁盘回读。',
    next: '未作更改。这是程序的错误：请换一种写法。',
  },
  'edit.lastPack': {
    title: '卷宗须至少保留一份简报。',
    next: '请先添加另一份简报，再移除此份。',
  },
  'edit.barred': {
    title: `此引语不得提供给${audience}：{because}。`,
    next: '该简报不予列入。如另有商定，请先在“使用条件”中注明。',
  },
  'call.malformed': {
    title: '程序内部未能理解一项请求（{call}）。',
    next: '未作更改。请连同“关于”中的版本号报告此问题。',
  },
  'call.unexpected': {
    title: '程序内部出错（{call}）。',
    next: '已保存的内容不受影响。请重试；如再次出现，请重新启动程序。',
  },
  'kit.missing': {
    title: '“{title}”不在资料库文件夹中。',
    unnamed: '此卷宗不在资料库文件夹中。',
    next: '可能被手工移走。请将其文件夹放回，或移除卡片。',
  },
  'kit.notOpen': {
    title: '没有打开的卷宗。',
    next: '请在资料库中打开卷宗，然后重试。',
  },
  'kit.inUse': {
    title: '“{title}”已在Briefing Kit的另一窗口中打开。',
    unnamed: '此卷宗已在Briefing Kit的另一窗口中打开。',
    next: '请先在彼处关闭；两人同时写入会互相抵消。',
  },
  'kit.tooNew': {
    title: '“{title}”由较新版本的Briefing Kit写成。',
    unnamed: '此卷宗由较新版本的Briefing Kit写成。',
    next: '其中未作更改。请更新本程序后打开。',
  },
  'kit.damaged': {
    title: '“{title}”已损坏，且无法读取任何较早状态。',
    unnamed: '此卷宗已损坏，且无法读取任何较早状态。',
    next: '文件保持原样。请从备份恢复卷宗文件夹。',
  },
  'kit.notAKit': {
    title: '{file}不是卷宗。',
    unnamed: '该文件不是卷宗。',
    next: '未作更改。请选择由Briefing Kit建立的文件夹。',
  },
  'kit.fileUnread': {
    title: '无法将{file}作为卷宗读取。',
    unnamed: '无法将该文件作为卷宗读取。',
    next: '未作更改。请选择由Briefing Kit写成的卷宗文件，或索取新的一份。',
  },
  'kit.changedOutside': {
    title: '“{title}”在磁盘上被另一程序更改。',
    unnamed: '此卷宗在磁盘上被另一程序更改。',
    next: '您最近的更改未写入。请重新打开卷宗，查看当前内容。',
  },
  'kit.gone': {
    title: '“{title}”的文件夹已从磁盘消失。',
    unnamed: '此卷宗的文件夹已从磁盘消失。',
    next: '此前保存的内容在该文件夹中。请将其放回，重新打开卷宗并重做最近的更改。',
  },
  'kit.readOnly': {
    title: '“{title}”以只读方式打开。',
    unnamed: '此卷宗以只读方式打开。',
    next: '未作更改。请在另一程序中关闭，再在此重新打开。',
  },
  'kit.takenOver': {
    title: '“{title}”已被另一程序打开。',
    unnamed: '此卷宗已被另一程序打开。',
    next: '不再与之并行写入。您的文字保留在此；请保存副本，或等待彼处关闭。',
  },
  'kit.split': {
    title: '更改在此等待期间，“{title}”已在别处继续。',
    unnamed: '更改在此等待期间，此卷宗已在别处继续。',
    next: '两个版本均已保留：您的在此窗口中。请将其保留为第二个卷宗。',
  },
  'kit.unsealed': {
    title: '“{title}”在此资料库中未受保护。',
    unnamed: '此卷宗在此资料库中未受保护。',
    next: '系由他人放入。未打开任何内容。请将其移出资料库，再收录其kit.json。',
  },
  'kit.sealed': {
    title: '“{title}”属于以口令打开的资料库。',
    unnamed: '此卷宗属于以口令打开的资料库。',
    next: '未作更改。请打开该资料库，或将其文件library.key放回原处。',
  },
  'library.locked': {
    title: '资料库已锁定。',
    next: '没有任何内容丢失。请输入口令后继续。',
  },
  'vault.wrongPassphrase': {
    title: '这不是此资料库的口令。',
    next: '未打开任何内容。口令区分大小写；恢复码亦可打开。',
  },
  'vault.wrongCode': {
    title: '此恢复码属于另一资料库，或出自较早的恢复单。',
    next: '未打开任何内容。请找出最近打印的恢复单。',
  },
  'vault.mistypedCode': {
    title: '恢复码有一个字符错误或缺失。',
    next: '请与恢复单核对：七组，每组四位。',
  },
  'vault.tooShort': {
    title: '口令至少须有八个字符。',
    next: '未作更改。四个互不相关的词便于记住而难以猜中。',
  },
  'vault.damaged': {
    title: '此资料库的密钥文件已损坏，其副本亦然。',
    next: '未作更改。请从备份放回library.key；没有它，任何人都无法打开资料库。',
  },
  'vault.tooNew': {
    title: '此资料库的密钥由较新版本的Briefing Kit写成。',
    next: '未作更改。请用该版本打开。',
  },
  'vault.notNow': {
    title: '目前不能对此资料库执行该操作。',
    next: '未作更改。请重新打开“设置”，查看其保护状况。',
  },
  'vault.illegible': {
    title: '{file}无法打开，会随密钥一同丢失。',
    unnamed: '有一个文件无法打开，会随密钥一同丢失。',
    next: '资料库仍受保护。请打开并关闭该卷宗，使其从副本修复，然后重试。',
  },
  'vault.stopped': {
    title: '已停止。',
    next: '资料库与之前相同。',
  },
  'library.taken': {
    title: '{file}处已有内容。',
    next: '资料库留在原处。请另选位置。',
  },
  'library.nested': {
    title: '资料库不能放在其自身之内。',
    next: '资料库留在原处。请选择其文件夹以外的位置。',
  },
  'library.linked': {
    title: '资料库中有一个链接：{file}。',
    next: '资料库留在原处。请以链接所指内容替换链接，再行移动。',
  },
  'library.waiting': {
    title: '仍有更改等待写入磁盘。',
    next: '资料库留在原处。请打开卷宗，腾出空间或保存副本，再行移动。',
  },
  'library.fixed': {
    title: '此资料库的位置在程序启动时指定。',
    next: '未作更改。如要另选位置，请在启动程序时不指定位置。',
  },
  'merge.strangers': {
    title: '{file}与本卷宗没有共同的状态，无从判断何人更改了什么。',
    next: '未作更改。请将该文件作为独立卷宗打开，再对照两者。',
    unnamed: '该文件与本卷宗没有共同的状态，无从判断何人更改了什么。',
  },
  'merge.notChosen': {
    title: '未选择本卷宗的副本。',
    next: '未作更改。请重新选择文件。',
  },
  'merge.undecided': {
    title: '双方均有更改之处尚未全部决定。',
    next: '未作更改。请逐一说明保留您的还是对方的，再行合并。',
  },
  'merge.nothing': {
    title: '副本中没有可采纳的内容。',
    next: '未作更改。',
  },
  'merge.misfit': {
    title: '就“{words}”所作的选择互不相容。',
    next: '未作更改。请全部取自一方，再行合并。',
  },
  'view.tooMany': {
    title: '已无余地再保存视图。',
    next: '未保存。请移除不再使用的一个，再保存此视图。',
  },
  'disk.full': {
    title: '磁盘已满；最近的更改未保存。',
    next: '此前保存的内容不受影响。请腾出空间并重做更改。',
  },
  'disk.readOnly': {
    title: '资料库文件夹不可写入。',
    next: '此前保存的内容不受影响。请允许写入“关于”中所列的文件夹。',
  },
  'disk.failed': {
    title: '磁盘拒绝写入（{reason}）。',
    next: '此前保存的内容不受影响。请检查磁盘，重新打开卷宗并重做最近的更改。',
  },
  'file.notOpened': {
    title: '这台计算机未能打开{file}。',
    unnamed: '这台计算机未能打开该文件。',
    next: '文件存在。请在其文件夹中用可读取PDF的程序打开。',
  },
  'file.missing': {
    title: '{file}已不在该处。',
    unnamed: '该文件已不在该处。',
    next: '未收录任何内容。请重新选择文件。',
  },
  'file.unreadable': {
    title: '无法读取{file}。',
    unnamed: '无法读取该文件。',
    next: '未收录任何内容。请检查您是否有权打开，以及文件是否仍在原处。',
  },
  'source.empty': {
    title: '{file}是空的。',
    unnamed: '剪贴板中没有文本。',
    next: '未收录任何内容。请复制新闻稿文本并按Ctrl+V。',
  },
  'source.onlyInScript': {
    title: '{file}本身没有文本：须由其脚本显示。',
    unnamed: '网页本身没有文本：须由其脚本显示。',
    next: '未收录任何内容。请在浏览器中打开，选定正文，复制后在此按Ctrl+V。',
  },
  'source.tooLong': {
    title: '{file}超出来源的长度上限。',
    unnamed: '文本超出来源的长度上限。',
    next: '未收录任何内容。上限为{limit}个字符；请将文本分成几部分。',
  },
  'source.unknownType': {
    title: '{file}的类型在此无法读取。',
    unnamed: '该文件的类型在此无法读取。',
    next: '未收录任何内容。请使用PDF、Word、邮件、网页或文本，或复制文字后粘贴。',
  },
  'source.damaged': {
    title: '{file}已损坏，无法读取。',
    unnamed: '该文件已损坏，无法读取。',
    next: '未收录任何内容。请用生成该文件的程序打开，复制文字后粘贴。',
  },
  'source.encrypted': {
    title: '{file}设有密码。',
    unnamed: '该文件设有密码。',
    next: '未收录任何内容。请另存一份不带密码的副本，再行添加。',
  },
  'source.noText': {
    title: '{file}中没有文本，只有图片。',
    unnamed: '该文件中没有文本，只有图片。',
    next: '未收录任何内容。请索取带文本的版本。',
  },
  'source.notText': {
    title: '按此方式读取，{file}没有可读的文字。',
    unnamed: '按此方式读取，该文件没有可读的文字。',
    next: '未收录任何内容。请尝试其他类型或编码。',
  },
  'source.scanned': {
    title: '{file}系扫描件：页面为图片。',
    unnamed: '该文件系扫描件：页面为图片。',
    next: '尚未收录任何内容。请对照页面录入，或索取带文本的版本。',
  },
  'source.locked': {
    title: '{file}须以密码打开。',
    unnamed: '该文件须以密码打开。',
    next: '尚未收录任何内容。请输入密码，或添加不带密码的副本。',
  },
  'source.wrongPassword': {
    title: '此密码无法打开{file}。',
    unnamed: '此密码无法打开该文件。',
    next: '未收录任何内容。密码区分大小写；请询问发件人。',
  },
  'source.tooManyPages': {
    title: '{file}超出来源的页数上限。',
    unnamed: '该文件超出来源的页数上限。',
    next: '未收录任何内容。上限为{limit}页；请将文件分成几部分。',
  },
  'source.alreadyThere': {
    title: '本卷宗已有相同文本，标题为“{title}”。',
    unnamed: '本卷宗已有相同文本。',
    next: '未再次添加。',
  },
  'source.cancelled': {
    title: '已停止读取{file}。',
    unnamed: '已停止读取。',
    next: '未收录任何内容。',
  },
  'source.tooSlow': {
    title: '读取{file}耗时过长。',
    unnamed: '读取文本耗时过长。',
    next: '未收录任何内容。请用生成该文件的程序打开并另存为文本，或粘贴其中一部分。',
  },
  'source.tooHeavy': {
    title: '读取{file}所需内存过大。',
    unnamed: '读取文本所需内存过大。',
    next: '未收录任何内容。请用生成该文件的程序打开并另存为文本，或粘贴其中一部分。',
  },
  'photo.notAPicture': {
    title: '{file}不是可读取的图片。',
    unnamed: '该文件不是可读取的图片。',
    next: '原照片保留。请选择JPEG、PNG或WebP文件。',
  },
  'photo.tooLarge': {
    title: '{file}作为照片过大。',
    unnamed: '该文件作为照片过大。',
    next: '原照片保留。请选择较小的图片。',
  },
  'pack.missing': {
    title: '该简报已不在卷宗中。',
    next: '请在“简报”界面选择另一份简报。',
  },
  'pack.noDistribution': {
    title: '分发名单上没有任何人。',
    next: '请在“简报”界面填写收件人。',
  },
  'pack.passwordPdfOnly': {
    title: '只有PDF可设密码。',
    next: '请选择PDF形式，或不设密码。',
  },
  'pack.empty': {
    title: '这份简报中没有可供其读者阅读的内容。',
    next: '未写出任何文件。请启用一个部分，或向这些读者开放其内容。',
  },
  'pack.cancelled': {
    title: '导出已停止。',
    next: '未写出任何文件。',
  },
  'pack.failed': {
    title: '无法生成页面。',
    next: '未写出任何文件。卷宗不受影响；请重试，或略去出错的章节。',
  },
  'pack.stalled': {
    title: '排版停在“{words}”处，已被终止。',
    next: '未写出任何文件，卷宗不受影响。请略去含有这些文字的章节，并报告此问题。',
  },
  'pack.unsettable': {
    title: '这些文字无法排入页面：“{words}”。',
    next: '未写出任何文件，卷宗不受影响。请略去含有这些文字的章节，并报告此问题。',
  },
  'pack.unprintable': {
    title: '所附字体均无“{words}”中的{letters}。',
    next: '未写出任何文件：引语或姓名不得缺字印出。请将其略去，或以可显示的字母书写姓名。',
  },
  'pack.leak': {
    title: '完成的文件含有其读者不得看到的{field}{inFile}。',
    next: '未写出任何文件。请检查该字段：更改其文字，或更改读者可看的范围。',
  },
  'pack.unmarked': {
    title: '完成的文件第{page}页缺少页首或页脚的密级标识。',
    next: '未写出任何文件。较短的密级标识每页都放得下；处理要求另填一栏。',
  },
  'pack.unproved': {
    title: '完成的文件无法从头至尾回读，因此无从确认其内容。',
    next: '未写出任何文件。卷宗不受影响；请重试，或略去图片。',
  },
  'pack.brokenQuote': {
    title: '{speaker}的话与来源不符：“{words}”。',
    next: `未写出任何文件：供${audience}的简报只列实际所说的话。请改正引语，将其舍弃，或从此简报中取出。`,
  },
  'pack.busy': {
    title: '正在生成另一份简报。',
    next: '请等待其完成，或予以停止。',
  },
  'export.notWritten': {
    title: '无法将简报写入{path}。',
    next: '该处原有文件不受影响。请另选文件夹。',
  },
}

export const unknownFacts: WindowTranslation['unknownFacts'] = {
  call: '未命名',
  reason: '原因不明',
  limit: '1000万',
  speaker: '某发言人',
  path: '该处',
}
