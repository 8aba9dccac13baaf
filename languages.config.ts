import type { Linter, Rule } from 'eslint';

/** The codes of languages that the program has words for; one with a script is of the same kind: zh-Hant. */
const code = /^(?:zh|en|ja)(?:-[A-Z][a-z]{3})?$/;

type Node = Exclude<Rule.Node, { type: 'Program' }> & {
  typeAnnotation?: { typeAnnotation?: { typeName?: { name?: string } } };
};

const nameOf = (node: unknown): string | undefined => (node as { name?: string } | undefined)?.name;

/** Whether a code is given to what takes the language of messages, or a tag that ECMA-402 asks for. */
function isOtherwise(node: Rule.Node): boolean {
  const parent = node.parent as Node;
  // What a registry holds of a language whose code is no name: 'zh-Hant': zhHant.
  if (parent.type === 'Property')
    return (
      parent.key === node &&
      nameOf(parent.value) === String((node as { value?: unknown }).value).replace('-', '')
    );
  if (parent.type === 'AssignmentPattern')
    return (parent.left as Node).typeAnnotation?.typeAnnotation?.typeName?.name === 'WordingLanguage';
  if (parent.type === 'NewExpression')
    return parent.callee.type === 'MemberExpression' && nameOf(parent.callee.object) === 'Intl';
  if (parent.type !== 'CallExpression') return false;
  if (parent.callee.type === 'MemberExpression')
    return /^(?:localeCompare|toLocaleString)$/.test(nameOf(parent.callee.property) ?? '');
  return nameOf(parent.callee) === 'inWords';
}

const rule: Rule.RuleModule = {
  create(context) {
    const report = (node: Rule.Node): void =>
      context.report({
        node,
        message: 'Ask src/locales/languages.ts for what the language has, or the column for its languages.',
      });
    return {
      Literal(node) {
        if (typeof node.value === 'string' && code.test(node.value) && !isOtherwise(node)) report(node);
      },
      // { zh: …, en: … }, and words.zh
      'Property[computed=false][shorthand=false] > Identifier.key'(node: Rule.Node) {
        if (code.test(nameOf(node) ?? '')) report(node);
      },
      'MemberExpression[computed=false] > Identifier.property'(node: Rule.Node) {
        if (code.test(nameOf(node) ?? '')) report(node);
      },
    };
  },
};

/** Code names no language: what is known of one stands in src/locales, its words in dictionaries, its rules in src/language. */
export const languages: Linter.Config = {
  files: ['src/**/*.ts', 'src/**/*.astro'],
  ignores: [
    'src/{language,locales,wording}/**',
    'src/{i18n,templates}/**/{en,ja,zh,zh-Hant}.ts',
    // Posts from elsewhere are read in Chinese and English, and what they say is written in both.
    'src/importing/**',
    // Forms are explained in both languages of messages.
    'src/authoring/json-schemas/forms.ts',
    'src/commands/message-language.ts',
    'src/language-server/handbook-links.ts',
    // What stands before a name of a company in Chinese is asked for in English too.
    'src/authoring/{describe-company,name-company}.ts',
    // The language of messages in its own type; what a template of a company’s file shows.
    'src/{column,no-column}.ts',
    'src/templates/company.ts',
  ],
  plugins: { languages: { rules: { 'no-codes': rule } } },
  rules: { 'languages/no-codes': 'error' },
};
