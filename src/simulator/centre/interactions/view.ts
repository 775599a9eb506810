// An interaction as the API shows it: to one agent, and what of its log that agent gets.
import type { Chat, ChatCapability, ChatMessage, ChatState, ConversationParticipant } from '../../../api/index.js';
import { timestamp } from '../timestamp.js';
import { capabilitiesIn } from './capabilities.js';
import { companionsOf, isVisible, mayBeSeen, type Entry, type Participant, type Seat } from './interaction.js';
import { since, type Medium, type Shape, type Since, type Situation } from './medium.js';

/** What a view is made of beside the seat. */
export interface Around {
  readonly address: string;
  /** The server is of this day. */
  readonly serverOf: Since;
  readonly suggestedQueueUris: readonly string[];
}

export function situationOf(seat: Seat, { serverOf }: Pick<Around, 'serverOf'>): Situation {
  const { medium } = seat.interaction;
  return {
    state: seat.state,
    role: seat.mode ?? 'agent',
    company: companionsOf(seat).length > 0,
    visible: isVisible(seat),
    removed: seat.wasRemoved && medium.removal.completes,
    older: serverOf < medium.newerSince,
  };
}

/** Chats have all that the others have. */
export function viewOf(seat: Seat, around: Around, shape: Shape = 'whole'): Chat {
  const { interaction } = seat;
  const { medium, comment } = interaction;
  const state = seat.state === 'Chatting' ? medium.handled : seat.state;
  const { address, serverOf } = around;
  const bare = {
    id: interaction.id,
    state: state as ChatState,
    uri: `${address}/${medium.collection}/${interaction.id}`,
  };
  const received = { receivedDate: timestamp(interaction.receivedAt) };
  if (shape === 'bare') return bare;
  if (shape === 'deserted') return { ...bare, participants: [] };
  if (shape === 'revoked') return { ...bare, participants: [], capabilities: [], ...received };

  const userData = interaction.data.view();
  const attachments = attachmentsOf(seat, around);
  const participants = state === 'Invited' || shape === 'beforehand' ? [] : participantsFor(seat, around);
  return {
    ...bare,
    capabilities: capabilitiesIn(medium, situationOf(seat, around)) as ChatCapability[],
    ...(medium.talks && shape !== 'withoutParticipants' && { participants }),
    ...(userData && { userData }),
    ...(comment !== undefined && { comment }),
    ...(serverOf >= since.received && { ...received, [medium.typeField]: 'Inbound' }),
    ...(state === 'Invited' && seat.mode && { supervisorMode: seat.mode }),
    ...(attachments.length > 0 && { attachments }),
    ...fieldsOf(seat, around),
  };
}

/** What a supervisor reads of an agent's interactions. */
export const summaryOf = ({ interaction }: Seat) => ({
  id: interaction.id,
  receivedDate: timestamp(interaction.receivedAt),
  capabilities: [],
  userData: interaction.data.view() ?? {},
});

const participantsFor = (seat: Seat, around: Around): ConversationParticipant[] =>
  seat.interaction.present
    .filter(({ visibility }) => mayBeSeen(seat, visibility))
    .map((participant) => participantOf(participant, around));

function participantOf(participant: Participant, { address, serverOf }: Around): ConversationParticipant {
  const { id, type, nickname, visibility, user } = participant;
  const path = user && `/users/${user.id}`;
  const isNewer = serverOf >= since.participantId;
  return {
    participantId: id,
    ...(isNewer && { id }),
    type,
    nickname,
    ...(serverOf >= since.visibility && { visibility, ...(path !== undefined && { uri: address + path }) }),
    ...(isNewer && path !== undefined && { path }),
  };
}

const attachmentsOf = ({ interaction }: Seat, { address }: Around) =>
  interaction.attachments.map(({ id, name, size, mimeType }) => ({
    id,
    name,
    size,
    mime: mimeType,
    path: `/attachments/${id}`,
    uri: `${address}/${interaction.medium.collection}/${interaction.id}/attachments/${id}`,
  }));

function fieldsOf({ interaction }: Seat, { serverOf, suggestedQueueUris }: Around): Partial<Chat> {
  const { medium, queue, threadId } = interaction;
  const values: Partial<Record<Medium['fields'][number]['name'], unknown>> = {
    interactionQueue: queue,
    threadId,
    suggestedQueueUris,
    revelantResponseTemplateGroups: [],
  };
  const shown = medium.fields.filter((field) => serverOf >= field.since);
  return Object.fromEntries(shown.map(({ name }) => [name, values[name]]));
}

/** The entries that somebody gets, from an index on. */
export const entriesFor = (seat: Seat, from = 1): Entry[] =>
  seat.interaction.entries
    .slice(Math.max(from - 1, 0), seat.readsUntil)
    .filter(({ visibility }) => mayBeSeen(seat, visibility));

export function messageOf(entry: Entry, around: Around): ChatMessage {
  const { index, type, from, visibility, at, text, url, noticeText, messageType } = entry;
  return {
    index,
    type,
    from: participantOf(from, around),
    // Said of a change of mode whatever the mode is.
    visibility: type === 'ParticipantRejoined' ? 'All' : visibility,
    timestamp: timestamp(at),
    ...(around.serverOf >= since.timestampSeconds && { timestampSeconds: at }),
    ...(text !== undefined && { text }),
    ...(url !== undefined && { url }),
    ...(noticeText !== undefined && { noticeText }),
    ...(messageType !== undefined && { messageType }),
    ...(entry.file && { attachment: fileOf(entry.file, around) }),
    // Its fields are those of its type; the compiler cannot follow that.
  } as ChatMessage;
}

function fileOf(file: NonNullable<Entry['file']>, { address }: Around) {
  if (!('document' in file)) return { fileId: file.id };
  const { id, name, size } = file.document;
  return { fileId: file.id, id, name, size, path: `/attachments/${id}`, uri: `${address}/attachments/${id}` };
}
