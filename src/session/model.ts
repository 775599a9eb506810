// Everything that the server has told, as live resources: state alone, without requests of its own.
import type { ChannelMessage } from '../api/index.js';
import { idOfAddress } from './address.js';
import { Collection } from './collection.js';
import type { Confirmation } from './in-flight.js';
import { carriedBy, logOf, media, mediumNames, mediumOfType, type ImEntry, type MediumName } from './media.js';
import type { Snapshot } from './media/medium.js';
import { References } from './references.js';
import type { Post, Resource, Surroundings } from './resource.js';
import { isObject, kindOf, reasonOf, referenceOf, type Told } from './told.js';

export interface ModelOptions {
  post: Post;
  /** A message that could not be understood, or a failure that belongs to nothing known. */
  warn(detail: unknown): void;
  /** Nothing came of an operation: what is known may not be true any more. */
  doubt(): void;
  /** A notification, after it was applied. */
  heard(message: ChannelMessage): void;
  /** The id of who is signed in, as far as it is known: which entries of a log are one's own. */
  user?(): string | undefined;
}

/** Everything at one moment, as plain JSON. */
export interface Picture {
  readonly lists: Readonly<Partial<Record<MediumName, readonly object[]>>>;
  readonly logs: readonly PictureLog[];
}

interface PictureLog {
  readonly name: MediumName;
  readonly id: string;
  readonly entries: readonly object[];
  /** Up to here nothing is missing that may still come. */
  readonly whole: number;
}

/** A log that has to be read. */
export interface MissingEntries {
  readonly name: MediumName;
  readonly id: string;
  /** The first place at which something is missing. */
  readonly from: number;
}

export type Collections = { readonly [Name in MediumName]: Collection<Name> };

/** Told to whoever listens: the session passes every notification on. */
const others = new Set(['MultimediaEventNotificationMessage', 'DeviceUserEventMessage']);

export class Model {
  readonly collections: Collections;
  readonly references: References;
  readonly #options: ModelOptions;

