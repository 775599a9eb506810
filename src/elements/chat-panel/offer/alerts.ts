// Sounds and notifications: one tab of a browser makes them, for what is offered and for what is said unread.
import type { ReactiveController } from 'lit';
import { noticePermission, notify } from '../../../ui/notify.js';
import { isOurs } from '../../../ui/one-tab.js';
import { isSoundFree, playTones, whenSoundIsFree } from '../../../ui/sound.js';
import type { Conversation } from '../conversation.js';
import type { Conversations } from '../conversations.js';

/** However many words come: no more than one tone for a conversation in this time. */
const pauseInTones = 3_000;

export class Alerts implements ReactiveController {
  readonly #panel: Conversations;
  /** What was alerted of, and how its notification is taken back. */
  readonly #offers = new Map<Conversation, () => void>();
  readonly #sounded = new WeakMap<Conversation, number>();
  #isMissing = false;
  #stopWaiting = () => {};

  constructor(panel: Conversations) {
    this.#panel = panel;
    panel.host.addController(this);
  }

  /** Something was offered while nobody looked, and the browser has not been asked for notifications. */
  get missesNotices(): boolean {
    return this.#isMissing && noticePermission() === 'default';
  }

  /** At the agent's own act only. */
  async allowNotices(): Promise<void> {
    await Notification.requestPermission();
    this.#isMissing = false;
    this.#panel.update();
  }

  hostConnected(): void {
    this.#stopWaiting = whenSoundIsFree(() => {});
  }

  hostUpdated(): void {
    const { offered } = this.#panel;
    for (const [offer, withdraw] of this.#offers) {
      if (offered.includes(offer)) continue;
      withdraw();
      this.#offers.delete(offer);
    }
    for (const offer of offered) if (!this.#offers.has(offer)) void this.#offer(offer);
  }

  hostDisconnected(): void {
    this.#stopWaiting();
  }

  /** Somebody else has said something. */
  async said(conversation: Conversation, index: number): Promise<void> {
    const isSeen = conversation === this.#panel.open && !document.hidden;
    const last = this.#sounded.get(conversation) ?? 0;
    if (isSeen || Date.now() - last < pauseInTones) return;
    this.#sounded.set(conversation, Date.now());
    if (await isOurs(`said ${conversation.id} ${index}`)) this.#sound(1);
  }

  async #offer(offer: Conversation): Promise<void> {
    this.#offers.set(offer, () => {});
    // A reload is no new offer.
    if (!(await isOurs(`offer ${offer.id}`)) || !this.#offers.has(offer)) return;
    this.#sound(2);
    if (!document.hidden) return;
    if (noticePermission() !== 'granted') {
      this.#isMissing = true;
      this.#panel.update();
      return;
    }
    const { texts, language } = this.#panel;
    const { medium, name, subject, id } = offer;
    // Before anybody has told a name it is called by its subject.
    const body = [...new Set([name, subject])].filter(Boolean).join(', ');
    this.#offers.set(offer, notify({ title: texts[medium.words], body, lang: language, tag: `offer ${id}` }));
  }

  #sound(times: number): void {
    if (isSoundFree() && !this.#panel.host.silent) playTones(times);
  }
}
