// Chats, SMS sessions and private messages as the history of the contact server has them.
import type { HistoryMessage, UserData } from '../../../api/index.js';
import type { CustomerDetails } from '../customers.js';
import type { HistorySource, PastInteraction } from '../history.js';
import type { Person } from '../people.js';
import type { Entry, EntryType, Interaction } from './interaction.js';
import type { Interactions } from './interactions.js';
import { since } from './medium.js';
import { messageOf, type Around } from './view.js';

/** Those that run, and the latest that are over. */
export const recordsOf = (interactions: Interactions): HistorySource => ({
  interactions: () => interactions.all().map((one) => recordOf(one, interactions.around)),
});

function recordOf(interaction: Interaction, around: Around): PastInteraction {
  const { id, medium, receivedAt, endedAt, subject, comment, data, customer, entries } = interaction;
  const userData = data.view() ?? {};
  const agents = agentsIn(entries);
  const isOver = endedAt !== undefined;
  return {
    id,
    medium: medium.name,
    direction: 'Inbound',
    state: isOver ? 'Stopped' : agents.length > 0 ? 'InProgress' : 'New',
    startedAt: receivedAt,
    endedAt,
    subject,
    comment,
    agents,
    owner: isOver ? agents.at(-1) : holderOf(interaction),
    customer: detailsIn(userData, customer.participant.nickname),
    userData,
    messages: () => entries.filter(isKept).map((entry) => recordedMessage(entry, around)),
  };
}

/** Who has it, or is asked to take it; nobody while it waits. */
const holderOf = ({ owner, waiting }: Interaction): Person | undefined => (owner ?? waiting?.offered)?.agent;

/** Those whom the customer met, in their order. */
function agentsIn(entries: readonly Entry[]): Person[] {
  const met = entries.filter(({ type, from }) => type === 'ParticipantJoined' && from.visibility === 'All');
  return [...new Set(met.flatMap(({ from }) => from.user ?? []))];
}

/** The keys under which forms before a chat attach who it is; who gave no name is called as in the chat. */
function detailsIn(userData: UserData, nickname: string): CustomerDetails {
  const word = (key: string): string | undefined => {
    const value = Object.hasOwn(userData, key) ? userData[key] : undefined;
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const [first, ...last] = nickname.trim().split(/\s+/);
  const isNamed = word('FirstName') !== undefined || word('LastName') !== undefined;
  const details = {
    emailAddress: word('EmailAddress'),
    phoneNumber: word('PhoneNumber'),
    title: word('Title'),
    firstName: isNamed ? word('FirstName') : first,
    lastName: isNamed ? word('LastName') : last.join(' ') || undefined,
  };
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
}

/** The history knows nothing of what clients tell each other. */
const leftOut: readonly EntryType[] = ['CustomNotice', 'SystemCommand', 'NicknameUpdated'];

const isKept = ({ type, visibility }: Entry): boolean => !leftOut.includes(type) && visibility !== 'Supervisors';

/** It shows as much as early servers did, and has its own word for the end of typing. */
function recordedMessage(entry: Entry, around: Around): HistoryMessage {
  const message = messageOf(entry, { ...around, serverOf: since.timestampSeconds }) as HistoryMessage;
  return message.type === 'TypingStopped' ? { ...message, type: 'TypingStopping' } : message;
}
