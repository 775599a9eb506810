// The response that is looked at: its words, and what its field codes become in this conversation.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Session } from '../../../session/index.js';
import type { ConversationResource } from '../resource.js';
import type { Answer } from './answer.js';
import { codesIn, fill, unfilled, type Part } from './filling.js';
import { libraryOf } from './library.js';

/** Who runs through a list with the arrow keys looks at none on the way. */
const pause = 120;

/** `asked`: words or values are under way. `failed`: some of them do not come. */
type Status = 'asked' | 'ready' | 'failed';

type Asked = readonly [Session | undefined, ConversationResource | undefined, Answer | undefined];
const nothingAsked: Asked = [undefined, undefined, undefined];

export class Preview implements ReactiveController {
  status: Status = 'ready';
  /** Undefined until the words are there; without values until those are. */
  parts: readonly Part[] | undefined;
  /** Why there is something missing. */
  error: unknown;
  readonly #host: ReactiveControllerHost;
  readonly #filled = new Map<Answer, readonly Part[]>();
  #asked: Asked = nothingAsked;
  #run = new AbortController();
  #settled: Promise<void> = Promise.resolve();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#run.abort();
    this.#asked = nothingAsked;
  }

  /** Shows a response; the same one twice is asked for once. */
  show(session: Session | undefined, chat: ConversationResource | undefined, answer: Answer | undefined): void {
    const [sessionBefore, chatBefore, answerBefore] = this.#asked;
    if (session === sessionBefore && chat === chatBefore && answer === answerBefore) return;
    if (session !== sessionBefore || chat !== chatBefore) this.#filled.clear();
    this.#asked = [session, chat, answer];
    this.#look();
  }

  /** Asks for what is missing once more. */
  again(): void {
    this.#look();
    this.#host.requestUpdate();
  }

  /** Once nothing is under way. */
  async settle(): Promise<void> {
    let settled;
    do await (settled = this.#settled);
    while (settled !== this.#settled);
  }

  #look(): void {
    this.#run.abort();
    const [session, chat, answer] = this.#asked;
    this.error = undefined;
    this.parts =
      answer && (this.#filled.get(answer) ?? (answer.body === undefined ? undefined : unfilled(answer.body)));
    this.status = 'ready';
    if (!session || !chat || !answer || this.#filled.has(answer)) return;
    this.status = 'asked';
    this.#run = new AbortController();
    const { signal } = this.#run;
    this.#settled = this.#read(session, chat, answer, signal).then(
      () => this.#become('ready', undefined, signal),
      (error: unknown) => this.#become('failed', error, signal),
    );
  }

  async #read(session: Session, chat: ConversationResource, answer: Answer, signal: AbortSignal): Promise<void> {
    await waited(pause, signal);
    await libraryOf(session).readWordsOf(answer);
    signal.throwIfAborted();
    const template = answer.body ?? '';
    this.parts = unfilled(template);
    this.#host.requestUpdate();
    const parts = await filled(session, chat, answer.id, template, signal);
    signal.throwIfAborted();
    this.#filled.set(answer, parts);
    this.parts = parts;
  }

  #become(status: Status, error: unknown, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.status = status;
    this.error = error;
    this.#host.requestUpdate();
  }
}

async function filled(
  session: Session,
  { id, data }: ConversationResource,
  standardResponseId: string,
  template: string,
  signal: AbortSignal,
): Promise<readonly Part[]> {
  const codes = codesIn(template);
  // Without any, there is nothing to ask; without words, it may be that only formatted ones are kept.
  if (codes.length === 0 && template !== '') return unfilled(template);
  const customProperties = codes.flatMap((code) => {
    const name = /^Custom\.(.+)$/.exec(code)?.[1];
    const value = name && data.userData?.[name];
    return name && typeof value === 'string' && value !== '' ? [{ name, value }] : [];
  });
  const { body = '' } = await session.request(
    'POST /platform/contactserver/RenderStandardResponse/{standardResponseId}',
    { path: { standardResponseId }, body: { interactionId: id, usePlainText: true, customProperties }, signal },
  );
  return fill(template, body);
}

const waited = (time: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, time);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
