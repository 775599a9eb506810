// A call that runs, several calls, and a supervisor's, on a contact centre inside the page.
import { assert } from '@open-wc/testing';
import '../../../src/elements/softphone/define.js';
import { answerCall, beReady, carole, kristi, paula } from '../../../stories/support/stage.js';
import { until } from '../../../stories/support/until.js';
import type { Session } from '../../../src/session/index.js';
import { assertAccessible } from '../accessible.js';
import { hear } from '../harness.js';
import { openDesk, type Desk } from './harness.js';

const jonas = { FirstName: 'Jonas', LastName: 'Weber', Order: '48213', Card: '5555 4444 3333 4821', Segment: 'Club' };
const mara = { FirstName: 'Mara', LastName: 'Lindqvist' };

/** Talking to Jonas, who can be recorded. */
async function talk(): Promise<Desk & { call: Awaited<ReturnType<typeof answerCall>> }> {
  const desk = await openDesk();
  desk.stage.centre.calls.policy.recording = true;
  desk.stage.centre.calls.ring(desk.stage.person(), '+49 30 5550 0134', jonas);
  const call = await answerCall(desk.session);
  await desk.phone.shows('Talking');
  await desk.phone.shows('Jonas Weber');
  return { ...desk, call };
}

/** Jonas waits while Carole is asked. */
async function consult() {
  const desk = await talk();
  const other = await desk.stage.agent(carole);
  const number = desk.stage.centre.devices.all().find(({ owner }) => owner?.userName === carole.userName)!.number;
  await desk.call.perform('InitiateTransfer', { destination: { phoneNumber: number } });
  await answerCall(other);
  await desk.phone.shows('Back to Jonas');
  await desk.phone.shows('Carole Spencer');
  await until(() => !desk.phone.isOff('All three talk'));
  return { ...desk, other, number };
}

/** Jonas waits while Mara is spoken with, who called too. */
async function twoCallers() {
  const desk = await talk();
  desk.stage.centre.calls.ring(desk.stage.person(), '+46 8 5550 0142', mara);
  await answerCall(desk.session);
  await desk.phone.shows('Talk to Jonas');
  return desk;
}

const statesOf = (session: Session) => [...session.calls].map(({ data }) => data.state);

