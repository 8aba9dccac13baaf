import { messageLanguage } from '#commands/message-language.ts';
import { messages } from '#config.ts';
import { readSettings } from '#content/settings.ts';
import { startLanguageServer } from '#language-server/server.ts';
import type { WordingLanguage } from '#wording/in-words.ts';

/**
 * `language-server`: tells an editor what is to be mended while somebody types, over the standard streams, until the
 * editor ends it. The language of messages is the one that was asked for, else that of the column, else the editor’s.
 */
export function languageServer(environment: NodeJS.ProcessEnv, asked?: WordingLanguage): void {
  startLanguageServer(process.stdin, process.stdout, {
    settings: readSettings(environment),
    environment,
    languageFor: (locale) => messageLanguage(locale ? { LC_ALL: locale } : environment, asked, messages),
  });
}
