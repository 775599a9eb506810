// What differs between media: one row each, and what is found by looking through all of them.
import { chats, facebookSessions, imSessions, smsSessions } from './media/conversations.js';
import { emails, facebookPosts, openMedia, tweets, workitems } from './media/interactions.js';
import type { Medium, MediumName, Snapshot } from './media/medium.js';
import { campaigns, outboundRecords, workbins } from './media/queues.js';
import { calls, channels, devices, services } from './media/voice.js';

export type { ImEntry, LiveWorkbin, Media, Medium, MediumName } from './media/medium.js';

export const media: Readonly<Record<MediumName, Medium>> = {
  calls,
  devices,
  channels,
  chats,
  smsSessions,
  facebookSessions,
  imSessions,
  emails,
  facebookPosts,
  tweets,
  openMedia,
  workitems,
  workbins,
  campaigns,
  outboundRecords,
  services,
};

export const mediumNames = Object.keys(media) as MediumName[];

/** By noun, in small letters: the messages' own are not the same on every page. */
const byNoun = new Map(
  mediumNames.flatMap((name) => media[name].nouns.map((noun) => [noun.toLowerCase(), name] as const)),
);

/** The medium of whose resources a kind of message tells. */
export function mediumOfType(messageType: unknown): MediumName | undefined {
  const [, noun = ''] = /^(?:Outbound)?(\w+?)(?:StateChange)?Message(?:V2)?$/i.exec(String(messageType)) ?? [];
  return byNoun.get(noun.toLowerCase());
}

/** What a message about a medium carries: one resource, a list of them, or, where it is about one, itself. */
export function carriedBy(told: Snapshot, name: MediumName): readonly unknown[] {
  const { nouns } = media[name];
  const field = Object.keys(told).find((one) => nouns.includes(one.replace(/s$/, '')) || nouns.includes(one));
  return [field === undefined ? (name === 'workbins' ? told : undefined) : told[field]].flat();
}

/** The log of which a message tells: the address says it, whatever the field is called. */
export function logOf(told: Snapshot): { name: MediumName; id: string } | undefined {
  const addresses = Object.entries(told).filter(([field]) => /(Uri|Path)$/.test(field));
  for (const [, address] of addresses) {
    const [, list = '', id = ''] = /([^/]+)s\/([^/]+)$/.exec(String(address)) ?? [];
    const name = byNoun.get(list.replace('-', ''));
    if (name && media[name].log) return { name, id };
  }
  return undefined;
}

/** A request that reads a list. */
export interface ListRequest {
  readonly key: string;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

/** What to request to read a medium; nothing if none of the channels opens it. Open media has a list for each type. */
export function listsOf(name: MediumName, channels: readonly string[]): readonly ListRequest[] {
  const { openedBy, path, query } = media[name];
  const isOf = (one: MediumName) => (channel: string) => media[one].openedBy.includes(channel);
  const types = channels.filter((channel) => !mediumNames.some((one) => isOf(one)(channel)));
  const paths =
    name === 'openMedia'
      ? types.map((mediaType) => ({ mediaType }))
      : openedBy === 'always' || channels.some(isOf(name))
        ? [{}]
        : [];
  return paths.map((one) => ({ key: `GET ${path}`, path: one, query: { fields: '*', ...query } }));
}
