import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { audienceOf } from '../../src/core/message-log.js';
import { call, chat, device, entries, entry, settled, World } from './world.js';

let world: World;
beforeEach(() => {
  world = new World();
});

const collections = () => world.model.collections;
const theChat = () => collections().chats.get('12')!;
const words = () => theChat().log.entries.map(({ index }) => index);

/** What a resource tells while something happens. */
function told(what: () => void): string[] {
  const events: string[] = [];
  const { chats, calls } = collections();
  const stops = [chats, calls].flatMap((all) =>
    (['add', 'change', 'remove'] as const).map((name) => all.on(name, ({ id }) => events.push(`${name} ${id}`))),
  );
  what();
  for (const stop of stops) stop();
  return events;
}

describe('The model', () => {
  it('takes a notification by its kind, whatever channel it comes on', () => {
    const sms = { id: 's1', state: 'Invited', capabilities: ['Accept'] };
    world.hear({ messageType: 'SMSsessionStateChangeMessage', smssession: sms }, '/v2/me/anything');
    world.hear({ messageType: 'SMSSessionStateChangeMessage', smsession: { ...sms, id: 's2' } });
    world.hear({ messageType: 'facebooksessionStateChangeMessage', facebooksessions: { ...sms, id: 'f1' } });
    world.hear({ messageType: 'TwitterStateChangeMessage', twitter: { ...sms, id: 't1' } });
    world.hear({ messageType: 'TweetStateChangeMessage', tweet: { ...sms, id: 't2' } });
    assert.deepEqual(
      [...collections().smsSessions].map(({ id }) => id),
      ['s1', 's2'],
    );
    assert.equal(collections().facebookSessions.size, 1);
    assert.equal(collections().tweets.size, 2);
    assert.deepEqual(world.warnings, []);
  });

  it('passes every notification on, after it was applied', () => {
    let size = 0;
    world = new World({ heard: () => (size = collections().calls.size) });
    world.hear(call());
    assert.equal(size, 1);
  });

  it('passes on what is no resource without a warning', () => {
    world.hear({ messageType: 'MultimediaEventNotificationMessage', topic: 'News', content: {} });
    world.hear({ messageType: 'DeviceUserEventMessage', userData: {} }, '/me/internal');
    world.hear({ messageType: 'GetInteractionsHistoryMessage', referenceId: 3, interactions: [] });
    assert.equal(world.heard.length, 3);
    assert.deepEqual(world.warnings, []);
  });

  const nonsense: Record<string, unknown> = {
    'no content': undefined,
    null: null,
    text: 'Service unavailable',
    'an unknown kind': { messageType: 'FaxStateChangeMessage', fax: { id: '1' } },
    'no kind': {},
    'no resource': { messageType: 'CallStateChangeMessage' },
    'null for a resource': { messageType: 'CallStateChangeMessage', call: null },
    'a resource without id': { messageType: 'CallStateChangeMessage', call: { state: 'Ringing' } },
    'null for a list': { messageType: 'DeviceStateChangeMessage', devices: null },
    'null in a list': { messageType: 'DeviceStateChangeMessage', devices: [null] },
    'entries of an unknown chat': entries(entry(1)),
    'entries from nowhere': { messageType: 'MessageLogUpdated', messages: [] },
    'a failure of nothing': { messageType: 'ErrorMessage' },
  };
  for (const [what, data] of Object.entries(nonsense)) {
    it(`warns of ${what}, with the detail, and goes on`, () => {
      world.hear(data);
      assert.equal(world.warnings.length, 1);
      assert.equal(JSON.stringify(world.warnings).includes(JSON.stringify(data) ?? 'channel'), true);
      world.hear(call());
      assert.equal(collections().calls.size, 1);
    });
  }

  it('takes what is good beside what is not', () => {
    world.hear(chat());
    world.hear(entries(null, 'x', entry(1), { text: 'no place' }));
    world.hear({ messageType: 'DeviceStateChangeMessage', devices: [null, { id: 'd1' }] });
    world.model.reconcile({ calls: [null, { id: 'c1', state: 'Held' }, {}] as never });
    assert.deepEqual(words(), [1]);
    assert.equal(collections().devices.size, 1);
    assert.equal(collections().calls.size, 1);
    assert.equal(world.warnings.length, 3);
  });

  it('takes nonsense inside a resource without falling over', () => {
    world.hear(chat({ participants: null, capabilities: 3, attachments: 3 }));
    world.hear(call({ deviceUri: null, participants: {}, capabilities: null }));
    world.hear({ messageType: 'ErrorMessage', deviceUri: 'x/devices/d1' });
    world.hear(entries(entry(1, { from: null }), entry(2, { from: 'x' })));
    assert.equal(theChat().can('Leave'), false);
    assert.equal(theChat().can('RemoveParticipantFromConference'), false);
    assert.equal(collections().calls.get('c1')!.can('ClearCall'), false);
    assert.deepEqual(words(), [1, 2]);
  });

  it('says whose list would have what is told', () => {
    const of = (data: unknown) => world.model.snapshotOf({ channel: '', data });
    assert.equal(of(chat()), 'chats');
    assert.equal(of(device()), 'devices');
    assert.equal(of(entries(entry(1))), undefined);
    assert.equal(of(chat({}, 'Error', { errorMessage: 'x' })), undefined);
    assert.equal(of({ messageType: 'WorkbinSubscriptionStateChangeMessage', stateResource: 'Subscribed' }), undefined);
    assert.equal(of(null), undefined);
  });

  it('reconciles in one step: what is gone is ended, what is new appears, what is the same is not told', () => {
    world.hear(call());
    world.hear(call({ id: 'c2' }));
    const [same, gone] = [...collections().calls];
    const events = told(() => world.model.reconcile({ calls: [same!.data, { id: 'c3', state: 'Ringing' }] }));
    assert.deepEqual(events, ['change c2', 'remove c2', 'add c3']);
    assert.equal(gone!.ended, true);
  });

  it('leaves media alone that were not read', () => {
    world.hear(call());
    world.model.reconcile({ chats: [] });
    assert.equal(collections().calls.size, 1);
  });

  it('takes nothing new that is over already', () => {
    world.hear(call({ state: 'Released' }));
    world.model.reconcile({ chats: [{ id: '12', state: 'Completed' }] });
    assert.equal(collections().calls.size + collections().chats.size, 0);
  });

  it('ends everything when the session is over', () => {
    world.hear(call());
    const [one] = [...collections().calls];
    world.model.clear();
    assert.equal(one!.ended, true);
    assert.equal(collections().calls.size, 0);
  });
});

