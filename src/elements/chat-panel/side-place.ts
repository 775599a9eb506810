// Where the customer's side is: a column where there is room for three, else a drawer over the conversation.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { kept } from '../../ui/kept.js';

/** From so many pixels of the panel's own width on, there is room. */
const room = 900;
const key = 'gws-widgets.chat-side';

interface Shown {
  readonly column: boolean;
  readonly drawer: boolean;
}

export class SidePlace implements ReactiveController {
  isColumn = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new ResizeObserver(([entry]) => this.#measure(entry!.contentRect.width));
  #shown: Shown = kept.read<Shown>(key) ?? { column: true, drawer: false };

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get isShown(): boolean {
    return this.isColumn ? this.#shown.column : this.#shown.drawer;
  }

  /** Remembered for the next time, in this browser. */
  set isShown(isShown: boolean) {
    this.#shown = { ...this.#shown, [this.isColumn ? 'column' : 'drawer']: isShown };
    kept.write(key, this.#shown);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #measure(width: number): void {
    if (width >= room === this.isColumn) return;
    this.isColumn = width >= room;
    this.#host.requestUpdate();
  }
}