describe('a call in the softphone', () => {
  it('is held and retrieved, and tells the page of both', async () => {
    const before = hear(document, 'gws-call-established');
    const { phone } = await talk();
    await until(() => before.names.length > 0);
    const heard = hear(phone.element, 'gws-call-held', 'gws-call-established');

    await phone.press('Hold');
    await phone.shows('On hold');
    await phone.press('Retrieve');
    await phone.shows('Talking');

    assert.deepEqual(heard.names, ['gws-call-held', 'gws-call-established']);
    assert.strictEqual(heard.events[0]?.payload.name, 'Jonas Weber');
  });

  it('says what is pending in its own tile, and what was refused below', async () => {
    const { phone, line, call } = await talk();
    const release = line.hold();

    await phone.press('Hold');
    await phone.shows('Holding');
    release();
    await phone.shows('On hold');
    await call.perform('SingleStepTransfer', { destination: { phoneNumber: '5550199' } }).catch(() => {});

    await phone.shows('Transfer was refused');
    await phone.press('Close');
    await phone.shedsWords('refused');
  });

  it('says why a tile is off', async () => {
    const { phone } = await talk();

    const mute = await phone.control('Mute');

    assert.strictEqual(mute.ariaDisabled, 'true');
    assert.include(mute.parentElement!.textContent, 'Only a conference can be muted here');
  });

  it('sends digits one after the other, pasted ones too, and learns what the line does not take', async () => {
    const { phone, line } = await talk();
    await phone.press('Keypad');
    await until(() => phone.focused === 'Digits');

    await phone.key('4');
    await until(() => line.count('SendDtmf') === 1);
    await phone.element.sendDigits('21 7');
    await until(() => phone.valueOf('Digits') === '4217');
    await until(() => line.count('SendDtmf') === 4);
    await phone.press('#');

    await phone.shows('Not sent: #');
    await until(() => phone.isOff('#') && phone.isOff('*'));
    assert.strictEqual(phone.isOff('1'), false);
    await phone.press('Close the keypad');
    await until(() => phone.focused === 'Keypad');
  });

  it('is recorded, paused, resumed and stopped, in words', async () => {
    const { phone } = await talk();
    await phone.shows('Not recording');

    await phone.press('Start recording');
    await phone.shows('Recording 0:0');
    await phone.press('Pause recording');
    await phone.shows('Recording paused');
    await phone.element.resumeRecording();
    await phone.shows('Recording 0:0');
    await phone.press('Stop recording');

    await phone.shows('Not recording');
  });

  it('shows what is attached, and hides, masks and locks what it is told to', async () => {
    const { phone } = await talk();
    phone.element.setAttribute('hidden-data', 'FirstName LastName');
    phone.element.maskedData = ['Card'];
    phone.element.lockedData = ['Segment'];

    await phone.shows('•••• 4821');
    assert.notInclude(phone.text, 'LastName');
    await phone.press('Edit');
    assert.isTrue(phone.has('Order'));
    assert.isFalse(phone.has('Segment'));
    assert.isFalse(phone.has('Card'));
    await phone.press('Cancel');
    await phone.press('Show Card');

    await phone.shows('5555 4444 3333 4821');
  });

  it('updates, adds and deletes what is attached', async () => {
    const { phone, call, line } = await talk();

    await phone.press('Edit');
    await phone.fill('Order', '48214');
    await phone.press('Save');
    await phone.shows('48214');
    await phone.press('Add');
    await phone.fill('Name', 'Colour');
    await phone.fill('Value', 'moss');
    await phone.press('Save');
    await phone.shows('moss');
    await phone.press('Edit');
    await phone.press('Delete Segment');
    await until(() => call.data.userData?.['Segment'] === undefined);

    assert.deepInclude(call.data.userData, { Order: '48214', Colour: 'moss' });
    assert.strictEqual(line.count('AttachUserData'), 0);
  });

  it('loses all that is attached at once, where nothing of it is kept from the agent', async () => {
    const { phone, call } = await talk();
    phone.element.lockedData = ['Segment'];
    await phone.press('Edit');
    await phone.shows('Save');
    assert.isFalse(phone.has('Delete all'));
    phone.element.lockedData = [];

    await phone.press('Delete all');

    await until(() => call.data.userData === undefined);
    await phone.shedsWords('Order');
  });

  it('takes notes, which are there when it is over', async () => {
    const { phone } = await talk();
    phone.element.mandatoryOutcome = true;

    await phone.fill('Notes', 'Wants the belt on its own.');
    await phone.press('Hang up');
    await phone.shows('Talked');

    assert.strictEqual(phone.valueOf('Notes'), 'Wants the belt on its own.');
  });

  it('is transferred at once to somebody who was found', async () => {
    const { phone, stage, session } = await talk();
    const other = await stage.agent(carole);

    await phone.press('Transfer');
    await phone.fill('Transfer Jonas Weber to', 'carole');
    await phone.press('Now: Carole Spencer');

    await until(() => session.calls.size === 0);
    await until(() => statesOf(other).includes('Ringing'));
  });

  it('is accessible with what is attached, read and edited', async () => {
    const { phone } = await talk();
    phone.element.maskedData = ['Card'];
    phone.element.lockedData = ['Segment'];
    await phone.press('Start recording');
    await phone.shows('•••• 4821');
    await assertAccessible(phone.element);
    await phone.press('Edit');
    await assertAccessible(phone.element);
  });

  it('is accessible with its keypad and on hold', async () => {
    const { phone } = await talk();
    await phone.press('Keypad');
    await assertAccessible(phone.element);
    await phone.press('Close the keypad');
    await phone.press('Hold');
    await phone.shows('On hold');
    await assertAccessible(phone.element);
  });
});

