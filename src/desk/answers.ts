import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { h } from 'hastscript';
import type { Outgoing } from '#channels/post.ts';
import { readAddress, type DeskAddress, type Sent } from '#desk/addresses.ts';
import { channelView } from '#desk/channel-view.ts';
import { deskPath } from '#preview/desk-path.ts';
import { deskDocument, deskPolicy, type DeskPage } from '#desk/document.ts';
import { entryDocument, entryPolicy } from '#desk/feed-entry.ts';
import { isLocal, isToken, mayWrite } from '#desk/guard.ts';
import { issueView } from '#desk/issue-view.ts';
import { applyMend, type MendResult } from '#desk/mends.ts';
import { outgoingOf } from '#desk/outgoing.ts';
import { overview } from '#desk/overview.ts';
import { atServer, pastePolicy } from '#desk/paste.ts';
import { readForm, readStyles, sendFace, sendJson, sendPage, sendTo } from '#desk/requests.ts';
import { compareIssue, type DeskReading } from '#desk/state.ts';
import { tell, type Viewer } from '#desk/viewer.ts';
import { readClock } from '#domain/calendar.ts';
import type { Library } from '#library/library.ts';
import type { WordingLanguage } from '#wording/in-words.ts';
import { postedStates } from '#lint/posted-states.ts';
import { editor, type Locale } from '#config.ts';
import type { Answer } from '#preview/server.ts';
import type { Writing } from '#preview/writing.ts';
import type { Settings } from '#content/settings.ts';
import { hrefOf } from '#schema/site-address.ts';
import { say, type Phrase } from '#wording/phrase.ts';

/** What the desk answers from. */
export interface DeskSources {
  settings: Settings;
  environment: NodeJS.ProcessEnv;
  /** Where the site is published: the server has it, and the desk, below the same path. */
  site: URL;
  /** The column as its author sees it. */
  writing: Pick<Writing, 'read'>;
  /** The language of the desk where an address names none. */
  language: WordingLanguage;
  /** How the column stands now. */
  read(): Promise<DeskReading>;
  /** Told when a file was written. */
  onMend(): void;
  /** Keeps a browser that wants to be told of changes. */
  listen(request: IncomingMessage, response: ServerResponse): void;
}

/** Answers requests for the desk. Files are written for forms that it gave out itself, to this machine, since it started. */
export class DeskAnswers {
  readonly #sources: DeskSources;
  readonly #token = randomBytes(32).toString('base64url');

  constructor(sources: DeskSources) {
    this.#sources = sources;
  }

