import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messageLanguage } from '#commands/message-language.ts';

const chosen: [name: string, given: Parameters<typeof messageLanguage>, language: 'en' | 'zh'][] = [
  ['English where nothing is said', [{}], 'en'],
  ['Chinese on a Chinese machine', [{ LANG: 'zh_CN.UTF-8' }], 'zh'],
  ['Chinese in Taiwan too', [{ LANG: 'zh_TW' }], 'zh'],
  ['English on a German machine', [{ LANG: 'de_DE.UTF-8' }], 'en'],
  ['English where messages are in English', [{ LC_MESSAGES: 'en_GB.UTF-8', LANG: 'zh_CN.UTF-8' }], 'en'],
  ['what LC_ALL says before all', [{ LC_ALL: 'zh_CN', LC_MESSAGES: 'C', LANG: 'C' }], 'zh'],
  ['the next variable where one is empty', [{ LC_ALL: '', LC_MESSAGES: '', LANG: 'zh_CN' }], 'zh'],
  ['what the column says before the machine', [{ LC_ALL: 'C' }, undefined, 'zh'], 'zh'],
  ['what is asked for before the column', [{ LC_ALL: 'zh_CN' }, 'en', 'zh'], 'en'],
];

for (const [name, given, language] of chosen)
  test(`messages are in the language chosen: ${name}`, () => {
    assert.equal(messageLanguage(...given), language);
  });
