import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { ApiError, NoAnswerError, RefusedError } from '../../src/core/errors.js';
import { agent, call, chat, device, entries, entry, settled, World } from './world.js';

const refusal = { messageType: 'ErrorMessage', errorMessage: 'Incorrect object state' };

let world: World;
beforeEach(() => {
  mock.timers.enable({ apis: ['setTimeout'] });
  world = new World();
});
afterEach(() => mock.timers.reset());

const theCall = () => {
  world.hear(call());
  return world.model.collections.calls.get('c1')!;
};
const theChat = (more: object = {}) => {
  world.hear(chat(more));
  return world.model.collections.chats.get('12')!;
};
const theDevice = () => {
  world.hear(device());
  return world.model.collections.devices.get('d1')!;
};

/** Everything that a resource raises. */
function errorsOf(resource: { on(name: 'error', listener: (error: unknown) => void): unknown }): unknown[] {
  const errors: unknown[] = [];
  resource.on('error', (error) => errors.push(error));
  return errors;
}

describe('A resource', () => {
  it('is a frozen snapshot, and the same one while nothing changes', () => {
    const one = theCall();
    const before = one.data;
    let changes = 0;
    one.on('change', () => (changes += 1));

    world.hear(call());

    assert.equal(one.data, before);
    assert.equal(changes, 0);
    assert.throws(() => Object.assign(one.data, { state: 'Held' }), TypeError);
  });

  it('tells once of a change that also confirms an operation', async () => {
    const one = theCall();
    void one.perform('Hold');
    await settled();
    await world.last.answer();
    let changes = 0;
    one.on('change', () => (changes += 1));

    world.hear(call({ state: 'Held' }));

    assert.equal(changes, 1);
    assert.equal(one.pending, undefined);
  });

  it('can do what is listed, under its own or another name, and nothing once it has ended', () => {
    const one = theChat();
    assert.equal(one.can('Leave'), true);
    assert.equal(one.can('SetInFocus'), true);
    assert.equal(one.can('SendUrl'), false);

    world.hear(chat({ state: 'Completed' }));

    assert.equal(one.ended, true);
    assert.equal(one.can('Leave'), false);
  });

  it('asks at its own address', async () => {
    const one = theCall();
    void one.perform('AttachUserData', { userData: { Colour: 'red' } });
    await settled();
    assert.equal(world.last.key, 'POST /me/calls/{id}');
    assert.deepEqual(world.last.path, { id: 'c1' });
    assert.deepEqual(world.last.body, { operationName: 'AttachUserData', userData: { Colour: 'red' } });
  });
});

