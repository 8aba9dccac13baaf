/** What `npm run post` says, and what it writes beside an issue for a channel. */
export const posts = {
  'help.post': 'write all that a channel takes of an issue: its text, its pictures, what to do with them',
  'help.post.number':
    'the number of the issue; for mail also a month, whose issues the letter tells of: 2024-08',
  'help.post.language': 'the language of the text',
  'help.post.to': 'the channel',
  'help.post.out': 'the folder to write to; by default post-22-zh-markdown, with what was asked for',
  'help.post.no-tables': 'Markdown: tables become lists, for platforms that have none',
  'help.post.front-matter': 'Markdown: the program whose front matter stands first',
  'post.unsound': ({ number, problems }: { number: number; problems: string }) =>
    `Nothing was written of issue ${number}: ${problems}.`,
  'post.unsound-month': ({ month, problems }: { month: string; problems: string }) =>
    `Nothing was written of ${month}: ${problems}.`,
  'post.month-by-mail': ({ month, channel }: { month: string; channel: string }) =>
    `${month} is a month, which only mail tells of, not ${channel}. Give the number of an issue, or --to mail.`,
  'post.month-unrecorded': ({ month }: { month: string }) =>
    `${month} is a month; only issues are recorded. Leave out --record.`,
  'post.empty-month': ({ month, language }: { month: string; language: string }) =>
    `No issue in ${language} came out in ${month}.`,
  'post.unwritten': ({
    number,
    language,
    languages,
  }: {
    number: number;
    language: string;
    languages: readonly string[];
  }) =>
    `Issue ${number} is not written in ${language}, only in ${languages.join(', ')}; npm run translate starts a translation.`,
  'post.done': ({ folder }: { folder: string }) =>
    `${folder} has it all; README.txt says what to do with it.`,
  'post.not-out': ({ number }: { number: number }) =>
    `Issue ${number} is not out yet: links to its page and its pictures lead nowhere until it is.`,

  // What went out
  'help.post.record': 'also write into posted.yaml that it went out today',
  'post.recorded': ({ file }: { file: string }) =>
    `${file} has it: the check tells when the issue has changed since.`,
  'posted-version': ({ value }: { value: string }) => `“${value}” is not a version that npm run post wrote`,
  'posted-version.help': 'Remove the entry and run npm run post -- --record again.',
  'posted.unknown': ({ number }: { number: number }) => `there is no issue ${number}`,
  'posted.unwritten': ({ number, language }: { number: number; language: string }) =>
    `issue ${number} is not written in ${language}`,
  'posted.unknown.help': 'Correct the entry, or remove it.',
  'posted.older': ({
    number,
    language,
    channel,
    date,
  }: {
    number: number;
    language: string;
    channel: string;
    date: string;
  }) => `issue ${number} in ${language} has changed since it was sent on ${date}: ${channel}`,
  'posted.older.help': ({ number, locale, channel }: { number: number; locale: string; channel: string }) =>
    `Correct it there, then run npm run post -- ${number} ${locale} --to ${channel} --record.`,
  'status.posted': ({
    number,
    language,
    channel,
    date,
  }: {
    number: number;
    language: string;
    channel: string;
    date: string;
  }) => `${channel}: issue ${number} in ${language}, sent on ${date}`,
  'status.posted-older': ({
    number,
    language,
    channel,
    date,
  }: {
    number: number;
    language: string;
    channel: string;
    date: string;
  }) => `${channel}: issue ${number} in ${language}, sent on ${date}; it has changed since`,
  'desk.posted': ({ date }: { date: string }) => `sent on ${date}`,
  'desk.posted-older': ({ date }: { date: string }) => `sent on ${date}, changed since`,

  // Channels
  'channel.markdown': 'Markdown',
  'channel.text': 'Short texts',
  'channel.wechat': 'WeChat',
  'channel.mail': 'Mail',

  // Short texts
  'post.paste.text': ({ network, used, limit }: { network: string; used: number; limit: number }) =>
    `${network}, ${used} of ${limit}`,
  'post.network.Weibo': 'Weibo',
  'post.network.X': 'X',
  'post.network.LinkedIn': 'LinkedIn',
  'post.network.Mastodon': 'Mastodon',
  'post.network.Bluesky': 'Bluesky',
  'post.text.paste': 'Each file is the text for the network that it is named after, within its limit.',
  'post.text.card': ({ file }: { file: string }) =>
    `The network loads the card from the page; where it shows none, as Weibo does, upload ${file}.`,

  // Mail
  'post.mail.subject': 'Subject',
  'post.mail.preheader': 'Preview text',
  'post.mail.left-out': 'Left out, since mail programs show no more; the letter links to the page',
  'post.mail.message': ({ file }: { file: string }) =>
    `${file} is a message with both parts: open it in a mail program, or send it by SMTP.`,
  'post.mail.no-sender': ({ name }: { name: string }) =>
    `${name}.html and ${name}.txt are the two parts of the message. For ${name}.eml, set EDITOR_ADDRESS to the address that sends it.`,
  'post.mail.services': ({ name }: { name: string }) =>
    `For a newsletter service, send listmonk.json or buttondown.json, or paste ${name}.html and ${name}.txt; docs/mail.md tells how.`,

  // WeChat
  'post.paste.wechat': 'Article',
  'post.wechat.title': 'Title',
  'post.wechat.author': 'Author',
  'post.wechat.digest': 'Digest',
  'post.wechat.original': 'Address of the original (阅读原文)',
  'post.wechat.paste': ({ file }: { file: string }) =>
    `Open ${file} in a browser, select all, copy, and paste into a new article on mp.weixin.qq.com; its pictures come with it.`,
  'post.wechat.pictures': ({ count }: { count: number }): string =>
    count === 0
      ? 'Fill in the fields below, and upload cover-900x383.png as the cover; cover-200x200.png is the square one.'
      : 'If a picture is missing in the editor, upload the file of its number in its place; fill in the fields below, and upload cover-900x383.png as the cover, cover-200x200.png as the square one.',

  // Markdown
  'post.paste.markdown': 'Markdown',
  'post.markdown.paste': ({ file }: { file: string }) =>
    `Paste ${file} into the Markdown editor of the platform, or import the file; pictures are loaded from the site.`,
  'post.markdown.mirror': ({ file }: { file: string }) => `Put ${file} among the posts of your site.`,
  'post.markdown.canonical': ({ address }: { address: string }) =>
    `Where the platform has a field for the original or canonical address, enter ${address}, so that search engines know where the text comes from.`,
};
