// Says where the focus goes when what held it is gone: who works by keyboard must not start at the page's top again.
import type { LitElement, ReactiveController } from 'lit';

export class KeepFocus implements ReactiveController {
  readonly #host: LitElement;
  readonly #next: () => HTMLElement | null;
  #held: Element | null = null;

  constructor(host: LitElement, next: () => HTMLElement | null) {
    this.#host = host;
    this.#next = next;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#held = this.#host.shadowRoot?.activeElement ?? null;
  }

  hostUpdated(): void {
    if (this.#held && !this.#held.isConnected && !this.#host.shadowRoot!.activeElement) this.#next()?.focus();
    this.#held = null;
  }
}
