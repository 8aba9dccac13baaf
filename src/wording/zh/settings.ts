import type { settings as en } from '#wording/en/settings.ts';

export const settings: typeof en = {
  'setting.wrong': ({ name, value, allowed }) => `${name} 现在是“${value}”；应为${allowed}。`,
  'setting.wrong-since': ({ name, value, why, allowed }) =>
    `${name} 现在是“${value}”，${why}；应为${allowed}。`,

  // What settings may hold
  'setting.CONTENT_DIR': '放着各期、公司和各份名单的文件夹',
  'setting.OUT_DIR': '专用的文件夹：还不存在、是空的，或者里面是以前构建的网站',
  'setting.CACHE_DIR': '可以写入的专用文件夹',
  'setting.SITE_ORIGIN': ({ example }) =>
    ` https:// 或 http:// 加域名，网站放在子路径下的再加路径，如 ${example}`,
  'setting.EDITOR_ADDRESS': '邮箱地址，如 editor@column.example',
  'setting.SOURCE_DATE_EPOCH': ({ last }) => `从 1970 年算起的整秒数，0 到 ${last}`,
  'setting.port': ' 1 到 65535 的整数',

  // What is wrong with a folder
  'folder.null': '里面有路径不能用的字符',
  'folder.is-project': '就是项目本身',
  'folder.has-project': '把整个项目包在了里面',
  'folder.is-other': ({ other }) => `和 ${other} 是同一个文件夹`,
  'folder.in-other': ({ other, folder }) => `在 ${other}（${folder}）里面`,
  'folder.has-other': ({ other, folder }) => `把 ${other}（${folder}）包在了里面`,
  'folder.in-project': ({ folder }) => `在项目的 ${folder} 里面`,
  'folder.unwritable': ({ reason }) => `不能写入（${reason}）`,
  'folder.is-file': '是一个文件',
  'folder.below-file': '上一级是文件，不是文件夹',
  'folder.missing': '并不存在',
  'folder.has-files': '里面有别的文件，构建会把它们换掉',

  // What is wrong with an origin
  'origin.character': '里面有空格或网址不能用的字符',
  'origin.no-scheme': '开头没有 https:// 或 http://',
  'origin.scheme': ({ scheme }) => `开头是 ${scheme}://`,
  'origin.no-address': '不是网址',
  'origin.user': '带了用户名或密码',
  'origin.query': '带了 ? 或 #',
  'origin.page': '是某个页面的网址',
  'origin.path': '路径里有英文字母、数字和 - . _ ~ 以外的字符，或者有连着的斜杠',

  // The rest
  'temporary-folder': ({ folder }) =>
    `${folder} 不是你自己的、名字只用普通字符的文件夹；请把 TMPDIR 设为这样的文件夹。`,
  'changed-meanwhile': ({ file }) => `检查期间 ${file} 被改过。什么也没有写入，请再运行一次。`,
  'cache-damaged': '以前留下的缓存坏了，已经删掉。请再运行一次。',
  'build.disk': ({ refusal }) => `没有发布：${refusal}。上一次的网站保持原样。`,
  stopped: '\n已停止，什么也没有写入。',

  // What the server of the writing author answers
  'preview.no-page': '没有这个页面。',
  'preview.no-picture': '没有这张图片。',
  'preview.errors': ({ errors }) => `内容有错误：\n\n${errors.join('\n')}`,
  'preview.error': ({ place, message, help }) => `${place}  ${message}\n    → ${help}`,
  'preview.failed': '这个页面显示不出来',
};
