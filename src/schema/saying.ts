import type { DiagnosticCode } from '#diagnostics/codes.ts';

/** What a schema adds to the message of a problem of its own. */
interface ProblemParams {
  code: DiagnosticCode;
  help: string;
}

/** Says of what kind a problem of a refinement is, and how to fix it. */
export function saying(
  code: DiagnosticCode,
  help: string,
): { params: ProblemParams } & Record<string, unknown> {
  return { params: { code, help } };
}

/** What is wrong with the form of a text: an author reads “value” what. How. */
interface FormError {
  code: DiagnosticCode;
  what: string;
  how: string;
}

/** Zod carries nothing but a message of these, which stands for the rest. */
const formErrors = new Map<string, FormError>();
const ownMessages = new Set<string>();

/** The message of a text that has not the form it must have; an author reads “value” what. How. */
export function formError(code: DiagnosticCode, what: string, how: string): string {
  const message = [code, what, how].join('; ');
  formErrors.set(message, { code, what, how });
  return message;
}

/** What such a message stands for; undefined for any other. */
export function readFormError(message: string): FormError | undefined {
  return formErrors.get(message);
}

/** A message of a schema that authors read as it is. */
export function ownMessage(message: string): string {
  ownMessages.add(message);
  return message;
}

/** Whether a message is such a one, and not one of Zod's. */
export function isOwnMessage(message: string): boolean {
  return ownMessages.has(message);
}
