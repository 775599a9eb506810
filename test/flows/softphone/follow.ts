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
  /** How often a sound was begun. */
  rings: number;
  /** The element that has the focus, in whatever shadow tree. */
  active(): Element | null;
  focused(): string;
  hasLostFocus(): Promise<boolean>;
  forget(): void;
}

export function follow(attributes: Readonly<Record<string, string>>): void {
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
    rings: 0,
    active,
    forget() {
      followed.heard.length = followed.told.length = followed.rings = 0;
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

  const regions = '[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off])';
  const said = new WeakMap<Element, string>();
  const say = (region: Element, isAloud: boolean) => {
    const words = region.textContent.trim().replace(/\s+/g, ' ');
    if (isAloud && words !== (said.get(region) ?? '') && words && region.checkVisibility()) followed.heard.push(words);
    said.set(region, words);
  };
  const observer = new MutationObserver((changes) => {
    const heard = new Map<Element, boolean>();
    for (const { target, addedNodes } of changes) {
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
    observer.observe(root, { subtree: true, childList: true, characterData: true });
    return root;
  };

  for (const name of ['ringing', 'dialing', 'established', 'held', 'released']) {
    document.addEventListener(`gws-call-${name}`, (event) => {
      const { payload, resumed } = event as unknown as { payload: { number: string }; resumed: boolean };
      followed.told.push({ type: name, number: payload.number, resumed });
    });
  }

  const { start } = AudioBufferSourceNode.prototype;
  AudioBufferSourceNode.prototype.start = function (...given) {
    followed.rings += 1;
    start.apply(this, given);
  };

  document.addEventListener('DOMContentLoaded', () => {
    for (const [name, value] of Object.entries(attributes)) {
      document.querySelector('gws-softphone')?.setAttribute(name, value);
    }
  });
}
