// A panel that fills a phone's screen: Back closes it, and its field sits on the on-screen keyboard.

const mark = 'gwsChat';

/** From its opening to its closing; the returned function ends it. `close` is called by Back. */
export function standOnPhone(panel: HTMLElement, close: () => void): () => void {
  if (!matchMedia('(width < 480px)').matches) return () => {};
  const over = new AbortController();
  const { signal } = over;
  const view = window.visualViewport;
  const fit = () => {
    panel.style.setProperty('--_above', `${view!.offsetTop}px`);
    panel.style.setProperty('--_below', `${innerHeight - view!.height - view!.offsetTop}px`);
  };
  for (const type of ['resize', 'scroll']) view?.addEventListener(type, fit, { signal });
  addEventListener('popstate', close, { signal });
  history.pushState({ ...(history.state as object | null), [mark]: true }, '');
  return () => {
    over.abort();
    // Closed by hand: the entry for Back has served.
    if ((history.state as Record<string, unknown> | null)?.[mark]) history.back();
  };
}
