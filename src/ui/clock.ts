// Ticks once a second while an element shows something that runs.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class Clock implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether anything runs: asked for at each render. */
  set runs(runs: boolean) {
    if (runs === (this.#timer !== undefined)) return;
    clearInterval(this.#timer);
    this.#timer = runs ? setInterval(() => this.#host.requestUpdate(), 1_000) : undefined;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.runs = false;
  }
}

/** `4:37`, `1:02:09`. */
export function clockTime(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1_000));
  const two = (part: number) => String(part).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}:${two(seconds % 60)}`;
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}