describe('A log', () => {
  beforeEach(() => world.hear(chat()));

  it('is read when a conversation is found, and again after each reading of the list', () => {
    const found = () => world.model.reconcile({ chats: [theChat().data] });
    assert.deepEqual(world.model.missingEntries(), []);
    found();
    assert.deepEqual(world.model.missingEntries(), [{ name: 'chats', id: '12', from: 1 }]);
    world.model.takeLog('chats', '12', [entry(1), entry(2)], { aloud: false });
    assert.deepEqual(world.model.missingEntries(), []);
    found();
    assert.deepEqual(world.model.missingEntries(), [{ name: 'chats', id: '12', from: 3 }]);
  });

  it('is nobody’s before the conversation is taken', () => {
    world.model.reconcile({ chats: [{ id: '12', state: 'Invited' }] });
    assert.deepEqual(world.model.missingEntries(), []);
  });

  it('with a gap is read from there, once; what is missing then is not for us', () => {
    world.hear(entries(entry(1), entry(2), entry(5)));
    assert.deepEqual(world.model.missingEntries(), [{ name: 'chats', id: '12', from: 3 }]);
    world.model.takeLog('chats', '12', [entry(4)], { aloud: true });
    assert.deepEqual(words(), [1, 2, 4, 5]);
    assert.deepEqual(world.model.missingEntries(), []);

    world.hear(entries(entry(8)));
    assert.deepEqual(world.model.missingEntries(), [{ name: 'chats', id: '12', from: 6 }]);
  });

  it('with a new gap behind what is being read is read again', () => {
    world.hear(entries(entry(2)));
    world.model.missingEntries();
    world.hear(entries(entry(5)));
    world.model.takeLog('chats', '12', [entry(2)], { aloud: true });
    assert.deepEqual(world.model.missingEntries(), [{ name: 'chats', id: '12', from: 3 }]);
  });

  it('that cannot be read is not asked for for ever', () => {
    world.hear(entries(entry(3)));
    world.model.missingEntries();
    world.model.takeLog('chats', '12', [], { aloud: false });
    assert.deepEqual(world.model.missingEntries(), []);
  });

  it('passes over the server’s own entries and loses none of the others', () => {
    world.hear(entries(entry(1), entry(-1, { type: 'TranscriptSaveDone' }), entry(2)));
    assert.deepEqual(words(), [1, 2]);
    assert.deepEqual(world.model.missingEntries(), []);
    assert.deepEqual(world.warnings, []);
  });

  it('tells of news, each once, and not of what was said before', () => {
    const news: number[] = [];
    theChat().on('entries', (some) => news.push(...some.map(({ index }) => index)));
    world.model.takeLog('chats', '12', [entry(1)], { aloud: false });
    world.hear(entries(entry(1), entry(2)));
    world.hear(entries(entry(2)));
    world.model.takeLog('chats', '12', [entry(3)], { aloud: true });
    assert.deepEqual(news, [2, 3]);
  });

  it('keeps who is writing apart from what is said', () => {
    const typing = { type: 'TypingStarted', text: 'I wan' };
    world.hear(entries(entry(1), entry(2, typing)));
    const { log } = theChat();
    assert.deepEqual(
      log.messages.map(({ index }) => index),
      [1],
    );
    assert.deepEqual(
      log.typing.map(({ text }) => text),
      ['I wan'],
    );
    world.hear(entries(entry(3)));
    assert.deepEqual(log.typing, []);
  });

  it('knows the audience of every entry', () => {
    world.hear(entries(entry(1), entry(2, { visibility: 'Agents' }), entry(3, { visibility: undefined })));
    assert.deepEqual(theChat().log.entries.map(audienceOf), ['All', 'Agents', 'All']);
  });

  it('is found by its address, whatever the field is called', () => {
    world.hear({
      messageType: 'FacebooksessionStateChangeMessage',
      facebooksession: { id: 'f1', state: 'Chatting', capabilities: [] },
    });
    world.hear({ ...entries(entry(1)), chatPath: undefined, chatUri: 'http://host/api/v2/facebooksessions/f1' });
    assert.equal(collections().facebookSessions.get('f1')!.log.last, 1);
  });

  it('of instant messages has their words, in the order in which they came', () => {
    world.hear({ messageType: 'IMSessionStateChangeMessage', imSession: { id: 'i1', state: 'Talking' } });
    const say = (message: string) => ({ messageType: 'IMLogUpdateMessage', imSessionPath: '/im-sessions/i1', message });
    world.hear(say('Hello'));
    world.hear(say('Are you there?'));
    const { log } = collections().imSessions.get('i1')!;
    assert.deepEqual(
      log.entries.map(({ index, text }) => [index, text]),
      [
        [1, 'Hello'],
        [2, 'Are you there?'],
      ],
    );
    assert.ok(log.entries[0]!.receivedAt > 0);
    world.model.reconcile({ imSessions: [{ id: 'i1', state: 'Talking' }] });
    assert.deepEqual(world.model.missingEntries(), []);
  });
});

