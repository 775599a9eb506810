// Conversations of all media with an agent who works without an element: what a story or a test of a part plays on.
import type { MediumName } from '../../src/elements/chat-panel/media.js';
import type { ConversationResource } from '../../src/elements/chat-panel/resource.js';
import { Session } from '../../src/session/index.js';
import type { Line } from './line.js';
import { beReady, kristi, Stage } from './stage.js';
import { until } from './until.js';

/** What the centre calls a medium that the session has under another name. */
const channels = { chats: 'chat', smsSessions: 'smssession', facebookSessions: 'facebooksession' } as const;

export type CustomerMedium = keyof typeof channels;
export const customerMedia = Object.keys(channels) as CustomerMedium[];

let seed = Math.floor(Math.random() * 2 ** 31);
/** What tests leave in the browser is of other centres. */
export const openStage = (): Stage => new Stage({ seed: seed++ });

/** An agent without an element, on all channels. */
export async function signIn(stage: Stage, credentials = kristi): Promise<{ session: Session; line: Line }> {
  const line = stage.line();
  const session = new Session({
    baseUrl: stage.inside.baseUrl,
    credentials,
    channels: ['voice', 'chat', 'smssession', 'facebooksession'],
    fetch: line.fetch,
    openChannel: line.openChannel,
  });
  await session.start();
  await beReady(session);
  return { session, line };
}

export interface Customer {
  nickname?: string;
  subject?: string;
  userData?: Record<string, string>;
}

/** Somebody asks by a medium; answers the id by which the centre knows the customer. */
export function ask(stage: Stage, medium: CustomerMedium, customer: Customer = {}): string {
  const { nickname = 'Mara Lindqvist', subject = 'Sleeping bag, zip jams', userData = {} } = customer;
  return stage.centre.digital.of(channels[medium]).request({ nickname, subject, userData });
}

/** Takes what is offered by a medium. */
export async function accept(session: Session, medium: MediumName, nickname = 'Kristi'): Promise<ConversationResource> {
  const offered = () => [...session[medium]].find(({ data }) => data.state === 'Invited');
  const chat = (await until(offered)) as unknown as ConversationResource;
  await chat.perform('Accept', { nickname });
  await until(() => chat.data.state === 'Chatting' && chat.data.participants?.length && chat.log.entries.length > 0);
  return chat;
}
