// What happens to the page that a session lives in: it goes, comes back, is frozen, and a person touches it.

export interface PageEvents {
  /** The page is about to go, and may come back. `isLeaving` unless the browser only goes to another page of ours. */
  leave: (isLeaving: boolean) => void;
  /** It is back, as it was when it went. */
  comeBack: () => void;
  /** A person is there. */
  touch: () => void;
}

/** The part of the Navigation API that tells a link from a good-bye, where the browser has it. */
interface NavigateEvent extends Event {
  readonly destination: { readonly url: string; readonly sameDocument: boolean };
}

/** Listens until the answer is called. Without a page there is nothing to hear. */
export function watchPage(events: PageEvents): () => void {
  if (typeof window !== 'object') return () => {};
  const listening = new AbortController();
  const { signal } = listening;
  let goesOn = false;
  const navigation = (window as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener(
    'navigate',
    (event) => {
      const { url, sameDocument } = (event as NavigateEvent).destination;
      if (sameDocument) return;
      goesOn = new URL(url).origin === location.origin;
      // A download or a link to the mail program leaves the page where it is.
      setTimeout(() => (goesOn = false), 10_000);
    },
    { signal },
  );
  window.addEventListener('pagehide', () => events.leave(!goesOn), { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && events.comeBack(), { signal });
  document.addEventListener('freeze', () => events.leave(false), { signal });
  document.addEventListener('resume', () => events.comeBack(), { signal });
  const touch = () => events.touch();
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && touch(), { signal });
  for (const act of ['pointerdown', 'keydown']) {
    window.addEventListener(act, touch, { signal, capture: true, passive: true });
  }
  return () => listening.abort();
}
