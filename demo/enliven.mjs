// Customers who come by themselves, so that whoever is alone at the demo gets to talk to somebody.

/** One customer at a time, at most every half a minute, and the first as soon as an agent is ready. */
const script = { medium: 'chat', perMinute: 2, patience: 120, atOnce: 1, onlyIfReady: true };

/** @param {Pick<import('gws-widgets/simulator').PageCentre, 'centre' | 'desk'>} where a server's, or a page's */
export function enliven({ centre, desk: { customers } }) {
  centre.agents.onReady(() => {
    // Unless somebody at the control page lets other customers come.
    const isOurs = !customers.running || customers.running === script;
    if (isOurs && customers.there === 0) customers.start(script);
  });
}