describe('An instant message', () => {
  it('goes to the other party and from the only device, unless told', async () => {
    world.hear(device());
    world.hear({
      messageType: 'IMSessionStateChangeMessage',
      imSession: { id: 'i1', state: 'Talking', capabilities: ['SendMessage'], participants: [{ phoneNumber: '5002' }] },
    });
    const one = collections().imSessions.get('i1')!;
    void one.perform('SendMessage', { text: 'Hello' });
    await settled();
    assert.deepEqual(world.last.body, {
      operationName: 'SendMessage',
      text: 'Hello',
      destination: { phoneNumber: '5002' },
      devicePath: '/devices/d1',
    });
    await world.last.answer();
    world.hear({ messageType: 'IMLogUpdateMessage', imSessionPath: '/im-sessions/i1', message: 'Hi!' });
    assert.equal(one.pending, 'SendMessage');
    world.hear({ messageType: 'IMLogUpdateMessage', imSessionPath: '/im-sessions/i1', message: 'Hello' });
    assert.equal(one.pending, undefined);

    void one.perform('SendMessage', { text: 'x', destination: { phoneNumber: '1' }, devicePath: '/devices/2' });
    await settled();
    assert.deepEqual(world.last.body['destination'], { phoneNumber: '1' });
    assert.equal(world.last.body['devicePath'], '/devices/2');
    world.model.clear();
  });
});