  #viewer(request: IncomingMessage, language: WordingLanguage): Viewer {
    const { settings, site } = this.#sources;
    const isOwn = isLocal(request);
    const token = isOwn ? this.#token : undefined;
    return { language, isLocal: isOwn, token, editor, site, content: settings.content };
  }

  #send(response: ServerResponse, page: DeskPage, viewer: Viewer, status = 200): void {
    const styles = readStyles();
    sendPage(response, deskDocument(page, viewer, styles), deskPolicy(styles, viewer.site), status);
  }

  /** Says why nothing was written. */
  #refuse(response: ServerResponse, why: Phrase, back: string, viewer: Viewer, status: number): void {
    const title = tell(viewer, say('desk.not-fixed'));
    const content = [
      h('h1', title),
      h('p', { role: 'alert' }, tell(viewer, why)),
      h('p', [h('a', { href: back }, tell(viewer, say('desk.back')))]),
    ];
    this.#send(response, { number: undefined, title, content }, viewer, status);
  }

  async #sendDesk(
    request: IncomingMessage,
    response: ServerResponse,
    language: WordingLanguage,
    number: number | undefined,
  ): Promise<boolean> {
    const viewer = this.#viewer(request, language);
    const reading = await this.#sources.read();
    if (number === undefined) {
      this.#send(response, { number, content: overview(reading, viewer) }, viewer);
      return true;
    }
    const status = reading.statuses.find((each) => each.number === number);
    const checked = reading.found.context.issues.find(({ issue }) => issue.number === number);
    if (!status || !checked) return false;
    const { library } = await this.#sources.writing.read();
    const content = issueView(
      {
        ...reading,
        status,
        comparisons: compareIssue(checked, reading),
        sent: postedStates({ ...reading.found.context, issues: [checked] }),
        isShown: library !== undefined,
      },
      viewer,
    );
    this.#send(response, { number, title: status.title, content }, viewer);
    return true;
  }

  async #sendEntry(response: ServerResponse, locale: Locale, number: number): Promise<boolean> {
    const { library } = await this.#sources.writing.read();
    const html = library && (await entryDocument(library, number, locale, this.#sources.site));
    if (html === undefined) return false;
    sendPage(response, html, entryPolicy);
    return true;
  }

  async #outgoing(sent: Sent): Promise<{ library: Library; outgoing: Outgoing } | undefined> {
    const { settings, writing } = this.#sources;
    const { library } = await writing.read();
    const outgoing = await (library && outgoingOf(library, settings, sent));
    return library && outgoing && { library, outgoing };
  }

  async #sendChannel(
    request: IncomingMessage,
    response: ServerResponse,
    { language, sent }: DeskAddress & { kind: 'channel' },
  ): Promise<boolean> {
    const found = await this.#outgoing(sent);
    if (!found) return false;
    const { library, outgoing } = found;
    const issue = library.catalog.issues.find(({ number }) => number === sent.number);
    const viewer = this.#viewer(request, language);
    const view = channelView(outgoing, sent, issue?.editions[sent.locale]?.title ?? '', viewer);
    this.#send(response, { number: sent.number, ...view }, viewer);
    return true;
  }

  async #sendPaste(
    response: ServerResponse,
    { isCopied, sent, index }: DeskAddress & { kind: 'paste' },
  ): Promise<boolean> {
    const found = await this.#outgoing(sent);
    const paste = found?.outgoing.pastes[index];
    if (!found || !paste) return false;
    const { html, text } = paste;
    if (isCopied) sendJson(response, { html, text });
    else if (html === undefined) return false;
    else sendPage(response, atServer(html, found.library.site, this.#sources.site), pastePolicy);
    return true;
  }

  async #mend(
    request: IncomingMessage,
    response: ServerResponse,
    { language, number }: DeskAddress & { kind: 'mend' },
  ): Promise<void> {
    const viewer = this.#viewer(request, language);
    const back = deskPath(language, number);
    const form = mayWrite(request) ? await readForm(request) : undefined;
    if (!form || !isToken(form.get('token') ?? '', this.#token))
      return this.#refuse(response, say('desk.refused'), back, viewer, 403);
    const { settings, environment, site, onMend } = this.#sources;
    const result: MendResult = await applyMend(settings, readClock(environment), form.get('mend') ?? '');
    // What was shown is no longer so, or was not.
    onMend();
    if (result !== 'mended') return this.#refuse(response, say(`desk.${result}`), back, viewer, 409);
    return sendTo(response, hrefOf(`${back}#to-mend`, site));
  }

  /** Answers a request for the desk; false for one that is for something else. */
  readonly answer: Answer = async (request, response, address) => {
    const asked = readAddress(address);
    if (!asked) return false;
    if (asked.kind === 'mend') {
      await this.#mend(request, response, asked);
      return true;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      const { language } = this.#sources;
      this.#refuse(response, say('desk.refused'), deskPath(language), this.#viewer(request, language), 403);
      return true;
    }
    if (asked.kind === 'events') {
      this.#sources.listen(request, response);
      return true;
    }
    if (asked.kind === 'face') {
      sendFace(response);
      return true;
    }
    if (asked.kind === 'channel') return this.#sendChannel(request, response, asked);
    if (asked.kind === 'paste') return this.#sendPaste(response, asked);
    if (asked.kind === 'entry') return this.#sendEntry(response, asked.locale, asked.number);
    if (asked.language) return this.#sendDesk(request, response, asked.language, asked.number);
    const { language, site } = this.#sources;
    sendTo(response, hrefOf(deskPath(language, asked.number), site));
    return true;
  };
}
