import type { editor as en } from '#wording/en/editor.ts';

export const editor: typeof en = {
  'editor.fix': ({ after }) => `改成“${after}”`,
  'editor.fix-all': '改好本文件里能自动改的地方',
  'editor.related': '对应的另一处',
};