describe('A picture', () => {
  beforeEach(() => {
    world.hear(chat());
    world.hear(call());
    world.hear(entries(entry(1), entry(3)));
    world.model.missingEntries();
    world.model.takeLog('chats', '12', [], { aloud: false });
  });

  const passed = () => structuredClone(world.model.picture());

  it('makes another model the same, silently, with nothing left to read', () => {
    const picture = passed();
    world = new World();
    let news = 0;
    collections().chats.on('add', (one) => one.on('entries', () => (news += 1)));
    world.model.restore(picture);
    assert.equal(news, 0);
    assert.deepEqual(words(), [1, 3]);
    assert.deepEqual(world.model.missingEntries(), []);
    assert.deepEqual(world.model.picture(), picture);
    assert.throws(() => Object.assign(theChat().data, { state: 'x' }), TypeError);
  });

  it('tells what a log that was known has not had', () => {
    const other = new World();
    other.model.restore(passed());
    world.hear(entries(entry(4)));
    const news: number[] = [];
    other.model.collections.chats.get('12')!.on('entries', (some) => news.push(...some.map(({ index }) => index)));
    other.model.restore(passed());
    assert.deepEqual(news, [4]);
  });

  it('ends what it does not have', () => {
    const other = new World();
    other.model.restore(passed());
    world.hear(call({ state: 'Released' }));
    other.model.restore(passed());
    assert.equal(other.model.collections.calls.size, 0);
    assert.equal(other.model.collections.chats.size, 1);
  });

  it('ends what no list has, too', () => {
    const record = (notificationType: string) => ({
      messageType: 'OutboundRecordMessage',
      notificationType,
      record: { recordHandle: 9, campaignName: 'Autumn' },
    });
    world.hear(record('PreviewRecord'));
    const other = new World();
    other.model.restore(passed());
    assert.equal(other.model.collections.outboundRecords.size, 1);
    world.hear(record('RecordProcessedAcknowledge'));
    other.model.restore(passed());
    assert.equal(other.model.collections.outboundRecords.size, 0);
  });
});

describe('A workbin', () => {
  const workbin = { id: 'w1', uri: '/workbins/w1', displayName: 'Later', type: 'Agent' };
  const chatIn = (id: string) => ({ id, receivedDate: 'x', participants: [], capabilities: [], userData: {} });
  const moved = (action: string, more: object) => ({
    messageType: 'WorkbinStateChangeMessage',
    action,
    id: 'w1',
    ...more,
  });
  const theWorkbin = () => collections().workbins.get('w1')!;

  it('has what lies in it, by messages too', () => {
    world.model.reconcile({ workbins: [{ ...workbin, chats: [chatIn('1')] }] });
    world.hear(moved('ItemAdded', { chatStateResourceV2: chatIn('2') }));
    world.hear(moved('ItemAdded', { tweetStateResourceV2: chatIn('3') }));
    world.hear(moved('ItemRemoved', { chatStateResourceV2: chatIn('1') }));
    assert.deepEqual(
      theWorkbin().data.chats?.map(({ id }) => id),
      ['2'],
    );
    assert.deepEqual(
      theWorkbin().data.interactions?.map(({ id }) => id),
      ['3'],
    );
    assert.equal(theWorkbin().data.displayName, 'Later');
    assert.deepEqual(world.warnings, []);
  });

  it('knows its subscription, which no list has', async () => {
    world.model.reconcile({ workbins: [workbin] });
    void theWorkbin().perform('Subscribe');
    await settled();
    assert.equal(world.last.key, 'POST /me/workbins/{id}');
    await world.last.answer({ referenceId: 5 });
    world.hear({ messageType: 'WorkbinSubscriptionStateChangeMessage', stateResource: 'Subscribed', id: 'w1' });
    assert.equal(theWorkbin().pending, undefined);
    world.model.reconcile({ workbins: [workbin] });
    assert.equal(theWorkbin().data.subscription, 'Subscribed');
    assert.equal(theWorkbin().can('Subscribe'), false);
    assert.equal(theWorkbin().can('Unsubscribe'), true);
  });

  it('whose subscription fails refuses it', async () => {
    world.model.reconcile({ workbins: [workbin] });
    const errors: unknown[] = [];
    theWorkbin().on('error', (error) => errors.push(error));
    void theWorkbin().perform('Subscribe');
    await settled();
    await world.last.answer({ referenceId: 5 });
    world.hear({ messageType: 'WorkbinSubscriptionStateChangeMessage', stateResource: 'RequestFailed', id: 'w1' });
    assert.equal(errors.length, 1);
    assert.equal(theWorkbin().pending, undefined);
  });

  it('of a group is known from its messages and asked by its group', async () => {
    world.hear(moved('ItemAdded', { agentGroup: 'Night & day', chatStateResourceV2: chatIn('1') }));
    assert.equal(theWorkbin().can('PullChat'), true);
    void theWorkbin().perform('PullChat', { id: '1' });
    await settled();
    assert.equal(world.last.key, 'POST /me/workbins/{id}?agentGroup=Night%20%26%20day');
    await world.last.answer();
    assert.equal(theWorkbin().pending, undefined);
    world.model.reconcile({ workbins: [] });
    assert.equal(collections().workbins.size, 1);
  });

  it('of one’s own is not added to or pulled from here', () => {
    world.model.reconcile({ workbins: [workbin] });
    assert.equal(theWorkbin().can('PullChat'), false);
  });
});