describe('What is pending', () => {
  it('is so at once, and until the confirmation comes', async () => {
    const one = theCall();
    const taken = one.perform('Hold');
    assert.equal(one.pending, 'Hold');
    await settled();
    await world.last.answer();
    await taken;
    assert.equal(one.pending, 'Hold');

    world.hear(call({ state: 'Held' }));

    assert.equal(one.pending, undefined);
  });

  it('may be confirmed before it is answered', async () => {
    const one = theCall();
    const taken = one.perform('Hold');
    await settled();
    world.hear(call({ state: 'Held' }));
    assert.equal(one.pending, undefined);
    await world.last.answer();
    await taken;
  });

  it('is not ended by a change of another kind', async () => {
    const one = theCall();
    void one.perform('Hold');
    await settled();
    await world.last.answer();
    world.hear({ ...call({ userData: { Colour: 'red' } }), notificationType: 'AttachedDataChanged' });
    assert.equal(one.pending, 'Hold');
  });

  it('is not ended by what the customer says', async () => {
    const one = theChat();
    void one.perform('Leave');
    await settled();
    await world.last.answer();

    world.hear(entries(entry(1)));
    assert.equal(one.pending, 'Leave');

    world.hear(chat({ state: 'LeftChat' }));
    assert.equal(one.pending, undefined);
  });

  it('ends with the own words in the log, not with those of others', async () => {
    const one = theChat();
    void one.perform('SendMessage', { text: 'Hello' });
    await settled();
    await world.last.answer();

    world.hear(entries(entry(1), entry(2, { from: agent, type: 'TypingStarted' })));
    assert.equal(one.pending, 'SendMessage');

    world.hear(entries(entry(3, { from: agent, text: 'Hello' })));
    assert.equal(one.pending, undefined);
  });

  it('does not end with the words of another agent, where entries say which one it is', async () => {
    world = new World({ user: () => 'u1' });
    const one = theChat();
    void one.perform('SendMessage', { text: 'Hello' });
    await settled();
    await world.last.answer();
    world.hear(entries(entry(1, { from: { ...agent, uri: 'http://host/api/v2/users/u2' } })));
    assert.equal(one.pending, 'SendMessage');
    world.hear(entries(entry(2, { from: { ...agent, uri: 'http://host/api/v2/users/u1' } })));
    assert.equal(one.pending, undefined);
  });

  it('goes by the referenceId where both have one, as number or digits', async () => {
    const one = theChat();
    void one.perform('Complete', {});
    await settled();
    await world.last.answer({ referenceId: 7 });

    world.hear(chat({ comment: 'other' }, 'StatusChange', { referenceId: 8 }));
    assert.equal(one.pending, 'Complete');

    world.hear(chat({ comment: 'own' }, 'StatusChange', { referenceId: '7' }));
    assert.equal(one.pending, undefined);
  });

  it('waits for the answer to know whether an early notification was its own', async () => {
    const one = theChat();
    void one.perform('Complete', {});
    await settled();
    world.hear(chat({ comment: 'early' }, 'StatusChange', { referenceId: 7 }));
    assert.equal(one.pending, 'Complete');
    await world.last.answer({ referenceId: 7 });
    assert.equal(one.pending, undefined);

    void one.perform('Complete', {});
    await settled();
    world.hear(chat({ comment: 'of another' }, 'StatusChange', { referenceId: 9 }));
    await world.last.answer({ referenceId: 10 });
    assert.equal(one.pending, 'Complete');
  });

  it('ends with the answer if nothing will ever tell of it', async () => {
    const one = theChat();
    void one.perform('SetInFocus', { inFocus: true });
    await settled();
    assert.equal(one.pending, 'SetInFocus');
    await world.last.answer();
    assert.equal(one.pending, undefined);
  });

  it('ends with the answer on a call that is over', async () => {
    const one = theCall();
    world.hear(call({ state: 'Released' }));
    void one.perform('SetCallDisposition', { callUri: 'x', callUuid: 'c1', disposition: 'Sold' });
    await settled();
    await world.last.answer();
    assert.equal(one.pending, undefined);
  });

  it('is given up after ten seconds, in doubt', async () => {
    const one = theCall();
    void one.perform('Hold');
    await settled();
    await world.last.answer();
    mock.timers.tick(9_999);
    await settled();
    assert.equal(world.doubts, 0);
    mock.timers.tick(1);
    await settled();
    assert.equal(world.doubts, 1);
    assert.equal(one.pending, undefined);
  });

  it('leaves no doubt behind once it is confirmed', async () => {
    theCall();
    void world.model.collections.calls.get('c1')!.perform('Hold');
    await settled();
    await world.last.answer();
    world.hear(call({ state: 'Held' }));
    mock.timers.tick(20_000);
    await settled();
    assert.equal(world.doubts, 0);
  });

  it('ends with a change that was read, not with a reading that shows the same', async () => {
    const one = theCall();
    void one.perform('Hold');
    await settled();
    await world.last.answer();
    world.model.reconcile({ calls: [one.data] });
    assert.equal(one.pending, 'Hold');
    world.model.reconcile({ calls: [{ ...one.data, state: 'Held' }] });
    assert.equal(one.pending, undefined);
  });

  it('ends when what it makes appears: a reply', async () => {
    const email = (more: object) => ({
      messageType: 'EmailStateChangeMessage',
      notificationType: 'StatusChange',
      email: { id: 'e1', state: 'Processing', capabilities: ['Reply'], ...more },
    });
    world.hear(email({}));
    const one = world.model.collections.emails.get('e1')!;
    void one.perform('Reply', {});
    await settled();
    await world.last.answer();

    world.hear({ ...email({ comment: 'Mine' }), notificationType: 'PropertiesUpdated' });
    assert.equal(one.pending, 'Reply');

    world.hear({ ...email({ id: 'e2', state: 'Composing', parentId: 'e1' }), referenceId: 3 });
    assert.equal(one.pending, undefined);
  });

  it('ends when what it makes appears: a call that was dialled, not one that comes in', async () => {
    const one = theDevice();
    void one.perform('Dial', { destination: { phoneNumber: '5003' } });
    await settled();
    assert.equal(world.last.key, 'POST /me/devices/{id}/calls');
    await world.last.answer();

    world.hear(call({ id: 'in', state: 'Ringing' }));
    world.hear(device({ doNotDisturb: 'On' }));
    assert.equal(one.pending, 'Dial');

    world.hear(call({ id: 'out', state: 'Dialing' }));
    assert.equal(one.pending, undefined);
  });
});

