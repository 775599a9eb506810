// Runs in a page before anything else: follows what a screen reader would say, what the page is told, and the focus.

declare global {
  interface Window {
    followed: Followed;
  }
}

interface Followed {
  /** What live regions said, each time that their words changed. */
  readonly heard: string[];
  readonly told: { type: string; number: string; resumed: boolean }[];
  /** The same of conversations. */
  readonly interactions: { type: string; subject: string; resumed: boolean }[];
  /** How often a sound was begun. */
  rings: number;
  /** How often tones were. */
  tones: number;
  /** Notifications that were shown and closed, once somebody has looked away. */
  readonly notices: string[];
  /** The page is hidden from now on, as far as it knows, and may show notifications. */
  lookAway(): void;
  /** The element that has the focus, in whatever shadow tree. */
  active(): Element | null;
  focused(): string;
  hasLostFocus(): Promise<boolean>;
  forget(): void;
}

/** `attributes`: by element. */
export function follow(attributes: Readonly<Record<string, Readonly<Record<string, string>>>>): void {
  const active = () => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  };
  /** Nothing can be lost before anything had it. */
  let hasBegun = false;
  document.addEventListener('focusin', () => (hasBegun = true), { once: true });
  const frame = () => new Promise(requestAnimationFrame);
  const followed: Followed = {
    heard: [],
    told: [],
    interactions: [],
    rings: 0,
    tones: 0,
    notices: [],
    lookAway() {
      Object.defineProperty(document, 'hidden', { get: () => true });
      const notices = class {
        static readonly permission = 'granted';
        constructor(title: string, { body }: NotificationOptions) {
          followed.notices.push(`${title}: ${body}`);
        }
        close() {
          followed.notices.push('closed');
        }
      };
      Object.assign(window, { Notification: notices });
    },
    active,
    forget() {
      followed.heard.length = followed.told.length = followed.interactions.length = 0;
      followed.rings = followed.tones = 0;
    },
    focused() {
      const element = active();
      return element?.getAttribute('aria-label') ?? element?.textContent.trim().replace(/\s+/g, ' ') ?? '';
    },
    async hasLostFocus() {
      // What goes takes the focus with it, and what comes instead is drawn a moment later.
      await frame();
      await frame();
      return hasBegun && (!document.activeElement || document.activeElement === document.body);
    },
  };
  window.followed = followed;

  const tidy = (words: string) => words.trim().replace(/\s+/g, ' ');
  const regions = '[role=status], [role=alert], [aria-live]:not([aria-live=off], [role=log])';
  const said = new WeakMap<Element, string>();
  const say = (region: Element, isAloud: boolean) => {
    const words = tidy(region.textContent);
    if (isAloud && words !== (said.get(region) ?? '') && words && region.checkVisibility()) followed.heard.push(words);
    said.set(region, words);
  };
  /** Logs that speak by now: what stood in them before was not spoken. */
  const speaking = new WeakSet<Node>();
  const spokenOf = (node: Node): string => {
    if (node instanceof Text) return node.data;
    const isSilent = node instanceof Element && node.matches('[aria-hidden=true], [aria-live=off]');
    return isSilent ? '' : Array.from(node.childNodes, spokenOf).join(' ');
  };
  /** Of a log that is spoken which was added or has become other words. */
  const sayLogged = ({ type, target, addedNodes }: MutationRecord) => {
    const element = target instanceof Element ? target : target.parentElement;
    const log = element?.closest('[role=log]');
    if (!log) return;
    if (type === 'attributes' && target === log && log.ariaLive === 'polite') speaking.add(log);
    const isQuiet = !speaking.has(log) || element?.closest('[aria-hidden=true], [aria-live=off]');
    if (type === 'attributes' || isQuiet || !log.checkVisibility()) return;
    const words = type === 'characterData' ? [target] : [...addedNodes].filter(({ isConnected }) => isConnected);
    followed.heard.push(...words.map((node) => tidy(spokenOf(node))).filter(Boolean));
  };
  const observer = new MutationObserver((changes) => {
    const heard = new Map<Element, boolean>();
    for (const change of changes) {
      const { type, target, addedNodes } = change;
      sayLogged(change);
      if (type === 'attributes') continue;
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        const inside = [node, ...node.querySelectorAll('*')].filter((one) => one.matches(regions));
        // Of a region that comes with its words, screen readers read alerts only.
        for (const region of inside) heard.set(region, region.matches('[role=alert]'));
      }
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest(regions);
      if (region && !heard.has(region)) heard.set(region, true);
    }
    for (const [region, isAloud] of heard) if (region.isConnected) say(region, isAloud);
  });
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (...given) {
    const root = attachShadow.apply(this, given);
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: ['aria-live'] });
    return root;
  };

  for (const name of ['ringing', 'dialing', 'established', 'held', 'released']) {
    document.addEventListener(`gws-call-${name}`, (event) => {
      const { payload, resumed } = event as unknown as { payload: { number: string }; resumed: boolean };
      followed.told.push({ type: name, number: payload.number, resumed });
    });
  }

  for (const name of ['offered', 'accepted', 'left', 'completed']) {
    document.addEventListener(`gws-interaction-${name}`, (event) => {
      const { payload, resumed } = event as unknown as { payload: { subject: string }; resumed: boolean };
      followed.interactions.push({ type: name, subject: payload.subject, resumed });
    });
  }

  const { start } = AudioBufferSourceNode.prototype;
  AudioBufferSourceNode.prototype.start = function (...given) {
    followed.rings += 1;
    start.apply(this, given);
  };

  const tone = AudioScheduledSourceNode.prototype.start;
  AudioScheduledSourceNode.prototype.start = function (...given) {
    followed.tones += 1;
    tone.apply(this, given);
  };

  document.addEventListener('DOMContentLoaded', () => {
    for (const [element, given] of Object.entries(attributes)) {
      for (const [name, value] of Object.entries(given)) document.querySelector(element)?.setAttribute(name, value);
    }
  });
}