  constructor(options: ModelOptions) {
    this.#options = options;
    this.references = new References((told) => this.#refuse(told));
    const around: Surroundings = {
      post: (...request) => options.post(...request),
      references: this.references,
      look: (name) => [...this.collections[name]].map(({ data }) => data as unknown as Snapshot),
      doubt: () => options.doubt(),
      user: () => options.user?.(),
    };
    this.collections = Object.fromEntries(mediumNames.map((name) => [name, new Collection(name, around)])) as never;
  }

  /** Applies a notification. Never throws: what is not understood is warned of, and the rest of it goes on. */
  hear(message: ChannelMessage): void {
    const { data } = message;
    if (isObject(data)) this.#hear(data);
    else this.#options.warn(message);
    this.#options.heard(message);
  }

  /** The medium whose list, read again, would have what this notification tells. */
  snapshotOf({ data }: ChannelMessage): MediumName | undefined {
    // Subscriptions are in no list.
    if (!isObject(data) || reasonOf(data) !== undefined || data['stateResource'] !== undefined) return undefined;
    return mediumOfType(data['messageType']);
  }

  /** Whether a notification leaves out what a list or a log would have. */
  isUntold(message: ChannelMessage): boolean {
    const name = this.snapshotOf(message);
    const states = (name && media[name].untold) ?? [];
    const told = states.length > 0 ? carriedBy(message.data as Told, name!) : [];
    return told.some((one) => isObject(one) && states.includes(String(one.state)));
  }

  /** What the server has now, by medium; media that are not among it stay as they are. */
  reconcile(lists: Partial<Record<MediumName, readonly object[]>>): void {
    for (const [name, list] of this.#good(lists)) this.#all(name).reconcile(list);
    for (const name of Object.keys(lists) as MediumName[]) for (const one of this.#all(name)) one.doubtLog();
  }

  /** Logs that have to be read: of conversations that were found, and those with a gap. */
  missingEntries(): readonly MissingEntries[] {
    return mediumNames.flatMap((name) =>
      [...this.#all(name)].flatMap((resource) => {
        const from = resource.missingEntry();
        return from === undefined ? [] : [{ name, id: resource.id, from }];
      }),
    );
  }

  /** What reading a log brought. What was said before we came is no news, what was said meanwhile is: `aloud`. */
  takeLog(name: MediumName, id: string, entries: unknown, { aloud }: { aloud: boolean }): void {
    this.#all(name).get(id)?.takeLog(this.#entriesIn(entries, entries), aloud);
  }

  picture(): Picture {
    return {
      lists: Object.fromEntries(mediumNames.map((name) => [name, [...this.#all(name)].map(({ data }) => data)])),
      logs: mediumNames.flatMap((name) =>
        [...this.#all(name)].flatMap(({ id, log: { entries, whole } }) =>
          entries.length > 0 ? [{ name, id, entries, whole }] : [],
        ),
      ),
    };
  }

  /** Takes over another tab's picture. Entries of a log that was known here before are news. */
  restore({ lists, logs }: Picture): void {
    for (const [name, list] of this.#good(lists)) this.#all(name).restore(list);
    for (const { name, id, entries, whole } of logs) {
      const resource = this.#all(name).get(id);
      resource?.addEntries(entries as never, resource.log.last > 0);
      resource?.log.settle(whole);
    }
  }

  /** The session is over: nothing lives any more. */
  clear(): void {
    this.references.clear();
    for (const name of mediumNames) this.collections[name].clear();
  }

  #hear(told: Told): void {
    const isClaimed = this.references.claim(told);
    if (reasonOf(told) !== undefined) {
      if (!isClaimed) this.#refuse(told);
      return;
    }
    if (!isClaimed) this.references.keep(told);
    const { messageType } = told;
    const name = mediumOfType(messageType);
    if (name) this.#take(name, told);
    else if (messageType === 'MessageLogUpdated' || messageType === 'IMLogUpdateMessage') this.#takeEntries(told);
    // What has a referenceId answers somebody's request.
    else if (!isClaimed && referenceOf(told) === undefined && !others.has(String(messageType)))
      this.#options.warn(told);
  }

  #take(name: MediumName, told: Told): void {
    const confirmation = { kind: kindOf(told), referenceId: referenceOf(told) };
    for (const one of carriedBy(told, name)) {
      if (!isObject(one) || (this.#all(name).idOf(one) === undefined && !media[name].inParts)) this.#options.warn(told);
      else this.#takeOne(name, one, confirmation);
    }
  }

  #takeOne(name: MediumName, data: Snapshot, confirmation: Confirmation): void {
    const added = this.#all(name).take(data, confirmation);
    if (added) this.#confirmParent(name, data, confirmation);
    if (name === 'devices') this.#followVoice(data);
  }

  /** A new resource is what came of an operation on another: a reply of an email, a call of a device. */
  #confirmParent(name: MediumName, data: Snapshot, { referenceId }: Confirmation): void {
    // What is offered was not made here.
    if (data.state === 'Ringing' || data.state === 'Invited') return;
    Object.entries(media[name].parents ?? {}).some(([field, parent]) => {
      const address = String(data[field] ?? '');
      const all = this.#all(parent);
      return (all.get(address) ?? all.get(idOfAddress(address)))?.confirm({ kind: 'child', referenceId });
    });
  }

  /** A device tells the agent's state on voice; not every server tells it by the channel too. */
  #followVoice({ userState, phoneNumber }: Snapshot): void {
    const { channels } = this.collections;
    const voice = channels.get('voice');
    if (!voice || !isObject(userState) || (voice.data.phoneNumber ?? phoneNumber) !== phoneNumber) return;
    channels.take({ ...voice.data, userState });
  }

  #takeEntries(told: Told): void {
    const place = logOf(told);
    const resource = place && this.#all(place.name).get(place.id);
    if (!resource) this.#options.warn(told);
    else if (media[place.name].log === 'heard') resource.addEntries([arrived(told, resource)] as never, true);
    else resource.addEntries(this.#entriesIn(told['messages'], told), true);
  }

  #entriesIn(entries: unknown, detail: unknown): never[] {
    const list: unknown[] = Array.isArray(entries) ? entries : [undefined];
    const good = list.filter((one) => isObject(one) && typeof one['index'] === 'number');
    if (good.length < list.length) this.#options.warn(detail);
    return good as never[];
  }

  /** The lists without what cannot be told from others. */
  #good(lists: Partial<Record<MediumName, readonly object[]>>): [MediumName, Snapshot[]][] {
    return (Object.entries(lists) as [MediumName, readonly unknown[]][]).map(([name, list]) => {
      const good = list.filter(isObject).filter((one) => this.#all(name).idOf(one) !== undefined);
      if (good.length < list.length) this.#options.warn(list);
      return [name, good];
    });
  }

  /** Finds what a failure belongs to: an operation in flight, a request that is not answered yet, a resource. */
  #refuse(told: Told): void {
    const concerned = this.#concernedBy(told);
    if (concerned.some((resource) => resource.refuse(told))) return;
    if (referenceOf(told) !== undefined && this.references.keep(told)) return;
    if (concerned[0]) concerned[0].raise(told);
    else this.#options.warn(told);
  }

  /** The most likely first. */
  #concernedBy(told: Told): readonly Resource[] {
    const { callUri, deviceUri, messageType } = told;
    if (messageType === 'ErrorMessage') return this.#concernedByPhone(String(callUri ?? ''), String(deviceUri ?? ''));
    const name = mediumOfType(messageType);
    if (!name) return [];
    const all = this.#all(name);
    return carriedBy(told, name).flatMap((one) => (isObject(one) && all.get(all.idOf(one) ?? '')) || []);
  }

  /** T-Server names a call by its id or by its connection's, and a device. */
  #concernedByPhone(callUri: string, deviceUri: string): readonly Resource[] {
    const calls = [...this.collections.calls];
    const callId = idOfAddress(callUri);
    const deviceId = idOfAddress(deviceUri);
    const device = this.collections.devices.get(deviceId);
    const named = calls.filter(({ id, data }) => id === callId || data.connId === callId);
    // A wrong number concerns no call, although it was a call that dialled it.
    const ofDevice = calls.filter(({ data, pending }) => pending && idOfAddress(String(data.deviceUri)) === deviceId);
    const more = callUri === '' && ofDevice.length === 1 ? ofDevice : [];
    return named.length > 0 ? named : [device, ...more].filter((one) => one !== undefined);
  }

  /** For code that does not care which medium it is. */
  #all(name: MediumName): Collection<MediumName> {
    return this.collections[name];
  }
}

/** An instant message says no more than its words: its place and its time are those of its arrival. */
function arrived({ message }: Told, { log }: Resource): ImEntry {
  return { index: log.last + 1, type: 'Text', text: String(message), receivedAt: Date.now() };
}