describe('What goes wrong', () => {
  it('rejects, is raised and is no longer pending if it is refused at once', async () => {
    const one = theCall();
    const errors = errorsOf(one);
    const refused = one.perform('Hold');
    await settled();
    const error = new ApiError('POST /me/calls/c1', 200, 2, 'Not now');
    await world.last.fail(error);
    await assert.rejects(refused, error);
    assert.deepEqual(errors, [error]);
    assert.equal(one.pending, undefined);
  });

  it('rejects if it is refused by a notification before the answer', async () => {
    const one = theCall();
    const refused = one.perform('Hold');
    await settled();
    world.hear({ ...refusal, callUri: 'http://host/api/v2/calls/c1', deviceUri: 'http://host/api/v2/devices/d1' });
    await assert.rejects(refused, (error) => {
      assert.ok(error instanceof RefusedError);
      assert.equal(error.asked, 'POST /me/calls/c1');
      assert.equal(error.operation, 'Hold');
      assert.equal(error.errorMessage, 'Incorrect object state');
      return true;
    });
    await world.last.answer();
    assert.equal(one.pending, undefined);
  });

  it('is raised if it is refused after the answer, by the connection too', async () => {
    const one = theCall();
    const errors = errorsOf(one);
    const taken = one.perform('Hold');
    await settled();
    await world.last.answer();
    await taken;
    world.hear({ ...refusal, callUri: 'http://host/api/v2/me/calls/conn1', deviceUri: 'x/devices/d1' });
    assert.equal(errors.length, 1);
    assert.equal((errors[0] as RefusedError).operation, 'Hold');
    assert.equal(one.pending, undefined);
  });

  it('of a device belongs to what the device was asked, or to the one call that dialled from it', async () => {
    const phone = theDevice();
    const one = theCall();
    const ofCall = errorsOf(one);
    const ofPhone = errorsOf(phone);
    const wrongNumber = { ...refusal, errorMessage: 'Invalid Called Dn', deviceUri: 'http://host/api/v2/devices/d1' };

    void one.perform('InitiateTransfer', { destination: { phoneNumber: '0' } });
    await settled();
    await world.last.answer();
    world.hear(wrongNumber);
    assert.equal((ofCall[0] as RefusedError).operation, 'InitiateTransfer');

    void phone.perform('Dial', { destination: { phoneNumber: '0' } });
    await settled();
    await world.last.answer();
    world.hear(wrongNumber);
    assert.equal((ofPhone[0] as RefusedError).operation, 'Dial');
  });

  it('that nobody here asked for is raised where it belongs, or warned of', () => {
    const errors = errorsOf(theCall());
    world.hear({ ...refusal, callUri: 'x/calls/c1', deviceUri: 'x/devices/d1' });
    assert.equal((errors[0] as RefusedError).operation, undefined);
    assert.equal((errors[0] as RefusedError).asked, '/me/calls/c1');
    assert.equal(world.warnings.length, 0);

    world.hear({ ...refusal, callUri: 'x/calls/unknown', deviceUri: 'x/devices/unknown' });
    assert.equal(world.warnings.length, 1);
  });

  it('by an Error never confirms and never changes anything', async () => {
    const one = theChat();
    const errors = errorsOf(one);
    void one.perform('Consult', { targetUri: 'x' });
    await settled();
    await world.last.answer({ referenceId: 35 });
    const before = one.data;
    world.hear(chat({ comment: 'x' }, 'Error', { referenceId: 35, errorMessage: 'Operation failed' }));
    assert.equal(one.data, before);
    assert.equal((errors[0] as RefusedError).operation, 'Consult');
    assert.equal((errors[0] as RefusedError).referenceId, '35');
    assert.equal(one.pending, undefined);
  });

  it('long after it has ceased to be pending is still told with its operation', async () => {
    const one = theChat();
    const errors = errorsOf(one);
    void one.perform('Consult', { targetUri: 'x' });
    await settled();
    await world.last.answer({ referenceId: 35 });
    mock.timers.tick(10_000);
    await settled();
    world.hear(chat({}, 'Error', { referenceId: 35, errorMessage: 'Operation failed' }));
    assert.equal((errors[0] as RefusedError).operation, 'Consult');
  });

  it('with nothing but a referenceId finds its way: CancelConsult', async () => {
    const one = theChat();
    const errors = errorsOf(one);
    const failure = { notificationType: 'Error', errorMessage: 'Request failed', referenceId: 5 };

    const early = one.perform('CancelConsult');
    await settled();
    world.hear(failure);
    await world.last.answer({ referenceId: 5 });
    await assert.rejects(early, RefusedError);
    assert.equal(errors.length, 1);

    void one.perform('CancelConsult');
    await settled();
    await world.last.answer({ referenceId: 6 });
    world.hear({ ...failure, referenceId: 6 });
    assert.equal((errors[1] as RefusedError).operation, 'CancelConsult');
    assert.equal(world.warnings.length, 0);
  });

  it('by an Error before the answer belongs to who has its referenceId, or to who has none', async () => {
    const one = theChat();
    const errors = errorsOf(one);
    const failure = chat({}, 'Error', { referenceId: 35, errorMessage: 'Operation failed' });

    const own = one.perform('Consult', { targetUri: 'x' });
    await settled();
    world.hear(failure);
    await world.last.answer({ referenceId: 35 });
    await assert.rejects(own, RefusedError);

    const other = one.perform('Consult', { targetUri: 'x' });
    await settled();
    world.hear({ ...failure, referenceId: 36 });
    await world.last.answer({ referenceId: 37 });
    await other;
    assert.equal(one.pending, 'Consult');
    assert.equal((errors[1] as RefusedError).operation, undefined);
    world.hear(chat({ participants: [] }, 'ParticipantsUpdated'));

    const unnumbered = one.perform('Complete', {});
    await settled();
    world.hear({ ...failure, referenceId: 38 });
    await world.last.answer();
    await unnumbered;
    assert.equal((errors[2] as RefusedError).operation, 'Complete');
    assert.equal(one.pending, undefined);
    assert.deepEqual(world.warnings, []);
  });

  it('with a referenceId that nobody has is warned of, once it is sure', async () => {
    const one = theChat();
    const failure = { notificationType: 'Error', errorMessage: 'Request failed', referenceId: 99 };
    void one.perform('CancelConsult');
    await settled();
    world.hear(failure);
    assert.deepEqual(world.warnings, []);
    await world.last.answer({ referenceId: 5 });
    assert.deepEqual(world.warnings, [failure]);
  });

  it('without an answer ends pending and rejects', async () => {
    const one = theCall();
    const lost = one.perform('Hold');
    await settled();
    await world.last.fail(new NoAnswerError('POST /me/calls/c1', undefined));
    await assert.rejects(lost, NoAnswerError);
    assert.equal(one.pending, undefined);
  });

  it('is no error for who has given up', async () => {
    const one = theCall();
    const errors = errorsOf(one);
    const stop = new AbortController();
    const stopped = one.perform('Hold', {}, { signal: stop.signal });
    await settled();
    assert.equal(world.last.signal, stop.signal);
    stop.abort(new Error('Enough'));
    await world.last.fail(stop.signal.reason as Error);
    await assert.rejects(stopped, /Enough/);
    assert.deepEqual(errors, []);
    assert.equal(one.pending, undefined);
  });
});

