// The table of media, row by row, against every sample of the documented API.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { confirms } from '../../src/session/media/confirmations.js';
import { carriedBy, listsOf, media, mediumNames, mediumOfType, type MediumName } from '../../src/session/media.js';
import type { Resource } from '../../src/session/resource.js';
import { reasonOf, type Told } from '../../src/session/told.js';
import { chapters, pathShape, type Json, type Operation } from '../conformance/spec.js';
import { World } from './world.js';

type Fields = Record<string, Json>;

const everything = chapters();
const operations = everything.flatMap((chapter) => chapter.operations);

/** The content of every documented notification. */
const notifications = [
  ...everything.flatMap((chapter) => chapter.notifications.flatMap(({ samples }) => samples)),
  ...operations.flatMap(({ samples }) =>
    samples.flatMap((sample) => (sample.notifications ?? []).map(({ body }) => body)),
  ),
].map((body) => ((body as Fields)['data'] ?? body) as Fields);

/** The medium whose resources an operation is asked of. */
const mediumOf = ({ path, operationName }: Operation): MediumName | undefined => {
  if (operationName === 'Retweet') return 'tweets';
  const own = pathShape(path)
    .replace(/(?<=^\/me\/channels\/)voice$/, '{}')
    .replace(/(?<=^\/me\/devices\/\{\})\/calls$/, '');
  return mediumNames.find((name) => own === `${pathShape(media[name].path)}/{}`);
};

/** The documented operations of a medium. Private Facebook messages have some that only the chapter of chats describes. */
function operationsOf(name: MediumName): string[] {
  const own = operations.flatMap((one) => (mediumOf(one) === name && one.operationName ? [one.operationName] : []));
  return name === 'facebookSessions' ? [...own, ...shared] : [...new Set(own)];
}
const shared = [
  'Invite',
  'SendStartTypingNotification',
  'SendStopTypingNotification',
  'SendStartTypingToAgentsNotification',
  'SendStopTypingToAgentNotification',
];

/** The spec's names of resources. */
const mediumOfResource: Readonly<Record<string, MediumName>> = {
  call: 'calls',
  device: 'devices',
  userState: 'channels',
  channel: 'channels',
  chat: 'chats',
  smssession: 'smsSessions',
  facebooksession: 'facebookSessions',
  imSession: 'imSessions',
  email: 'emails',
  facebook: 'facebookPosts',
  tweet: 'tweets',
  openmedia: 'openMedia',
  workitem: 'workitems',
  'interaction in a workbin': 'workitems',
};

/** Capabilities of which no page tells what they are for. */
const withoutPage = new Set(['LeaveAndComplete', 'MarkFavorite', 'RemoveFavorite']);

/** Every state with capabilities that is documented, as a table or as a sample. */
const situations: { name: MediumName; where: string; data: Fields }[] = everything.flatMap((chapter) =>
  chapter.resources.flatMap(({ name: resource, states = [], samples = [] }) => {
    const name = chapter.key === 'customer-chat' ? undefined : mediumOfResource[resource];
    if (name === undefined) return [];
    const listed = states.flatMap(({ name: state, capabilities, variants = [] }) =>
      [{ when: '', capabilities }, ...variants].map(({ when, capabilities: some }) => ({
        name,
        where: `${resource} ${state} ${when}`,
        data: { state, capabilities: some },
      })),
    );
    const shown = samples.map((sample) => ({ name, where: `${resource}, sample`, data: sample as Fields }));
    return [...listed, ...shown];
  }),
);
for (const told of notifications) {
  const name = mediumOfType(told['messageType']);
  if (name === undefined) continue;
  for (const data of carriedBy(told, name) as (Fields | undefined)[]) {
    if (data) situations.push({ name, where: String(told['messageType']), data });
  }
}

const count = (data: Fields): number => ((data['capabilities'] ?? []) as string[]).length;
const stateOf = (name: MediumName, data: Fields): string => `${name} ${String(data['state'])}`;

