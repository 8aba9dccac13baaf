import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ServerResponse } from 'node:http';
import { deskContent, deskPage, type DeskState } from '#desk/page.ts';
import { lintContent, type LintResult } from '#lint/lint-content.ts';
import { issueStatuses } from '#authoring/status.ts';
import { changesSince } from '#authoring/translation-changes.ts';
import { readClock } from '#domain/calendar.ts';
import type { Change } from '#alignment/changed-blocks.ts';
import type { Answer } from '#preview/server.ts';
import { projectRoot } from '#state/project.ts';
import type { ReadMemory } from '#content/read-memory.ts';
import type { Settings } from '#content/settings.ts';

/** The desk looks when the page that the author waits for has been shown. Milliseconds. */
const settleTime = 1000;

/** At the start the desk waits for the first page, but no longer than this. Milliseconds. */
const patience = 3000;

async function deskState(settings: Settings, found: LintResult): Promise<DeskState> {
  const changes = new Map<number, readonly Change[]>();
  const statuses = await issueStatuses(found, async (checked) => {
    const changed = await changesSince(settings, checked);
    if (changed) changes.set(checked.issue.number, changed);
    return changed?.length;
  });
  const { diagnostics, suppressed } = found;
  return { statuses, diagnostics, suppressed, changes, content: settings.content };
}

function readStyles(): string {
  const root = projectRoot();
  return ['src/styles/tokens.css', 'src/styles/base.css', 'src/desk/desk.css']
    .map((file) => readFileSync(path.join(root, file), 'utf8'))
    .join('\n');
}

/** The desk at `/desk/`: how every issue stands and what is to be fixed. No build has it. */
export interface Desk {
  answer: Answer;
  /** Looks at the content when the author's first page has been shown. */
  begin(firstPage: Promise<unknown>): void;
  /** Looks at the content again, since it changed. */
  changed(): void;
}

/**
 * Opens the desk of a content folder.
 *
 * @param memory what the server has read
 * @param onDiagnostics told what is found, at the start and after every change
 */
export function openDesk(
  settings: Settings,
  environment: NodeJS.ProcessEnv,
  memory: ReadMemory,
  onDiagnostics: (found: LintResult) => void,
): Desk {
  const listeners = new Set<ServerResponse>();
  let found: Promise<LintResult> | undefined;
  const look = (): Promise<LintResult> =>
    (found ??= lintContent(settings, readClock(environment), { memory }));
  const announce = async (): Promise<void> => {
    onDiagnostics(await look());
    for (const listener of listeners) listener.write('data: changed\n\n');
  };
  let timer: NodeJS.Timeout | undefined;
  const lookLater = (delay: number): void => {
    found = undefined;
    clearTimeout(timer);
    timer = setTimeout(() => {
      announce().catch((error: unknown) => console.error(String(error)));
    }, delay);
  };
  return {
    begin: (firstPage) => {
      lookLater(patience);
      void firstPage.then(() => {
        if (!found) lookLater(settleTime);
      });
    },
    changed: () => lookLater(settleTime),
    answer: async (request, response, address) => {
      const place = /^\/desk(\/.*)$/.exec(address)?.[1];
      if (place === '/events/') {
        response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
        response.write(': open\n\n');
        listeners.add(response);
        request.on('close', () => listeners.delete(response));
        return true;
      }
      if (place !== '/' && place !== '/content/') return false;
      const state = await deskState(settings, await look());
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(place === '/' ? deskPage(state, readStyles()) : deskContent(state));
      return true;
    },
  };
}
