// Asks the directory for an element while its user types: not at every key, the newest question counts, and what is
// known already is shown meanwhile.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { patternsOf, type Directory, type FoundList, type Question } from './directory.js';
import { digitsOf } from './numbers.js';

/** Nobody types faster than that for long. */
const debounce = 200;
/** What comes sooner needs no sign that it is under way. */
const patience = 300;
/** Nobody tells when somebody's state changes: as long as states are shown, they are read again. */
const freshness = 30_000;

type Status = 'idle' | 'asked' | 'slow' | 'failed';

export class Finding implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #directory: Directory | undefined;
  #question: Question | undefined;
  #key = '';
  #run: AbortController | undefined;
  #list: FoundList | undefined;
  #status: Status = 'idle';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The newest answer to this question; undefined until there is one. */
  get list(): FoundList | undefined {
    return this.#list;
  }

  /** `idle`: the answer is whole. `slow`: nothing is there yet, and it takes long enough to say so. */
  get status(): Status {
    return this.#status;
  }

  /** What is looked for now; the same question twice is asked once, no question ends it. */
  ask(directory: Directory | undefined, question: Question | undefined): void {
    const key = question ? JSON.stringify(question) : '';
    if (directory === this.#directory && key === this.#key) return;
    this.#directory = directory;
    this.#question = question;
    this.#key = key;
    this.#list = question && (directory?.known(question) ?? narrowed(this.#list, question));
    this.#look(question?.words === undefined ? 0 : debounce);
  }

  /** Asks the same once more. */
  again(): void {
    this.#look(0);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    if (this.#question) this.#look(0);
  }

  hostDisconnected(): void {
    this.#run?.abort();
  }

  #look(delay: number): void {
    this.#run?.abort();
    this.#status = 'idle';
    const directory = this.#directory;
    const question = this.#question;
    if (!directory || !question) return;
    this.#status = 'asked';
    this.#run = new AbortController();
    const { signal } = this.#run;
    after(delay, signal, () => void this.#find(directory, question, signal));
    after(delay + patience, signal, () => {
      if (this.#status === 'asked') this.#become('slow');
    });
  }

  async #find(directory: Directory, question: Question, signal: AbortSignal): Promise<void> {
    try {
      const list = await directory.find(question, signal);
      if (signal.aborted) return;
      this.#list = list;
      this.#become('idle');
      if (list.entries.some(({ availability }) => availability)) this.#stayFresh(directory, question, signal);
    } catch {
      // Why there is no directory helps nobody here: that there is none is said, with a way to try again.
      if (!signal.aborted) this.#become('failed');
    }
  }

  #stayFresh(directory: Directory, question: Question, signal: AbortSignal): void {
    after(freshness, signal, () => {
      if (document.hidden) this.#stayFresh(directory, question, signal);
      else void this.#find(directory, question, signal);
    });
  }

  #become(status: Status): void {
    this.#status = status;
    this.#host.requestUpdate();
  }
}

/** Until the answer is there, those of the last one that fit the new words, too. */
function narrowed(list: FoundList | undefined, { words, numbers }: Question): FoundList | undefined {
  if (!list || words === undefined || numbers) return undefined;
  const patterns = patternsOf(words).map((pattern) => pattern.toLowerCase());
  const entries = list.entries.filter(({ name, number }) =>
    patterns.every((pattern) => name.toLowerCase().includes(pattern) || digitsOf(number).includes(pattern)),
  );
  return entries.length > 0 ? { entries, hasMore: true } : undefined;
}

function after(delay: number, signal: AbortSignal, action: () => void): void {
  const timer = setTimeout(action, delay);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
