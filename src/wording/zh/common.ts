import type { common as en } from '#wording/en/common.ts';

export const common: typeof en = {
  'severity.error': '错误',
  'severity.warning': '警告',
  joined: ({ first, second }) => `${first}${second}`,
  disabled: ({ message, reason }) => `${message}（已停用：${reason}）`,
  'did-you-mean': ({ nearest, otherwise }) => `是不是“${nearest}”？${otherwise}`,
};