/** A model that has seen every situation, two calls and a file included, and all the resources that it ever had. */
function everySituation(): { name: MediumName; resource: Resource }[] {
  const world = new World();
  const seen: { name: MediumName; resource: Resource }[] = [];
  const messageOf = (name: MediumName, data: Fields): Fields => {
    const [noun = ''] = media[name].nouns;
    return { messageType: `${noun}StateChangeMessage`, [noun]: data };
  };
  world.hear(messageOf('calls', { id: 'another', state: 'Held', capabilities: [] }));
  situations.forEach(({ name, data }, index) => {
    const id = `situation ${index}`;
    const key = media[name].key ?? 'id';
    if (name === 'workbins') world.hear({ ...data, id });
    else world.hear(messageOf(name, { ...data, [key]: key === 'id' || !(key in data) ? id : data[key]! }));
    for (const resource of world.model.collections[name]) seen.push({ name, resource: resource as never });
  });
  return seen;
}

describe('The table of media', () => {
  it('knows every capability, as an operation, by another name, or as one without a page', () => {
    const unknown = situations.flatMap(({ name, where, data }) => {
      const known = operationsOf(name);
      return ((data['capabilities'] ?? []) as string[])
        .map((capability) => media[name].aliases?.[capability] ?? capability)
        .filter((operation) => !known.includes(operation) && !withoutPage.has(operation))
        .map((operation) => `${where}: ${operation}`);
    });
    assert.deepEqual(unknown, []);
  });

  it('has no alias that nobody uses, or that leads nowhere', () => {
    for (const name of mediumNames) {
      for (const [alias, operation] of Object.entries(media[name].aliases ?? {})) {
        assert.ok(operationsOf(name).includes(operation) || name === 'facebookSessions', `${name}: ${operation}`);
        const isUsed = situations.some(({ data }) => ((data['capabilities'] ?? []) as string[]).includes(alias));
        assert.ok(isUsed, alias);
      }
    }
  });

  it('opens every documented operation in some documented situation', () => {
    const seen = everySituation();
    const closed = mediumNames.flatMap((name) => {
      const live = seen.filter((one) => one.name === name).map(({ resource }) => resource);
      return operationsOf(name)
        .filter((operation) => !live.some((resource) => resource.can(operation as never)))
        .map((operation) => `${name}: ${operation}`);
    });
    // Ended ones answer as ended: what was open is asked while it lives.
    assert.deepEqual(closed, []);
  });

  it('opens nothing that is over', () => {
    const world = new World();
    for (const { name, data } of situations) {
      const [noun = ''] = media[name].nouns;
      const id = { [media[name].key ?? 'id']: 'one' };
      for (const ended of media[name].ended ?? []) {
        world.hear({ messageType: `${noun}StateChangeMessage`, [noun]: { ...data, state: 'any', ...id } });
        const resource = world.model.collections[name].get('one')!;
        world.hear({
          messageType: `${noun}StateChangeMessage`,
          notificationType: ended,
          [noun]: { ...data, state: ended, ...id },
        });
        assert.equal(resource.ended, true, `${name} ${ended}`);
        for (const operation of operationsOf(name)) assert.equal(resource.can(operation as never), false, operation);
      }
    }
  });

  it('ends what the reference shows without capabilities for good', () => {
    const live = new Set(situations.filter(({ data }) => count(data) > 0).map(({ name, data }) => stateOf(name, data)));
    const over = situations
      .filter(({ name, data }) => media[name].ended && 'capabilities' in data && !live.has(stateOf(name, data)))
      .filter(({ name, data }) => !media[name].ended!.includes(String(data['state'])))
      .map(({ name, data }) => stateOf(name, data));
    // The first two nobody can do anything about yet; in the third it cannot be.
    assert.deepEqual([...new Set(over)].sort(), [
      'facebookSessions Processing',
      'imSessions Alerting',
      'imSessions Initiating',
    ]);
  });

  it('knows of every documented message what it tells', () => {
    const world = new World();
    for (const told of notifications) world.hear(told);
    // Nothing was asked here, so that every failure is a surprise; logs are of conversations that no sample begins.
    const surprising = (world.warnings as Fields[]).filter(
      (told) => reasonOf(told as Told) === undefined && !/Log/.test(String(told['messageType'])),
    );
    assert.deepEqual(
      surprising.map(({ messageType, ...told }) => [messageType, ...Object.keys(told)].join(' ')),
      // A fragment, two answers to requests that are printed as notifications, a Facebook post without its id.
      [' call', ' channels', ' channels', 'FacebookStateChangeMessage facebook notificationType referenceId'],
    );
  });

  it('confirms every operation by one of the notifications that its samples show, or by its end', () => {
    const unconfirmed = operations.flatMap((operation) => {
      const name = mediumOf(operation);
      const { operationName } = operation;
      if (!name || operationName === null || media[name].silent?.test(operationName)) return [];
      const told = operation.samples.flatMap(({ notifications: some = [] }) => some.map(({ body }) => body as Fields));
      if (told.length === 0) return [];
      const isConfirmed = told.some((body) => {
        const kinds = ((body['messages'] ?? []) as Fields[]).map(({ type }) => type);
        const [one] = (
          mediumOfType(body['messageType']) ? carriedBy(body, mediumOfType(body['messageType'])!) : []
        ) as Fields[];
        const isOver = [one?.['state'], body['notificationType']].some((word) =>
          media[name].ended?.includes(String(word)),
        );
        const isChild = one?.['parentId'] !== undefined || mediumOfType(body['messageType']) !== name;
        return (
          isOver ||
          [body['notificationType'] ?? body['stateResource'], ...kinds, ...(isChild ? ['child'] : [])].some((kind) =>
            confirms(operationName, (kind ?? undefined) as string | undefined),
          ) ||
          (body['messageType'] === 'IMLogUpdateMessage' && confirms(operationName, 'Text'))
        );
      });
      return isConfirmed ? [] : [operation.id];
    });
    assert.deepEqual(unconfirmed, []);
  });

  it('waits for nothing after what no sample ever shows to be told', () => {
    const expected = operations.filter((operation) => {
      const name = mediumOf(operation);
      const shown = operations
        .filter(({ operationName }) => operationName === operation.operationName)
        .flatMap(({ samples }) => samples.flatMap(({ notifications: some = [] }) => some));
      return (
        name && operation.operationName && !media[name].silent?.test(operation.operationName) && shown.length === 0
      );
    });
    // These surely change something, so that somebody will tell or the next reading will show it.
    assert.deepEqual(expected.map(({ id }) => id).sort(), ['voice.merge-with-other-call']);
  });

  it('names a medium by its list, and reads what the channels open', () => {
    const read = (channels: string[]) =>
      mediumNames.flatMap((name) => listsOf(name, channels).map(({ key, path }) => `${key} ${JSON.stringify(path)}`));
    assert.deepEqual(read([]), ['GET /me/channels {}', 'GET /services {}']);
    assert.deepEqual(read(['voice', 'chat']), [
      'GET /me/calls {}',
      'GET /me/devices {}',
      'GET /me/channels {}',
      'GET /me/chats {}',
      'GET /services {}',
    ]);
    assert.deepEqual(
      read(['promotion', 'workbins', 'twitter']).filter((key) => !/channels|services/.test(key)),
      ['GET /me/tweets {}', 'GET /me/openmedia/{mediaType} {"mediaType":"promotion"}', 'GET /me/workbins {}'],
    );
    assert.deepEqual(listsOf('workbins', ['workbins'])[0]!.query, { fields: '*', subresources: '*' });
  });
});
