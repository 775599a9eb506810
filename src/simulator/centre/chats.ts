// Chats: a visitor asks, waits, is offered to a ready agent, and both talk in one log.
import type {
  Chat as ChatResource,
  ChatMessage,
  CustomerChat,
  CustomerChatMessage,
  UserData,
} from '../../api/index.js';
import type { Agents } from './agents.js';
import type { Person } from './people.js';
import { notNow, unknownResource } from './refusal.js';
import type { World } from './world.js';

/** A chat as its agent sees it. */
type AgentState = 'Invited' | 'Chatting' | 'LeftChat' | 'Completed';
type AgentOperation =
  | 'Accept'
  | 'Reject'
  | 'SendMessage'
  | 'SendStartTypingNotification'
  | 'SendStopTypingNotification'
  | 'Leave'
  | 'Complete';
type CustomerOperation = 'SendMessage' | 'SendStartTypingNotification' | 'SendStopTypingNotification' | 'Complete';

const talking = ['SendMessage', 'SendStartTypingNotification', 'SendStopTypingNotification'] as const;
const agentMay: Record<AgentState, readonly AgentOperation[]> = {
  Invited: ['Accept', 'Reject'],
  Chatting: [...talking, 'Leave', 'Complete'],
  LeftChat: ['Complete'],
  Completed: [],
};
const customerMay: Record<CustomerChat['state'], readonly CustomerOperation[]> = {
  WaitingForAgent: [...talking, 'Complete'],
  Chatting: [...talking, 'Complete'],
  Idle: [],
};

interface Party {
  readonly id: string;
  /** Position in the order of joining, as the visitor's side numbers them. */
  readonly number: number;
  readonly nickname: string;
  readonly type: 'Customer' | 'Agent';
}

interface Entry {
  readonly index: number;
  readonly type: 'Text' | 'ParticipantJoined' | 'ParticipantLeft' | 'TypingStarted' | 'TypingStopped';
  readonly from: Party;
  readonly text?: string;
  readonly at: number;
}

interface LiveChat {
  /** As the agents know it. */
  readonly id: string;
  /** As the visitor knows it: whoever has it reads the conversation. */
  readonly customerId: string;
  readonly subject: string;
  readonly userData: UserData;
  readonly receivedAt: number;
  readonly entries: Entry[];
  readonly everIn: Party[];
  readonly turnedDownBy: Set<Person>;
  present: Party[];
  /** The last entry that the visitor was given. */
  readByCustomer: number;
  customerState: CustomerChat['state'];
  agent?: { readonly person: Person; state: AgentState; party?: Party };
}

/** What a visitor gives when asking for a chat. */
export interface ChatRequest {
  nickname: string;
  subject: string;
  userData?: UserData;
}

export class Chats {
  readonly #world: World;
  readonly #agents: Agents;
  readonly #chats = new Set<LiveChat>();

  constructor(world: World, agents: Agents) {
    this.#world = world;
    this.#agents = agents;
  }

  // The visitor's side

  request({ nickname, subject, userData = {} }: ChatRequest): string {
    const chat: LiveChat = {
      id: this.#world.ids.interaction(),
      customerId: this.#world.ids.guid(),
      subject,
      userData: { ...userData, Subject: subject },
      receivedAt: this.#world.clock.now(),
      entries: [],
      everIn: [],
      turnedDownBy: new Set(),
      present: [],
      readByCustomer: 0,
      customerState: 'WaitingForAgent',
    };
    this.#chats.add(chat);
    this.#join(chat, nickname, 'Customer');
    this.offerWaiting();
    return chat.customerId;
  }

  performAsCustomer(customerId: string, operation: string, text: string): void {
    const chat = this.#ofCustomer(customerId);
    if (!(customerMay[chat.customerState] as readonly string[]).includes(operation)) {
      throw notNow(operation, chat.customerState);
    }
    const customer = chat.everIn[0]!;
    if (operation === 'Complete') this.#endForCustomer(chat, customer);
    else this.#add(chat, customer, entryTypes[operation as (typeof talking)[number]], text);
  }

