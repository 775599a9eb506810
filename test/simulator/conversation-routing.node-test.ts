// Who gets which conversation: ready, with room, longest ready first; offered for a time, and never lost.
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { Floor } from './floor.js';

let floor: Floor;
beforeEach(() => {
  floor = new Floor();
});

const names = (who: Parameters<Floor['of']>[0]) => floor.of(who).map(({ userData }) => userData!['Name']);
const request = (name: string) => floor.request(name, { Name: name });

describe('A customer who asks', () => {
  it('is offered to the agent who is ready longest', () => {
    floor.ready(floor.carole, floor.kristi);
    request('Jonas');
    assert.deepEqual([names(floor.carole), names(floor.kristi)], [['Jonas'], []]);
  });

  it('waits in order, and comes to whoever becomes ready', () => {
    floor.policy.capacity = 1;
    for (const name of ['Jonas', 'Mara', 'Tom']) request(name);
    floor.ready(floor.kristi, floor.carole);
    assert.deepEqual([names(floor.kristi), names(floor.carole)], [['Jonas'], ['Mara']]);
    floor.accept(floor.kristi);
    floor.does(floor.kristi, 'Complete');
    assert.deepEqual(names(floor.kristi), ['Tom']);
  });

  it('is not offered to an agent who has enough to do, who is not ready, or wants to be left in peace', () => {
    floor.policy.capacity = 1;
    floor.ready(floor.kristi, floor.tobe);
    floor.reachable(floor.carole);
    floor.centre.agents.setDoNotDisturb(floor.tobe, true, ['chat']);
    for (const name of ['Jonas', 'Mara']) request(name);
    assert.deepEqual([floor.kristi, floor.carole, floor.tobe].map(names), [['Jonas'], [], []]);
  });

  it('is not offered on another medium than it came by', () => {
    floor.ready(floor.kristi);
    floor.centre.digital.of('smssession').request({ nickname: 'Jonas' });
    assert.deepEqual(floor.of(floor.kristi), []);
  });

  it('goes on to the next when an agent rejects, who is left in peace with it for a while', () => {
    floor.ready(floor.kristi);
    request('Jonas');
    floor.does(floor.kristi, 'Reject');
    assert.deepEqual(names(floor.kristi), []);
    floor.ready(floor.carole);
    assert.deepEqual(names(floor.carole), ['Jonas']);
    floor.does(floor.carole, 'Reject');
    floor.wait(floor.policy.rejectPause);
    assert.deepEqual([...names(floor.kristi), ...names(floor.carole)], ['Jonas']);
  });

  it('goes on to the next when an agent does not answer, who is not ready then', () => {
    floor.ready(floor.kristi, floor.carole);
    request('Jonas');
    floor.heard();
    floor.wait(floor.policy.noAnswerAfter);
    assert.deepEqual(floor.story(), ['ksippo StatusChange Completed', 'cspencer StatusChange Invited']);
    assert.equal(floor.centre.agents.state(floor.kristi, 'chat'), 'NotReady');
  });

  it('goes on to the next when an agent signs off before answering', () => {
    floor.ready(floor.kristi, floor.carole);
    request('Jonas');
    floor.centre.agents.end(floor.kristi);
    assert.deepEqual(names(floor.carole), ['Jonas']);
  });

  it('keeps the place in front of those who came later', () => {
    floor.policy.capacity = 1;
    floor.ready(floor.kristi);
    for (const name of ['Jonas', 'Mara']) request(name);
    floor.does(floor.kristi, 'Reject');
    assert.deepEqual(names(floor.kristi), ['Mara'], 'she does not want Jonas now');
    floor.ready(floor.carole);
    assert.deepEqual(names(floor.carole), ['Jonas']);
  });

  it('may name the queue to wait in', () => {
    const endpoint = floor.centre.company.queues[1]!.name;
    floor.conversations.request({ nickname: 'Jonas', endpoint });
    floor.conversations.request({ nickname: 'Mara', endpoint: 'Nowhere' });
    assert.deepEqual(
      floor.centre.digital.live().map(({ queue }) => queue),
      [endpoint, 'Chat inbound'],
    );
  });

  it('is offered no more after giving up', () => {
    floor.ready(floor.kristi);
    const customer = request('Jonas');
    floor.conversations.performAsCustomer(customer, 'Complete');
    assert.deepEqual(floor.of(floor.kristi), []);
    assert.deepEqual(floor.centre.digital.live(), []);
  });
});

describe('What is kept', () => {
  it('is each conversation with its log, live or over, the latest thousand that are over', () => {
    floor.ready(floor.kristi);
    for (let count = 0; count < 1_002; count++) {
      floor.conversations.performAsCustomer(request(`Nr ${count}`), 'Complete');
    }
    request('Jonas');
    floor.accept(floor.kristi);
    const kept = [...floor.centre.digital.records.interactions()];
    assert.equal(kept.length, 1_001);
    assert.equal(kept[0]!.userData['Name'], 'Nr 2');
    const live = kept.at(-1)!;
    assert.deepEqual(
      [live.endedAt, live.agents.map(({ userName }) => userName), live.messages!().length],
      [undefined, ['ksippo'], 2],
    );
  });
});
