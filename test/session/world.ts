// A model without a server: tests tell it what arrives, see what it sends, and answer when they want to.
import type { ChannelMessage, OperationAnswer } from '../../src/api/index.js';
import { Model, type ModelOptions } from '../../src/session/model.js';

/** A request that waits for its answer. */
export interface Sent {
  readonly key: string;
  readonly path: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal | undefined;
  /** The server has taken it. */
  answer(answer?: Partial<OperationAnswer>): Promise<void>;
  fail(error: Error): Promise<void>;
}

export class World {
  readonly model: Model;
  readonly sent: Sent[] = [];
  readonly warnings: unknown[] = [];
  readonly heard: ChannelMessage[] = [];
  doubts = 0;

  constructor(more: Partial<ModelOptions> = {}) {
    this.model = new Model({
      post: (key, path, body, signal) =>
        new Promise((resolve, reject) => {
          this.sent.push({
            key,
            path,
            body: body as Record<string, unknown>,
            signal,
            answer: (answer = {}) => {
              resolve({ statusCode: 0, ...answer });
              return settled();
            },
            fail: (error) => {
              reject(error);
              return settled();
            },
          });
        }),
      warn: (detail) => this.warnings.push(detail),
      doubt: () => (this.doubts += 1),
      heard: (message) => this.heard.push(message),
      ...more,
    });
  }

  /** A notification arrives; the channel does not matter. */
  hear(data: unknown, channel = '/v2/me/any'): void {
    this.model.hear({ channel, data });
  }

  /** What was sent last. */
  get last(): Sent {
    return this.sent.at(-1)!;
  }
}

/** When everything that was under way between promises has happened. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve();
}

export const call = (more: object = {}): object => ({
  messageType: 'CallStateChangeMessage',
  notificationType: 'StatusChange',
  phoneNumber: '5001',
  call: {
    id: 'c1',
    state: 'Established',
    connId: 'conn1',
    deviceUri: 'http://host/api/v2/devices/d1',
    participants: [{ phoneNumber: '5002' }],
    capabilities: ['Hold', 'Hangup', 'AttachUserData'],
    ...more,
  },
});

export const device = (more: object = {}): object => ({
  messageType: 'DeviceStateChangeMessage',
  devices: [{ id: 'd1', deviceState: 'Active', phoneNumber: '5001', capabilities: ['DoNotDisturbOn'], ...more }],
});

export const chat = (more: object = {}, notificationType = 'StatusChange', outer: object = {}): object => ({
  messageType: 'ChatStateChangeMessage',
  notificationType,
  chat: {
    id: '12',
    state: 'Chatting',
    capabilities: ['Leave', 'Complete', 'SendMessage', 'Transfer', 'Consult', 'AttachUserData', 'InFocus'],
    ...more,
  },
  ...outer,
});

export const entry = (index: number, more: object = {}): object => ({
  index,
  type: 'Text',
  text: `Entry ${index}`,
  visibility: 'All',
  from: { participantId: 'p1', type: 'Customer', nickname: 'Chris' },
  ...more,
});

export const agent = { participantId: 'p2', type: 'Agent', nickname: 'Ann' };

export const entries = (...messages: unknown[]): object => ({
  messageType: 'MessageLogUpdated',
  notificationType: 'NewMessages',
  chatPath: '/chats/12',
  messages,
});