describe('two calls in the softphone', () => {
  it('lead back to the one who waits in one step', async () => {
    const { phone, session, call } = await consult();

    await phone.press('Back to Jonas');

    await until(() => session.calls.size === 1 && call.data.state === 'Established');
    await phone.shedsWords('did not answer');
  });

  it('say what completing does, complete, and say what was done', async () => {
    const { phone, session } = await consult();
    await phone.shows('Jonas will talk to Carole, and you leave the call.');

    await phone.press('Complete transfer');

    await phone.shows('Jonas Weber now talks to Carole Spencer.');
    assert.strictEqual(session.calls.size, 0);
  });

  it('are swapped', async () => {
    const { phone, call } = await consult();

    await phone.press('Swap');

    await until(() => call.data.state === 'Established');
    await phone.shows('Talk to Carole');
  });

  it('become a conference, from which somebody is removed, and which can be ended for all', async () => {
    const { phone, call, session } = await consult();

    await phone.press('All three talk');
    await phone.shows('On the call');
    await phone.press('Remove Carole Spencer');
    await until(() => call.data.participants.length === 1);
    await phone.shedsWords('On the call');

    assert.strictEqual(session.calls.size, 1);
  });

  it('are only connected after a question where they are two callers’', async () => {
    const { phone, session, line } = await twoCallers();

    await phone.press('Complete transfer');
    await phone.shows('Connect Jonas Weber with Mara Lindqvist?');
    assert.strictEqual(line.count('CompleteTransfer'), 0);
    await phone.press('Cancel');
    await phone.shedsWords('Connect Jonas');
    await phone.press('Complete transfer');
    await phone.press('Connect them');

    await until(() => session.calls.size === 0);
    await phone.shows('Jonas Weber now talks to Mara Lindqvist.');
  });

  it('keep both callers where one goes over to the other', async () => {
    const { phone, session, call } = await twoCallers();

    await phone.press('Talk to Jonas');

    await until(() => call.data.state === 'Established');
    assert.strictEqual(session.calls.size, 2);
  });

  it('say who did not answer, and that the caller is still there', async () => {
    const { phone, stage, session, call } = await talk();
    await phone.press('Transfer');
    await phone.fill('Transfer Jonas Weber to', '5550104');
    await phone.press('Ask first: 5550104');
    const asked = await until(() => [...session.calls].find(({ data }) => data.callType === 'Consult'));

    stage.centre.calls.rejectOutside(asked.id);

    await phone.shows('5550104 did not answer. Jonas is still waiting.');
    await phone.press('Retrieve');
    await until(() => call.data.state === 'Established');
  });

  it('become tabs when there are more, and any of them can be gone to', async () => {
    const { phone, stage, session, call } = await twoCallers();
    stage.centre.calls.ring(stage.person(), '+44 20 7946 0321', { FirstName: 'Tom', LastName: 'Okafor' });
    await answerCall(session);
    await phone.shows('Tom Okafor');

    (await phone.control('Tom')).focus();
    await phone.key('ArrowRight');
    await phone.shows('Jonas Weber');
    await assertAccessible(phone.element);
    await phone.press('Retrieve');

    await until(() => call.data.state === 'Established');
    assert.strictEqual(session.calls.size, 3);
  });

  it('are accessible, asking and asked', async () => {
    const { phone } = await twoCallers();
    await assertAccessible(phone.element);
    await phone.press('Complete transfer');
    await phone.shows('Connect Jonas Weber');
    await assertAccessible(phone.element);
  });
});

