import type { Editor } from '#config.ts';

/** A place that an editor is to open. */
export interface EditorPlace {
  /** An absolute path. */
  file: string;
  line: number;
  column: number;
}

/** A path in an address, with slashes; the colon of a drive stays. */
function encodePath(file: string): string {
  const parts = file.replaceAll('\\', '/').split('/');
  const encoded = parts.map((part) => (/^[A-Za-z]:$/.test(part) ? part : encodeURIComponent(part))).join('/');
  return encoded.startsWith('/') ? encoded : `/${encoded}`;
}

/** `<scheme>://file/<path>:<line>:<column>`, as VS Code has it and those that follow it. */
const openAt =
  (scheme: string) =>
  ({ file, line, column }: EditorPlace): string =>
    `${scheme}://file${encodePath(file)}:${line}:${column}`;

const links: Record<Editor, (place: EditorPlace) => string> = {
  vscode: openAt('vscode'),
  cursor: openAt('cursor'),
  zed: openAt('zed'),
  // Obsidian knows no lines.
  obsidian: ({ file }) => `obsidian://open?path=${encodeURIComponent(file)}`,
};

/** The address by which a browser has an editor open a place; undefined for no editor. */
export function editorLink(editor: Editor | 'none', place: EditorPlace): string | undefined {
  return editor === 'none' ? undefined : links[editor](place);
}
