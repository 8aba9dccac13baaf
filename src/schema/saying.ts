import type { ProblemCode } from '#diagnostics/problem-codes.ts';

/** What a schema adds to the message of a problem of its own. */
interface ProblemParams {
  code: ProblemCode;
  help: string;
}

/** Says of what kind a problem of a refinement is, and how to mend it. */
export function saying(code: ProblemCode, help: string): { params: ProblemParams } & Record<string, unknown> {
  return { params: { code, help } };
}

/** The message of a text that has not the form it must have; an author reads “value” what. How. */
export function formError(code: ProblemCode, what: string, how: string): string {
  return [code, what, how].join('; ');
}

/** Takes such a message apart; undefined for any other. */
export function readFormError(message: string): { code: ProblemCode; what: string; how: string } | undefined {
  const [code, what, how] = message.split('; ');
  return code !== undefined && what !== undefined && how !== undefined
    ? { code: code as ProblemCode, what, how }
    : undefined;
}
