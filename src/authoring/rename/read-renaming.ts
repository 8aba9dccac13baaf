import { findNearest } from '#diagnostics/nearest.ts';
import { UserError } from '#diagnostics/user-error.ts';
import type { OriginalFile } from '#domain/records.ts';
import { readTypedNumber } from '#language/typed-number.ts';
import { id as idSchema } from '#schema/id.ts';
import type { Content } from '#content/read-content.ts';
import { noteNames } from '#authoring/rename/note-names.ts';
import { namesOf, renameKinds, type RenameKind } from '#authoring/rename/kinds.ts';
import type { Renaming } from '#authoring/rename/plan-rename.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** Names the nearest known word behind a problem, where there is one. */
function withNearest(problem: Phrase, typed: string, known: Iterable<string>): Phrase {
  const nearest = findNearest(typed, known);
  return nearest === undefined
    ? problem
    : say('joined', { first: problem, second: say('rename.near', { nearest }) });
}

function readKind(typed: string): RenameKind {
  const kind = renameKinds.find((each) => each === typed);
  if (kind) return kind;
  const problem = say('rename.no-kind', { kind: typed, kinds: renameKinds });
  throw new UserError('invalid-value', withNearest(problem, typed, renameKinds));
}

/** @throws {UserError} where a word is no id */
function demandId(typed: string): void {
  if (idSchema.safeParse(typed).success) return;
  const [problem, help] = [say('id-form.value', { value: typed }), say('id-form.value.help')];
  throw new UserError('invalid-value', say('rename.no-id', { problem, help }));
}

function findIssue({ records }: Content, typed: string): OriginalFile {
  const number = readTypedNumber(typed);
  if (number === undefined) throw new UserError('invalid-value', say('no-issue-number', { typed }));
  const found = records.originals.find(({ data }) => data.issue === number);
  if (found) return found;
  const known = records.originals.map(({ data }) => String(data.issue));
  const problem = say('rename.unknown-issue', { number: String(number) });
  throw new UserError('not-found', withNearest(problem, String(number), known));
}

function sharedRenaming(
  content: Content,
  kind: Exclude<RenameKind, 'reference'>,
  [from, to]: readonly [string, string],
): Renaming {
  const named = namesOf(kind, content.records);
  const known = named.ids;
  const what = say(`rename.kind.${kind}`);
  if (!known.includes(from))
    throw new UserError(
      'not-found',
      withNearest(say('rename.unknown', { what, id: from }), named.idOf(from) ?? from, known),
    );
  if (known.includes(to)) throw new UserError('invalid-value', say('rename.taken', { what, id: to }));
  return { kind, from, to, issue: undefined };
}

function referenceRenaming(
  content: Content,
  issue: OriginalFile,
  [from, to]: readonly [string, string],
): Renaming {
  const number = issue.data.issue;
  const texts = content.bodies.filter(({ file }) => file.startsWith(`${issue.folder}/`));
  const notes = texts.flatMap(({ text }) => noteNames(text));
  const known = new Set([...issue.data.references.map(({ id }) => id), ...notes]);
  const taken = say('rename.taken-reference', { issue: number, id: to });
  if (!known.has(from))
    throw new UserError(
      'not-found',
      withNearest(say('rename.unknown-reference', { issue: number, id: from }), from, known),
    );
  if (known.has(to)) throw new UserError('invalid-value', taken);
  return { kind: 'reference', from, to, issue };
}

/**
 * Reads what is to be renamed.
 *
 * @param words the kind, for a reference the number of its issue, the id and the new one
 * @throws {UserError} where there is no such thing, or the new id is none or is taken
 */
export function readRenaming(words: readonly string[], content: Content): Renaming {
  const [typed = '', ...rest] = words;
  const kind = readKind(typed);
  const [number = '', from, to, ...more] = kind === 'reference' ? rest : ['', ...rest];
  if (from === undefined || to === undefined || more.length > 0)
    throw new UserError('missing-answer', say('rename.words'));
  if (from === to) throw new UserError('invalid-value', say('rename.same', { id: to }));
  const renaming =
    kind === 'reference'
      ? referenceRenaming(content, findIssue(content, number), [from, to])
      : sharedRenaming(content, kind, [from, to]);
  demandId(to);
  return renaming;
}
