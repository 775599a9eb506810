// A medium is a table: work items, which nobody talks in, are led by the same engine as chats once they are described.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Digital } from '../../src/simulator/centre/interactions/digital.js';
import { chat } from '../../src/simulator/centre/interactions/media/chat.js';
import type { Medium, When } from '../../src/simulator/centre/interactions/medium.js';
import { Centre, VirtualClock } from '../../src/simulator/index.js';
import { chapters } from '../conformance/spec.js';
import { refusalOf } from './refusal-of.js';

const working: When = { state: ['Chatting'] };

const workitem: Medium = {
  ...chat,
  name: 'workitem',
  collection: 'workitems',
  topic: '/v2/me/workitems',
  messageType: 'WorkitemStateChangeMessage',
  queue: 'Work inbound',
  typeField: 'workitemType',
  talks: false,
  handled: 'Processing',
  rules: [
    { offers: ['Accept', 'Reject'], when: { state: ['Invited'] } },
    { offers: ['AttachUserData', 'UpdateUserData', 'DeleteUserData'], when: working },
    { offers: ['Transfer', 'SetInFocus', 'Complete'], when: working },
  ],
  targets: { ...chat.targets, Transfer: ['targetUri'] },
  textKinds: false,
  supervised: false,
  endings: { rejected: 'whole', left: 'whole', droppedOut: 'whole', completed: 'whole', transferred: 'whole' },
  references: {
    Accept: ['StatusChange'],
    Reject: ['StatusChange'],
    Complete: ['StatusChange'],
    Transfer: ['StatusChange'],
  },
  answersReference: ['Accept', 'Reject', 'Complete', 'Transfer'],
  fields: [],
};

/** Two agents, and what they are told. */
function office() {
  const clock = new VirtualClock();
  const centre = new Centre({ clock });
  const told: string[] = [];
  centre.listen(({ user, channel, data }) => {
    if (channel !== workitem.topic) return;
    const {
      notificationType,
      referenceId,
      workitem: item,
    } = data as {
      notificationType: string;
      referenceId?: number;
      workitem: { state: string };
    };
    told.push([user.userName, notificationType, item.state, ...(referenceId === undefined ? [] : ['asked'])].join(' '));
  });
  const { agents, people, company, documents } = centre;
  const digital = new Digital(
    centre,
    {
      duties: agents,
      people,
      queues: company.queues,
      documents,
      responses: () => centre.standardResponses,
      keepsData: () => true,
    },
    {},
    { workitem },
  );
  const [kristi, carole] = people as unknown as [(typeof people)[number], (typeof people)[number]];
  agents.start(kristi, ['workitem']);
  agents.change(kristi, 'Ready');
  const items = digital.of('workitem');
  items.request({ nickname: 'Warehouse', userData: { Order: '4711' } });
  const heard = () => {
    clock.advance(0);
    return told.splice(0);
  };
  return { items, kristi, carole, agents, heard, id: items.of(kristi)[0]!.id, address: centre.address };
}

const states = chapters(['workitem'])[0]!.resources.find(({ name }) => name === 'workitem')!.states!;
const listed = (name: string) => [...states.find((state) => state.name === name)!.capabilities].sort();

describe('A work item', () => {
  it('is in the documented states with the documented capabilities', () => {
    const { items, kristi, id } = office();
    const now = () => items.of(kristi)[0]!;
    assert.deepEqual([now().state, [...now().capabilities!].sort()], ['Invited', listed('Invited')]);
    items.perform(kristi, id, 'Accept');
    assert.deepEqual([now().state, [...now().capabilities!].sort()], ['Processing', listed('Processing')]);
  });

  it('is told by its state and data alone: nobody takes part, and there is no log', () => {
    const { items, kristi, id, heard } = office();
    heard();
    items.perform(kristi, id, 'Accept');
    items.perform(kristi, id, 'AttachUserData', { userData: { Shelf: '12' } });
    items.perform(kristi, id, 'Complete');
    assert.deepEqual(heard(), [
      'ksippo StatusChange Processing asked',
      'ksippo PropertiesUpdated Processing asked',
      'ksippo StatusChange Completed asked',
    ]);
  });

  it('goes to another agent with all that is attached', () => {
    const { items, kristi, carole, agents, id, heard, address } = office();
    agents.start(carole, ['workitem']);
    items.perform(kristi, id, 'Accept');
    heard();
    items.perform(kristi, id, 'Transfer', { targetUri: `${address}/users/${carole.id}` });
    assert.deepEqual(heard(), ['ksippo StatusChange Completed asked', 'cspencer StatusChange Invited']);
    const [item] = items.of(carole);
    assert.deepEqual(item!.userData, { Order: '4711' });
    assert.ok(!('participants' in item!));
  });

  it('knows no operation of a conversation', () => {
    const { items, kristi, id } = office();
    items.perform(kristi, id, 'Accept');
    for (const operation of ['SendMessage', 'Invite', 'Leave']) {
      assert.equal(refusalOf(() => items.perform(kristi, id, operation, { text: 'Hello' })).statusCode, 2);
    }
  });
});