describe('a supervisor’s softphone', () => {
  async function monitor(kind: 'ListenIn' | 'Coach' | 'BargeIn') {
    const desk = await openDesk(paula);
    await beReady(desk.session);
    const agent = await desk.stage.agent(kristi);
    const target = desk.stage.centre.devices.all().find(({ owner }) => owner?.userName === kristi.userName)!;
    await desk.phone.element.monitor(kind, { targetDeviceUri: `/devices/${target.id}`, phoneNumber: target.number });
    await desk.phone.shows('You join the next call');
    await assertAccessible(desk.phone.element);
    desk.stage.centre.calls.ring(desk.stage.person(), '+49 30 5550 0134', jonas);
    await answerCall(agent);
    await desk.phone.shows('Kristi Sippola');
    return { ...desk, agent };
  }

  it('listens in unheard, goes over to barging in and back, and stops', async () => {
    const { phone, session } = await monitor('ListenIn');
    await phone.shows('Nobody hears you. Kristi is not told.');
    assert.isTrue(phone.isOff('Coach'));

    await phone.press('Barge in');
    await phone.shows('All on the call hear you.');
    await phone.press('Listen');
    await phone.shows('Nobody hears you.');
    await assertAccessible(phone.element);
    await phone.press('Stop listening');

    await until(() => session.calls.size === 0);
    await phone.shows('Favourites');
  });

  it('coaches, heard by the agent alone', async () => {
    const { phone } = await monitor('Coach');

    await phone.shows('Only Kristi hears you.');
  });

  it('barges in, mutes the agent and takes that back', async () => {
    const { phone } = await monitor('BargeIn');
    await phone.shows('All on the call hear you.');

    await phone.press('Mute Kristi');
    await phone.press('Unmute Kristi');

    await phone.shows('Mute Kristi');
  });

  /** The phone of a supervisor, who looks for somebody to monitor. */
  async function lookForKristi() {
    const desk = await openDesk(paula);
    await beReady(desk.session);
    const agent = await desk.stage.agent(kristi);
    await desk.phone.press('Monitor');
    await desk.phone.fill('Whose calls', 'kristi');
    return { ...desk, agent };
  }

  it('finds whom to monitor, in which way and for how long', async () => {
    const { phone, session } = await lookForKristi();

    await phone.press('Coach');
    await phone.shows('Only the agent hears you.');
    await phone.press('The next one');
    await phone.press('Stay with the agent');
    await assertAccessible(phone.element);
    await phone.press('Choose: Kristi Sippola');

    await phone.shows('You join the next call of');
    const { supervisorMonitoringState } = [...session.devices][0]!.data;
    assert.include(supervisorMonitoringState, { state: 'Coach', mode: 'NextCall', scope: 'Agent' });
    await phone.press('Barge in');
    await phone.shows('All on the call hear you.');
    await phone.press('Stop listening');
    await phone.shows('Favourites');
  });

  it('is all by keyboard, and goes back where it came from', async () => {
    const { phone } = await lookForKristi();

    await phone.key('Escape');
    await until(() => phone.focused === 'Monitor');
    await phone.key('Enter');
    await until(() => phone.focused === 'Whose calls');
    await phone.fill('Whose calls', 'kristi');
    await phone.control('Choose: Kristi Sippola');
    await phone.key('ArrowDown');
    await phone.key('Enter');

    await phone.shows('You join the next call of');
  });

  it('says why monitoring could not be asked for or ended, and asks again', async () => {
    const { phone, line } = await lookForKristi();
    await phone.control('Choose: Kristi Sippola');
    let mend = line.cut();
    await phone.press('Choose: Kristi Sippola');
    await phone.shows('No answer from the contact centre.');
    await assertAccessible(phone.element);
    mend();
    await phone.press('Choose: Kristi Sippola');
    await phone.shows('You join the next call of');
    await phone.shedsWords('No answer');

    mend = line.cut();
    await phone.press('Stop listening');
    await phone.shows('No answer from the contact centre.');
    mend();
    await phone.press('Stop listening');

    await phone.shows('Favourites');
  });

  it('is not offered to who is no supervisor', async () => {
    const { phone } = await openDesk();

    await phone.shows('Favourites');

    assert.isFalse(phone.has('Monitor'));
  });
});
