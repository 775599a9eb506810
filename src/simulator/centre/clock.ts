// Time as the centre sees it: handed in, so that a test can hold and move it.

export interface Clock {
  now(): number;
  /** Runs `task` after `milliseconds`; the answer takes it back. */
  after(milliseconds: number, task: () => void): () => void;
}

/** The machine's own time. */
export function realClock(): Clock {
  return {
    now: () => Date.now(),
    after(milliseconds, task) {
      const timer = setTimeout(task, milliseconds);
      // In Node, who waits for long does not keep the process alive that has nothing else to do.
      if (milliseconds >= 1000) (timer as { unref?: () => void }).unref?.();
      return () => clearTimeout(timer);
    },
  };
}

interface Task {
  at: number;
  task: () => void;
}

/** A clock that stands still until it is told to go on. */
export class VirtualClock implements Clock {
  #now: number;
  #tasks: Task[] = [];

  constructor(start = Date.UTC(2026, 0, 5, 9)) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, task: () => void): () => void {
    const entry = { at: this.#now + milliseconds, task };
    this.#tasks.push(entry);
    return () => {
      this.#tasks = this.#tasks.filter((other) => other !== entry);
    };
  }

  /** Goes on by so much, running what falls due in its order. */
  advance(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (let next = this.#due(end); next; next = this.#due(end)) {
      this.#tasks = this.#tasks.filter((entry) => entry !== next);
      this.#now = next.at;
      next.task();
    }
    this.#now = end;
  }

  #due(end: number): Task | undefined {
    const due = this.#tasks.filter(({ at }) => at <= end);
    return due.reduce<Task | undefined>((first, task) => (first && first.at <= task.at ? first : task), undefined);
  }
}
