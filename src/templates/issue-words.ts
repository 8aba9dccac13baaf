import { en } from '#templates/issue-words/en.ts';
import type { IssueWords } from '#templates/issue-words/words.ts';
import { ja } from '#templates/issue-words/ja.ts';
import { zhHant } from '#templates/issue-words/zh-Hant.ts';
import { zh } from '#templates/issue-words/zh.ts';
import type { KnownLocale } from '#locales/languages.ts';

/** The words of a new issue in each language. */
export const issueWords: Record<KnownLocale, IssueWords> = { zh, en, ja, 'zh-Hant': zhHant };
