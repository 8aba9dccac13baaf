import type { Answers } from '#authoring/answers.ts';
import type { Column } from '#authoring/column.ts';
import { nameAndId, wrongAnswer } from '#authoring/read-answers.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { findNearest } from '#diagnostics/nearest.ts';
import { describeDiagnostics } from '#diagnostics/reporters/human.ts';
import { UserError } from '#diagnostics/user-error.ts';
import { usualTemplate, type Locale } from '#config.ts';
import type { TemplateFile } from '#content/read-templates.ts';
import type { WordingLanguage } from '#wording/in-words.ts';
import { say } from '#wording/phrase.ts';

function findTemplate(typed: string, templates: readonly TemplateFile[]): TemplateFile | undefined {
  const name = typed.normalize('NFKC').trim().toLowerCase();
  return templates.find((each) => each.name === name || each.data?.name.toLowerCase() === name);
}

/**
 * Asks which template an issue starts with; undefined where the content folder has none in its language.
 *
 * @param folder the content folder
 * @param language the language in which a broken template is told of
 */
export async function chooseTemplate(
  answers: Answers,
  column: Column,
  folder: string,
  locale: Locale,
  language: WordingLanguage,
): Promise<TemplateFile | undefined> {
  const { templates: all, problems } = column.content;
  const templates = all.filter((each) => each.locale === locale);
  const names = templates.map(({ name }) => name);
  const readTemplate = (typed: string): TemplateFile => {
    const found = findTemplate(typed, templates);
    if (found?.data) return found;
    if (found) {
      // What only hinders its use is an error to who wants it.
      const broken = problems
        .filter(({ file }) => file === found.file)
        .map((each): Diagnostic => ({ ...each, severity: 'error' }));
      throw new UserError(
        'unsound-file',
        say('new.unsound-template', {
          problems: describeDiagnostics(broken, folder, undefined, language),
        }),
      );
    }
    const file = `templates/${typed}.${locale}.mdx`;
    const elsewhere = all.filter((each) => findTemplate(typed, [each]));
    if (elsewhere.length > 0)
      throw wrongAnswer(
        say('answer.template-language', {
          name: typed,
          languages: elsewhere.map((each) => say(`language.${each.locale}`)),
        }),
        say('answer.template-make', { file }),
      );
    const nearest = findNearest(typed, names);
    const known = say('answer.templates', {
      names: templates.map(({ name, data }) => nameAndId({ name: data?.name ?? name, id: name })),
    });
    throw wrongAnswer(
      say('answer.no-template', { name: typed }),
      nearest === undefined ? known : say('did-you-mean', { nearest, otherwise: '' }),
    );
  };
  if (templates.length > 1 && !answers.isGiven('template'))
    for (const { name, data } of templates)
      answers.tell(
        data
          ? say('ask.template-choice', { name, label: data.name, about: data.about })
          : say('ask.template-broken', { name }),
      );
  const sound = templates.filter(({ data }) => data !== undefined);
  const proposed = sound.find(({ name }) => name === usualTemplate) ?? sound[0];
  return answers.get({
    flag: 'template',
    words: say('ask.template'),
    proposal: proposed?.name,
    known: names,
    optional: true,
    read: readTemplate,
  });
}
