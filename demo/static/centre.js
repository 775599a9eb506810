// The contact centre of the static demo. It lives in the start page, and the pages in its frames and tabs ask it.
import { createPageCentre } from 'gws-widgets/simulator';
import { enliven } from '../enliven.mjs';

const inside = createPageCentre({ address: `${location.origin}/api/v2` });
enliven(inside);

/** By cookie jar: who is signed in at a desk is so after a reload of it, too. */
const clients = {};
window.demoCentre = { client: (jar) => (clients[jar] ??= inside.client()) };

// Chats that were kept belong to centres that are gone.
for (const key of Object.keys(localStorage)) {
  if (key.startsWith(`gws-customer-chat:${location.origin}:`)) localStorage.removeItem(key);
}
