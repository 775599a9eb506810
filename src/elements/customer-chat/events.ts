// What the visitor's chat tells the page. No Lit here: the launcher carries it.

class ChatEvent extends Event {
  constructor(name: string, cancelable = false) {
    super(`gws-chat-${name}`, { bubbles: true, composed: true, cancelable });
  }
}

/** The visitor has opened the chat. */
export class GwsChatOpenedEvent extends ChatEvent {
  constructor() {
    super('opened');
  }
}

/** The visitor has closed the chat; the conversation goes on. */
export class GwsChatClosedEvent extends ChatEvent {
  constructor() {
    super('closed');
  }
}

/** The invitation is about to be shown; refusing keeps it away. */
export class GwsChatInvitationEvent extends ChatEvent {
  constructor() {
    super('invitation', true);
  }
}

/** The contact centre has given a chat. */
export class GwsChatStartedEvent extends ChatEvent {
  constructor() {
    super('started');
  }
}

/** Somebody came to answer. */
export class GwsChatAnsweredEvent extends ChatEvent {
  constructor() {
    super('answered');
  }
}

/** Something was said, by whichever side; of the visitor's words, once the server has them. */
export class GwsChatMessageEvent extends ChatEvent {
  constructor(
    readonly text: string,
    readonly from: string,
    /** Whether the visitor said it. */
    readonly isMine: boolean,
  ) {
    super('message');
  }
}

/** The visitor writes; nothing is sent yet. */
export class GwsChatInputEvent extends ChatEvent {
  constructor(readonly text: string) {
    super('input');
  }
}

/** The other side began or stopped writing. */
export class GwsChatTypingEvent extends ChatEvent {
  constructor(readonly isTyping: boolean) {
    super('typing');
  }
}

/** The chat is over. */
export class GwsChatEndedEvent extends ChatEvent {
  constructor() {
    super('ended');
  }
}

/** The visitor says how it was. */
export class GwsChatRatedEvent extends ChatEvent {
  constructor(
    /** From 1, bad, to 5, great. */
    readonly value: number,
    readonly comment: string,
  ) {
    super('rated');
  }
}

declare global {
  interface HTMLElementEventMap {
    'gws-chat-opened': GwsChatOpenedEvent;
    'gws-chat-closed': GwsChatClosedEvent;
    'gws-chat-invitation': GwsChatInvitationEvent;
    'gws-chat-started': GwsChatStartedEvent;
    'gws-chat-answered': GwsChatAnsweredEvent;
    'gws-chat-message': GwsChatMessageEvent;
    'gws-chat-input': GwsChatInputEvent;
    'gws-chat-typing': GwsChatTypingEvent;
    'gws-chat-ended': GwsChatEndedEvent;
    'gws-chat-rated': GwsChatRatedEvent;
  }
}