  customerView(customerId: string): CustomerChat {
    const chat = this.#ofCustomer(customerId);
    return {
      id: chat.customerId,
      state: chat.customerState,
      capabilities: [...customerMay[chat.customerState]],
      participants: chat.present.map(asCustomerSees),
    };
  }

  /** From an index on; without one, what the visitor has not been given yet. */
  customerMessages(customerId: string, from?: number): CustomerChatMessage[] {
    const chat = this.#ofCustomer(customerId);
    const first = from ?? chat.readByCustomer + 1;
    chat.readByCustomer = chat.entries.length;
    return chat.entries
      .filter(({ index }) => index >= first)
      .map(({ index, type, from: party, text }) => ({
        index,
        type,
        from: asCustomerSees(party),
        ...(text !== undefined && { text }),
      }));
  }

  // The agent's side

  perform(agent: Person, id: string, operation: string, parameters: { nickname?: string; text?: string }): void {
    const chat = this.#ofAgent(agent, id);
    const { state, party } = chat.agent!;
    if (!(agentMay[state] as readonly string[]).includes(operation)) throw notNow(operation, state);
    const act: Record<AgentOperation, () => void> = {
      Accept: () => this.#accept(chat, parameters.nickname ?? agent.firstName),
      Reject: () => this.#reject(chat),
      SendMessage: () => this.#add(chat, party!, 'Text', parameters.text),
      SendStartTypingNotification: () => this.#add(chat, party!, 'TypingStarted'),
      SendStopTypingNotification: () => this.#add(chat, party!, 'TypingStopped'),
      Leave: () => this.#leave(chat, 'LeftChat'),
      Complete: () => this.#leave(chat, 'Completed'),
    };
    act[operation as AgentOperation]();
  }

  of(agent: Person): ChatResource[] {
    return [...this.#chats].filter((chat) => chat.agent?.person === agent).map((chat) => this.#view(chat));
  }

  messages(agent: Person, id: string, from = 1): ChatMessage[] {
    return this.#ofAgent(agent, id)
      .entries.filter(({ index }) => index >= from)
      .map(asAgentSees);
  }

  /** Offers who waits to who is ready: the longest waiting first, to the longest ready. */
  offerWaiting(): void {
    for (const chat of this.#chats) {
      if (chat.agent || chat.customerState !== 'WaitingForAgent') continue;
      const free = this.#agents.ready('chat').find((agent) => !chat.turnedDownBy.has(agent));
      if (!free) continue;
      chat.agent = { person: free, state: 'Invited' };
      this.#tell(chat, 'StatusChange', []);
    }
  }

  #accept(chat: LiveChat, nickname: string): void {
    chat.agent!.state = 'Chatting';
    chat.customerState = 'Chatting';
    this.#tell(chat, 'StatusChange', []);
    chat.agent!.party = this.#join(chat, nickname, 'Agent');
    this.#tell(chat, 'ParticipantsUpdated');
    this.#tellMessages(chat, chat.entries);
  }

