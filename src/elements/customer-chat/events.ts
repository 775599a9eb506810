// What the visitor's chat tells the page. No Lit here: the launcher carries it.

/** The visitor has opened the chat. */
export class GwsChatOpenedEvent extends Event {
  constructor() {
    super('gws-chat-opened', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'gws-chat-opened': GwsChatOpenedEvent;
  }
}
