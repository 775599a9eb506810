// The first script of each page of the static demo: what a page asks of Web Services, the contact centre in the start
// page answers. The pages themselves are those of the demo with a server, and know nothing of it.
{
  const root = new URL('.', document.currentScript.src);
  const centre = findCentre();
  // It lives in the start page, so that is where everybody begins.
  if (!centre) location.replace(root);

  const network = window.fetch;
  window.fetch = (address, init) => {
    const { pathname, search } = new URL(address, document.baseURI);
    const [, jar = 'agent', path] = /(?:\/(supervisor))?(\/(?:api\/v2|simulator)\/.*)/.exec(pathname) ?? [];
    return path ? centre.client(jar).fetch(location.origin + path + search, init) : network(address, init);
  };

  // All is parsed, and no element is defined yet.
  const connect = () => {
    for (const session of document.querySelectorAll('gws-session')) {
      const client = centre.client(session.getAttribute('base-url') ?? 'agent');
      session.transport = { fetch: window.fetch, openChannel: () => untilPageGoes(client.openChannel()) };
    }
  };
  document.addEventListener('readystatechange', connect, { once: true });

  /** Of this page, of the one around it, or of the one that has opened it. */
  function findCentre() {
    for (const page of [window, parent, opener]) {
      try {
        if (page?.demoCentre) return page.demoCentre;
      } catch {
        // A page of somebody else's.
      }
    }
    return undefined;
  }

  function untilPageGoes(channel) {
    addEventListener('pagehide', () => void channel.close(), { once: true });
    return channel;
  }
}
