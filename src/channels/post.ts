import type { IssueText } from '#exports/plain-issue.ts';
import type { Phrase } from '#wording/phrase.ts';

/** The programs whose front matter Markdown may begin with. */
export const frontMatters = ['hexo', 'hugo', 'devto'] as const;

/** How Markdown is written for other platforms. */
export interface MarkdownForm {
  /** Whether tables become lists, for platforms that have none. */
  hasTables: boolean;
  /** The program whose front matter stands first. */
  frontMatter?: (typeof frontMatters)[number] | undefined;
}

/** An issue in one language, to be handed to a channel. */
export interface Post {
  text: IssueText;
  /** The site that its links lead to. */
  site: URL;
  markdown: MarkdownForm;
  /** The address that sends mail: that of the editor; undefined where the column has none. */
  sender: string | undefined;
  /**
   * Reads a picture of the issue: a still that every program shows.
   *
   * @param src its address, as `text.pictures` has it
   */
  readPicture(src: string): Promise<Buffer>;
}

/** A field that a channel asks for apart from the text. */
export interface PostField {
  label: Phrase;
  value: string;
}

/** What is copied and pasted into the editor of a channel. */
export interface Paste {
  label: Phrase;
  /** A document whose body is pasted as rich text; undefined where plain text is pasted. */
  html?: string;
  text: string;
}

/** All that a channel takes of an issue. */
export interface Outgoing {
  /** The files by their names in the folder. */
  files: ReadonlyMap<string, Uint8Array | string>;
  /** What is done with them: two lines. */
  instructions: readonly [Phrase, Phrase];
  /** What the channel asks for apart from the text; empty where it asks for nothing. */
  fields: readonly PostField[];
  pastes: readonly Paste[];
  /** The widths in which its readers see it. Pixels, the narrowest first. */
  widths: readonly number[];
}

/** Makes of an issue what a channel takes. */
export type WriteChannel = (post: Post) => Promise<Outgoing> | Outgoing;