describe('A call', () => {
  it('does one thing at a time', async () => {
    const one = theCall();
    void one.perform('Hold');
    void one.perform('Hangup');
    await settled();
    assert.deepEqual(
      world.sent.map(({ body }) => body['operationName']),
      ['Hold'],
    );
    await world.last.answer();
    assert.equal(world.sent.length, 1);
    assert.equal(one.pending, 'Hold');

    world.hear(call({ state: 'Held' }));
    await settled();

    assert.equal(world.last.body['operationName'], 'Hangup');
    assert.equal(one.pending, 'Hangup');
  });

  it('does the next thing after a refusal, and a refusal then belongs to that', async () => {
    const one = theCall();
    const errors = errorsOf(one);
    void one.perform('Hold');
    void one.perform('AttachUserData', { userData: {} });
    await settled();
    await world.last.answer();
    world.hear({ ...refusal, callUri: 'x/calls/c1' });
    await settled();
    await world.last.answer();
    world.hear({ ...refusal, callUri: 'x/calls/c1' });
    assert.deepEqual(
      errors.map((error) => (error as RefusedError).operation),
      ['Hold', 'AttachUserData'],
    );
  });

  it('waits three seconds for each at most', async () => {
    const one = theCall();
    void one.perform('Hold');
    void one.perform('Hangup');
    void one.perform('AttachUserData', { userData: {} });
    await settled();
    mock.timers.tick(2_999);
    await settled();
    assert.equal(world.sent.length, 1);
    mock.timers.tick(1);
    await settled();
    assert.equal(world.sent.length, 2);
    mock.timers.tick(2_999);
    await settled();
    assert.equal(world.sent.length, 2);
    mock.timers.tick(1);
    await settled();
    assert.equal(world.sent.length, 3);
  });

  it('never sends what was given up before its turn', async () => {
    const one = theCall();
    const stop = new AbortController();
    void one.perform('Hold');
    const stopped = one.perform('Hangup', {}, { signal: stop.signal });
    stop.abort();
    await settled();
    mock.timers.tick(3_000);
    await assert.rejects(stopped);
    assert.equal(world.sent.length, 1);
  });

  it('has nothing pending any more when it ends', async () => {
    const one = theCall();
    void one.perform('Hold');
    await settled();
    await world.last.answer();
    world.hear(call({ state: 'Released' }));
    assert.equal(one.pending, undefined);
    mock.timers.tick(20_000);
    await settled();
    assert.equal(world.doubts, 0);
  });

  it('may be muted by the supervisor who monitors it, and merged where there are two', () => {
    const one = theCall();
    assert.equal(one.can('MuteMonitoredUser'), false);
    assert.equal(one.can('MergeWithOtherCall'), false);

    world.hear(call({ capabilities: ['SwitchToListenIn'] }));
    world.hear(call({ id: 'c2', state: 'Held' }));

    assert.equal(one.can('MuteMonitoredUser'), true);
    assert.equal(one.can('UnmuteMonitoredUser'), false);
    assert.equal(one.can('MergeWithOtherCall'), true);
    world.hear(call({ capabilities: ['SwitchToListenIn'], monitoredUserMuted: true }));
    assert.equal(one.can('UnmuteMonitoredUser'), true);
  });
});