describe('A campaign', () => {
  const campaign = (notificationType: string, more: object = {}) => ({
    messageType: 'OutboundCampaignMessage',
    notificationType,
    campaign: { name: 'Autumn', state: 'Started', applicationId: 1, devicePath: '/devices/d1', ...more },
  });
  const record = (notificationType: string, more: object = {}) => ({
    messageType: 'OutboundRecordMessage',
    notificationType,
    record: { recordHandle: 9, campaignName: 'Autumn', callingList: 'All', ...more },
  });

  it('is told in parts', () => {
    world.hear(campaign('CampaignLoaded', { state: 'Active', groupName: 'Night' }));
    world.hear(campaign('PreviewSessionEnded'));
    const one = collections().campaigns.get('Autumn')!;
    assert.equal(one.data.groupName, 'Night');
    assert.equal(one.data.state, 'Started');
  });

  it('gives a record, which ends with its acknowledgement', async () => {
    world.hear(campaign('PreviewSessionStarted'));
    const one = collections().campaigns.get('Autumn')!;
    void one.perform('GetPreviewRecord', { devicePath: '/devices/d1', applicationId: 1 });
    await settled();
    assert.deepEqual(world.last.path, { id: 'Autumn' });
    await world.last.answer();
    world.hear(record('PreviewRecord', { phoneNumber: '5003' }));
    assert.equal(one.pending, undefined);

    const given = collections().outboundRecords.get('9')!;
    world.hear(record('UpdateCallCompletionStatsAcknowledge'));
    assert.equal(given.data.phoneNumber, '5003');
    world.hear(record('RecordProcessedAcknowledge'));
    assert.equal(given.ended, true);
  });

  it('may acknowledge what has no handle', () => {
    world.hear(record('DoNotCallAcknowledge', { recordHandle: undefined }));
    assert.deepEqual(world.warnings, []);
    assert.equal(collections().outboundRecords.size, 0);
  });
});

describe('A private Facebook conversation', () => {
  it('goes on as it was where a message shows it in a state that it cannot be in', () => {
    const session = (more: object) => ({
      messageType: 'FacebooksessionStateChangeMessage',
      facebooksession: { id: 'f1', state: 'Chatting', capabilities: ['Leave'], ...more },
    });
    world.hear(session({}));
    world.hear(session({ state: 'Processing', capabilities: [], userData: { Colour: 'red' } }));
    const one = collections().facebookSessions.get('f1')!;
    assert.equal(one.data.state, 'Chatting');
    assert.equal(one.can('Leave'), true);
    assert.deepEqual(one.data.userData, { Colour: 'red' });
  });
});
