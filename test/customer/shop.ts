// A contact centre and its visitors on a clock that stands still until it is told to go on.
import { mock } from 'node:test';
import { CustomerChatClient, type CustomerChatOptions } from '../../src/customer/index.js';
import { createPageCentre } from '../../src/simulator/index.js';
import { Network } from './network.js';

export class Shop {
  readonly inside = createPageCentre({ seed: 7 });
  readonly network = new Network(this.inside.client().fetch);
  readonly #clients: CustomerChatClient[] = [];

  constructor() {
    mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'], now: Date.UTC(2026, 0, 5, 9) });
  }

  close(): void {
    for (const client of this.#clients) client.close();
    mock.timers.reset();
  }

  client(options: Partial<CustomerChatOptions> = {}): CustomerChatClient {
    const { baseUrl, centre } = this.inside;
    const { contactCenterId } = centre;
    const client = new CustomerChatClient({ baseUrl, contactCenterId, fetch: this.network.fetch, ...options });
    this.#clients.push(client);
    return client;
  }

  async waiting(options?: Partial<CustomerChatOptions>): Promise<CustomerChatClient> {
    const client = this.client(options);
    await client.start({ nickname: 'Chris', subject: 'A question' });
    await pass(1_000);
    return client;
  }

  /** An agent accepts the chat that waits; answers the way to speak. */
  accept(): (operation: string, text?: string) => void {
    const { agents, chats, people } = this.inside.centre;
    const agent = people[0]!;
    agents.start(agent, ['chat']);
    agents.change(agent, 'Ready');
    const { id } = chats.of(agent).find(({ state }) => state === 'Invited')!;
    chats.perform(agent, id, 'Accept', { nickname: 'Kristi' });
    return (operation, text) => chats.perform(agent, id, operation, text === undefined ? {} : { text });
  }
}

/** Lets so much time pass, and everything that it brings about. */
export async function pass(milliseconds: number): Promise<void> {
  const step = 50;
  for (let passed = 0; passed < milliseconds; passed += step) {
    mock.timers.tick(step);
    await turns();
  }
}

/** What waits for nothing but its turn gets it. */
export async function turns(count = 8): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}

export const wordsOf = (client: CustomerChatClient) =>
  client.entries.flatMap(({ type, text }) => (type === 'Text' ? [text] : []));
