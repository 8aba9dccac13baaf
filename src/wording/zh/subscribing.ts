import type { subscribing as english } from '#wording/en/subscribing.ts';

export const subscribing: typeof english = {
  'config.web-sub-hub': '订阅源里写明的 WebSub 中心：https://…；发布网站的程序负责通知它。',
  'config.mail-form': '/subscribe/ 上用邮箱订阅的表单：{action: ‘https://…’}。',
  'config.mail-form.action': '邮件服务给它自己的表单用的地址。',
  'config.mail-form.sender': '对读者怎样称呼这家服务；不写就写它的域名。',
  'config.mail-form.email': '这家服务的邮箱一栏叫什么；不写就是 email。',
  'config.mail-form.fields': '一起送出的固定字段，如 {l: ‘…’}；各语言不同的写 {l: {zh: ‘…’, en: ‘…’}}。',
  'config.mail-form.value': '这里应是一段文字、几段文字的列表，或每种语言一段：{zh: ‘…’, en: ‘…’}',
  'config.mail-form.confirmation': '服务不寄确认链接、填了就算订阅的，写 false。',
  'config.mail-form.privacy': '这家服务说明怎样处理邮箱的网页。',
  'secured-address.form': ({ value }) => `“${value}”不是安全的网址`,
  'secured-address.form.help':
    '用 https:// 开头，不带用户名，也不带 #；http:// 只能指向本机，如 http://localhost:9000/。',
  'mail-field.form': ({ value }) => `“${value}”不是字段名`,
  'mail-field.form.help': '照抄服务自己表单里的名字：email、EMAIL、l、metadata__language。',
  'mail-field.address': '邮箱一栏又写了固定的值',
  'mail-field.address.help': '删掉这一项：邮箱由读者填写。',
};
