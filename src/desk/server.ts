import type { ServerResponse } from 'node:http';
import { DeskAnswers } from '#desk/answers.ts';
import { readDesk, type DeskReading } from '#desk/state.ts';
import { lintContent, type LintResult } from '#lint/lint-content.ts';
import { readClock } from '#domain/calendar.ts';
import type { WordingLanguage } from '#wording/in-words.ts';
import type { Answer } from '#preview/server.ts';
import type { Writing } from '#preview/writing.ts';
import { Disk } from '#content/disk.ts';
import type { ReadingCache } from '#content/reading-cache.ts';
import type { Settings } from '#content/settings.ts';

/** The desk looks when the page that the author waits for has been shown. Milliseconds. */
const settleTime = 1000;

/** At the start the desk waits for the first page, but no longer than this. Milliseconds. */
const patience = 3000;

/** The desk at `/desk/`: how every issue stands and what is to be fixed. No build has it. */
export interface Desk {
  answer: Answer;
  /** Looks at the content when the author's first page has been shown. */
  begin(firstPage: Promise<unknown>): void;
  /** Looks at the content again, since it changed. */
  changed(): void;
  /** Looks no more. */
  end(): void;
}

/** What a desk is opened with. */
export interface DeskOptions {
  settings: Settings;
  environment: NodeJS.ProcessEnv;
  /** Where the site is published: the server has it, and the desk, below the same path. */
  site: URL;
  /** What the server has read. */
  readings: ReadingCache;
  /** The column as its author sees it. */
  writing: Pick<Writing, 'read'>;
  /** The language of the desk where an address names none. */
  language: WordingLanguage;
  /** Told what is found, at the start and after every change. */
  onDiagnostics(found: LintResult): void;
}

/** What was found of the content as it was. */
interface Look {
  /** Changes with any file; undefined where one was written just then. */
  stamp: string | undefined;
  found: Promise<LintResult>;
  /** What the desk shows of it, gathered when it is first asked for. */
  reading(): Promise<DeskReading>;
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Opens the desk of a content folder. */
export function openDesk(options: DeskOptions): Desk {
  const { settings, environment, site, readings, writing, language, onDiagnostics } = options;
  const listeners = new Set<ServerResponse>();
  const disk = new Disk(settings.content);
  let last: Look | undefined;
  // Files may change in the moment in which they are read, and back again: what was seen counts while they are the same.
  const look = (): Look => {
    const stamp = disk.stampAll();
    if (last && stamp !== undefined && last.stamp === stamp) return last;
    const found = lintContent(settings, readClock(environment), { readings });
    const reading = lazily(() => found.then((all) => readDesk(settings, all)));
    last = { stamp, found, reading };
    return last;
  };
  const announce = async (): Promise<void> => {
    onDiagnostics(await look().found);
    for (const listener of listeners) listener.write('data: changed\n\n');
  };
  let timer: NodeJS.Timeout | undefined;
  const lookLater = (delay: number): void => {
    last = undefined;
    clearTimeout(timer);
    timer = setTimeout(() => {
      announce().catch((error: unknown) => console.error(String(error)));
    }, delay);
  };
  const changed = (): void => lookLater(settleTime);
  const answers = new DeskAnswers({
    settings,
    environment,
    site,
    writing,
    language,
    read: () => look().reading(),
    onMend: changed,
    listen: (request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
      response.write(': open\n\n');
      listeners.add(response);
      request.on('close', () => listeners.delete(response));
    },
  });
  return {
    begin: (firstPage) => {
      lookLater(patience);
      void firstPage.then(() => {
        if (!last) lookLater(settleTime);
      });
    },
    changed,
    end: () => clearTimeout(timer),
    answer: answers.answer,
  };
}
