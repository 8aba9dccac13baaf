import type { rulesData as en } from '#wording/en/rules-data.ts';
import { either, spaced } from '#wording/zh/spaced.ts';

export const rulesData: typeof en = {
  // Dates
  'correct-year.help': '改正年份。',
  'look-up-date.help': '查一下日期，哪边错了改哪边。',
  'correct-founding.help': '改正成立年份。',
  'correct-done.help': '改正日期：这里写的应是已经做了的事。',
  'dates-plausible.old-reference': ({ year }) => `这条参考资料写的是 ${year} 年`,
  'dates-plausible.late-reference': ({ day, last }) => `这条参考资料（${day}）晚于引用它的这一期（${last}）`,
  'dates-plausible.late-reference.help': '改正日期；如果正文后来改过，把改的那天写进 updated。',
  'dates-plausible.reference-address': ({ day, named }) =>
    `这条参考资料写的日期是 ${day}，网址里却是 ${named}`,
  'dates-plausible.reference-id': ({ day, id }) => `这条参考资料写的日期是 ${day}，id 却是“${id}”`,
  'dates-plausible.old-issue': ({ date }) => `${date} 比万维网还早`,
  'dates-plausible.correction-order': ({ date, later }) =>
    `这条更正（${date}）排在更晚的一条（${later}）后面`,
  'dates-plausible.older-first.help': '改正日期，或者把早的放在前面。',
  'dates-plausible.letter-order': ({ date, later }) => `这封来信（${date}）排在更晚的一封（${later}）后面`,
  'dates-plausible.far-issue': ({ years, date }) => `这一期要过 ${years} 年才发布（${date}）`,
  'dates-plausible.future-round': ({ day }) => `这一轮的日期 ${day} 还没到`,
  'dates-plausible.future-round.help': '改正日期：融资完成了才写。',
  'dates-plausible.old-round': ({ year }) => `这一轮写的是 ${year} 年`,
  'dates-plausible.round-address': ({ day, named }) => `这一轮的日期是 ${day}，来源的网址却是 ${named} 的`,
  'dates-plausible.early-round': ({ day, founded }) => `这一轮（${day}）早于公司成立（${founded}）`,
  'dates-plausible.early-round.help': '改正这一轮的日期，或者 founded。',
  'dates-plausible.round-order': ({ day, last }) => `这一轮（${day}）排在更晚的一轮（${last}）后面`,
  'dates-plausible.round-order.help': '改正日期，或者把早的一轮放在前面。',
  'dates-plausible.future-update': ({ date }) => `updated（${date}）还没到`,
  'dates-plausible.future-correction': ({ date }) => `这条更正的日期（${date}）还没到`,
  'dates-plausible.future-letter': ({ date }) => `这封来信的日期（${date}）还没到`,
  'dates-plausible.future-founding': ({ founded }) => `公司成立的日期（${founded}）还没到`,
  'dates-plausible.old-founding': ({ founded }) => `成立时间写成了 ${founded}`,
  'dates-plausible.founded-after-issue': ({ founded, number, date }) =>
    `公司成立（${founded}）晚于写它的第 ${number} 期（${date}）`,
  'dates-plausible.founded-after-round': ({ founded, day }) =>
    `公司成立（${founded}）晚于它的第一轮融资（${day}）`,

  // Amounts
  'money-from-record': ({ figure, round, file }) => `“${figure}”就是 ${file} 里${spaced(round)}的金额`,
  'money-from-record.help': ({ component }) => `改写 ${component}，以后改文件，正文跟着改。`,

  // Rounds
  'look-at-letter.help': '看看数字后面的字母：K、M 还是 B。',
  'rounds-plausible.size': ({ money, isLittle, key }) =>
    key === 'amount'
      ? `一轮融资 ${money}，太${isLittle ? '少' : '多'}了`
      : `估值 ${money}，太${isLittle ? '低' : '高'}了`,
  'rounds-plausible.rate': ({ dollars, money }) => `${money} 不值 ${dollars}`,
  'rounds-plausible.below': ({ valuation, amount }) =>
    `投后估值（${valuation}）不比这一轮的金额（${amount}）多`,
  'rounds-plausible.below.help': '投后估值包含这一轮的钱；哪边错了改哪边。',
  'rounds-plausible.times': ({ valuation, times, amount }) =>
    `估值（${valuation}）是这一轮金额（${amount}）的 ${times} 倍`,
  'rounds-plausible.leap': ({ money, around }) => `${money} 前后是 ${around.join(' 和 ')}`,
  'rounds-plausible.twin': ({ name, twin, sameName, sameDay, sameSum }) =>
    `“${name}”写了两次：“${twin}”的${[sameName && '名称', sameDay && '日期', sameSum && '金额'].filter(Boolean).join('和')}与它相同`,
  'rounds-plausible.letters': ({ name, day, other, otherDay }) =>
    `“${name}”（${day}）排在“${other}”（${otherDay}）之后`,
  'rounds-plausible.letters.help': '改正日期，或者轮次的字母。',
  'rounds-plausible.own': 'raisedBy 写了公司自己，这样的一轮不会计入总额',
  'rounds-plausible.own.help': '删掉这一行。',

  // Figures
  'figures-agree.alone': ({ figure, file }) => `${file} 的同一节里没有“${figure}”`,
  'figures-agree.alone.help': '那边也写上，或者这里去掉。',
  'figures-agree': ({ figure, other, where }) => `数字不一致：这里是“${figure}”，${where} 是“${other}”`,
  'figures-agree.help': '两篇写同一个数字。',
  'figures-agree.record': ({ figure, locale, other, otherLocale }) =>
    `数字不一致：${locale} 是“${figure}”，${otherLocale} 是“${other}”`,
  'figures-agree.one-side': ({ figure, locale }) => `“${figure}”只写在 ${locale} 里`,
  'figures-agree.record.help': '两种语言写同一个数字。',
  'figures-match-data.round': ({ figure, kind, round, amounts }) =>
    `“${figure}”不是“${round}”的${kind === 'amount' ? '金额' : '估值'}，公司文件里写的是 ${either(amounts)}`,
  'figures-match-data.valuation': ({ figure, amounts }) =>
    `公司文件里没有“${figure}”这个估值，写的是 ${either(amounts)}`,
  'figures-match-data.founding': ({ figure, company, date }) =>
    `${company}不是“${figure}”成立的，公司文件里写的是 ${date}`,
  'figures-match-data.help': ({ file }) => `照文件写；如果正文没错，就改 ${file}。`,

  // Citations, credits, pictures
  'citations-complete.uncited': ({ id }) => `正文没有引用参考资料“${id}”`,
  'citations-complete.uncited.help': ({ id }) =>
    `用 <Cite id="${id}" /> 引用它，或者给这条参考资料加上 further: true。`,
  'citations-complete.further': ({ id }) => `参考资料“${id}”标为延伸阅读，正文却引用了它`,
  'citations-complete.further.help': '删掉 further: true，或者去掉正文里的引用。',
  'pictures-credited': ({ file }) => `图片“${file}”没有署名`,
  'pictures-credited.help': ({ isFirst, text, lines }) =>
    `在 ${text} 的头部信息${isFirst ? '里' : '的 pictures: 下面'}加上：\n${lines.join('\n')}`,
  'pictures-credited.unshown': ({ file }) => `这里署了名的图片“${file}”没有出现在文章里`,
  'pictures-credited.unshown.help': ({ file }) =>
    `删掉这一条和文件，或者放进文章：![图上是什么](./${file})。`,
  'pictures-sound.alt.help': '写明图上是什么，给看不到图的人。',
  'pictures-sound.alt-file': ({ alt }) => `“${alt}”是文件名，不是图片说明`,
  'pictures-sound.alt-empty': ({ alt }) => `“${alt}”没有说明图上是什么`,
  'pictures-sound.drawing': ({ name }) => `这个文件夹里的图“${name}”没有用到`,
  'pictures-sound.drawing.help': ({ name }) => `删掉文件，或者用 <Drawing src="./${name}" /> 放进文章。`,
  'pictures-sound.fault': ({ file, fault }) => `“${file}”${fault}`,
  'pictures-sound.unused': ({ file }) => `这个文件夹里的图片“${file}”没有用到`,
  'pictures-sound.unused.help': ({ file }) => `删掉文件，或者放进文章：![图上是什么](./${file})。`,

  // Names
  'named-once': ({ what, name }) => `${what}“${name}”出现了两次`,
  'named-once.title': '标题',
  'named-once.description': '提要',
  'named-once.address': '网址',
  'named-once.website': '网站',
  'named-once.company': '公司名',
  'named-once.investor': '投资方名',
  'named-once.tag': '标签名',
  'named-once.series': '系列名',
  'named-once.author': '作者名',
  'named-once.person': '人物',
  'named-once.product': '产品',
  'named-once.alias': '别名',
  'named-once.issue.help': '每一期各写各的。',
  'named-once.reference.help': '两条参考资料留一条，两处都引用它。',
  'named-once.apart.help': '两个留一个，或者区分开。',
  'named-once.correct.help': '改正其中一个。',
  'named-once.several': ({ name }) => `“${name}”会被当成一个别名`,
  'named-once.several.help': '几个别名之间用半角逗号：[a, b]。',

  // Languages
  'own-language.stray': ({ text, language, own }) => `${own}里夹着${language}：“${text}”`,
  'own-language.stray.latin.help': ({ language, own }) =>
    `译成${own}。要保留${language}的名称或引文，放在${own}后面的括号里。`,
  'own-language.stray.wide.help': ({ language, own }) =>
    `译成${own}。要保留${language}的标题或引文，放在《》、“”或（）里。`,
  'own-language.shared': ({ text, latinName }) => `${latinName}读者看到的也是“${text}”`,
  'own-language.shared.help': '两种语言都写：{zh: …, en: …}。',
  'own-language.swapped': ({ wide, latin, wideName, latinName }) =>
    `${wideName}写在了 ${latin} 里，${latinName}写在了 ${wide} 里`,
  'own-language.swapped.help': '把两个对调。',
};