describe('The voice channel', () => {
  const channels = (more: object = {}) => ({
    messageType: 'ChannelStateChangeMessageV2',
    channels: [{ channel: 'voice', phoneNumber: '5001', userState: { id: '1', state: 'NotReady' }, ...more }],
  });

  it('knows more states than the others, those of the deployment among them', () => {
    world.hear(channels());
    world.hear(channels({ channel: 'chat' }));
    const { channels: all } = world.model.collections;
    assert.equal(all.get('voice')!.can('AfterCallWork'), true);
    assert.equal(all.get('voice')!.can('Lunch'), true);
    assert.equal(all.get('chat')!.can('Ready'), true);
    assert.equal(all.get('chat')!.can('AfterCallWork'), false);
  });

  it('follows its device, which not every server tells it to', async () => {
    world.hear(channels());
    const voice = world.model.collections.channels.get('voice')!;
    void voice.perform('Ready');
    await settled();
    await world.last.answer();
    world.hear(device({ id: 'other', phoneNumber: '5009', userState: { id: '2', state: 'Ready' } }));
    assert.equal(voice.data.userState.state, 'NotReady');
    world.hear(device({ userState: { id: '2', state: 'Ready' } }));
    assert.equal(voice.data.userState.state, 'Ready');
    assert.equal(voice.pending, undefined);
  });

  it('keeps what a list never tells', () => {
    world.hear(channels({ dndState: 'On' }));
    const voice = world.model.collections.channels.get('voice')!;
    world.model.reconcile({ channels: (channels() as { channels: object[] }).channels });
    assert.equal(voice.data.dndState, 'On');
    world.hear(channels());
    assert.equal(voice.data.dndState, undefined);
  });
});
