/** The words about what readers answer: how they can, their letters, and thanks for what they pointed out. */
export interface ReplyMessages {
  /** Behind a correction: who pointed it out. */
  thanks: (name: string) => string;
  letters: string;
  editorReply: string;
  /** Beside a letter or an answer that was written in one language and is read in another one. */
  translatedFrom: (language: string) => string;
  reply: string;
  writeToEditor: string;
  discussAt: (host: string) => string;
}
