/** What an editor shows beside the problems themselves. */
export const editor = {
  /** The title of an action that fixes a problem. */
  'editor.fix': ({ after }: { after: string }) => `Write “${after}”`,
  'editor.fix-all': 'Fix everything in this file that can be fixed safely',
  /** Leads to the other place that a problem is about. */
  'editor.related': 'the other place',
};
