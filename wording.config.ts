import type { Linter } from 'eslint';

const message = 'Write it into src/wording and name it: say(…).';

/** Three words of an English sentence, in a text without Chinese beside them and no command: a pattern of esquery. */
const threeWords =
  '/^(?=[^一-鿿]*$)(?:|[\\s\\S]*[^\\w-])(?!npm run )[A-Za-z’]{2,}[,;:]? [a-z’]{2,}[,;:]? [a-z’]{2,}/';

/** What tells of faults of the program, which only programmers read, and what has its Chinese beside it. */
const otherwise = ":not(NewExpression[callee.name=/^(?:Range|Type)?Error$/] *, Property[key.name='en'] *)";

/**
 * What authors are told is in the dictionaries of src/wording, in English and in Chinese: elsewhere, no three words of
 * English stand in a row.
 */
export const wording: Linter.Config = {
  files: ['src/**/*.ts'],
  ignores: [
    // Words of pages, data, drafts and of languages themselves; statements of SQL.
    'src/{books,collections,components,drawings,exports,feeds,fonts,i18n,language,library,routes,search,share,state,styles}/**',
    'src/{templates,wording}/**',
    // Names of tags, currencies and posts at companies; units of data; what other programs say; comments on codes.
    'src/importing/{people,tag-writer}.ts',
    'src/markdown/foreign-tags.ts',
    'src/pictures/svg-source.ts',
    'src/schema/{dataset,money-guess}.ts',
    'src/commands/command-words.ts',
    // What made files say of themselves.
    'src/authoring/cms/editor-files.ts',
    'src/content/preview-folder.ts',
    'src/diagnostics/{codes,disk-error}.ts',
  ],
  rules: {
    'no-restricted-syntax': [
      'error',
      {
        selector:
          'Property[key.name=/^(?:message|help)$/] > :matches(Literal[value=/./], TemplateLiteral).value',
        message,
      },
      {
        selector: `:matches(Literal[value=${threeWords}], TemplateElement[value.raw=${threeWords}])${otherwise}`,
        message,
      },
    ],
  },
};