  #reject(chat: LiveChat): void {
    chat.agent!.state = 'Completed';
    this.#tell(chat, 'StatusChange', []);
    chat.turnedDownBy.add(chat.agent!.person);
    delete chat.agent;
    this.offerWaiting();
  }

  #leave(chat: LiveChat, state: 'LeftChat' | 'Completed'): void {
    const { party } = chat.agent!;
    if (chat.agent!.state === 'Chatting') {
      this.#part(chat, party!);
      chat.customerState = 'Idle';
    }
    chat.agent!.state = state;
    this.#tell(chat, 'StatusChange', []);
    if (state === 'Completed') delete chat.agent;
  }

  #endForCustomer(chat: LiveChat, customer: Party): void {
    this.#part(chat, customer);
    chat.customerState = 'Idle';
    if (chat.agent?.state === 'Invited') this.#leave(chat, 'Completed');
    else if (chat.agent) this.#tell(chat, 'ParticipantsUpdated');
  }

  #join(chat: LiveChat, nickname: string, type: Party['type']): Party {
    const party: Party = { id: this.#world.ids.hex(), number: chat.everIn.length + 1, nickname, type };
    chat.everIn.push(party);
    chat.present = [party, ...chat.present];
    this.#add(chat, party, 'ParticipantJoined', undefined, type === 'Agent');
    return party;
  }

  #part(chat: LiveChat, party: Party): void {
    chat.present = chat.present.filter((other) => other !== party);
    this.#add(chat, party, 'ParticipantLeft');
  }

  #add(chat: LiveChat, from: Party, type: Entry['type'], text?: string, quietly = false): void {
    const entry: Entry = {
      index: chat.entries.length + 1,
      type,
      from,
      at: this.#world.clock.now(),
      ...(type === 'Text' && text !== undefined && { text }),
    };
    chat.entries.push(entry);
    if (chat.agent?.party && !quietly) this.#tellMessages(chat, [entry]);
  }

  #tell(chat: LiveChat, notificationType: 'StatusChange' | 'ParticipantsUpdated', present = chat.present): void {
    this.#world.notify(chat.agent!.person, '/v2/me/chats', {
      messageType: 'ChatStateChangeMessage',
      notificationType,
      chat: { ...this.#view(chat), participants: present.map(asAgentParticipant) },
    });
  }

  #tellMessages(chat: LiveChat, entries: readonly Entry[]): void {
    this.#world.notify(chat.agent!.person, '/v2/me/chats', {
      messageType: 'MessageLogUpdated',
      notificationType: 'NewMessages',
      messages: entries.map(asAgentSees),
      chatUri: `${this.#world.address}/chats/${chat.id}`,
      chatPath: `/chats/${chat.id}`,
    });
  }

  #view(chat: LiveChat): ChatResource {
    const state = chat.agent!.state;
    return {
      id: chat.id,
      state,
      capabilities: [...agentMay[state]],
      participants: state === 'Invited' ? [] : chat.present.map(asAgentParticipant),
      userData: chat.userData,
      receivedDate: timestamp(chat.receivedAt),
      chatType: 'Inbound',
      uri: `${this.#world.address}/chats/${chat.id}`,
    };
  }

  #ofCustomer(customerId: string): LiveChat {
    const chat = [...this.#chats].find((one) => one.customerId === customerId);
    if (!chat) throw unknownResource(customerId);
    return chat;
  }

  #ofAgent(agent: Person, id: string): LiveChat {
    const chat = [...this.#chats].find((one) => one.id === id && one.agent?.person === agent);
    if (!chat) throw unknownResource(id);
    return chat;
  }
}

const entryTypes = {
  SendMessage: 'Text',
  SendStartTypingNotification: 'TypingStarted',
  SendStopTypingNotification: 'TypingStopped',
} as const;

const asCustomerSees = ({ nickname, number, type }: Party) => ({ nickname, participantId: String(number), type });
const asAgentParticipant = ({ id, nickname, type }: Party) => ({
  id,
  participantId: id,
  nickname,
  type,
  visibility: 'All' as const,
});
function asAgentSees({ index, type, from, text = '', at }: Entry): ChatMessage {
  const common = {
    index,
    from: asAgentParticipant(from),
    visibility: 'All',
    timestamp: timestamp(at),
    timestampSeconds: at,
  } as const;
  return type === 'Text' ? { ...common, type, text } : { ...common, type };
}

/** `2026-01-05T09:00:00.000+0000`, as the reference writes times. */
const timestamp = (at: number): string => new Date(at).toISOString().replace('Z', '+0000');
