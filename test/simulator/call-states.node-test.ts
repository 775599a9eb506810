// Every state and variant of a call that the reference lists, reached by what people do, with the capabilities it lists.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Call, CallCapability } from '../../src/api/index.js';
import { operations } from '../../src/simulator/centre/voice/operations/index.js';
import { chapters } from '../conformance/spec.js';
import { Desk } from './desk.js';

/** Leads to the call in question. */
type Way = (desk: Desk) => Call;

const recorded =
  (...operations: ('StartCallRecording' | 'PauseCallRecording' | 'ResumeCallRecording' | 'StopCallRecording')[]): Way =>
  (desk) => {
    desk.centre.calls.policy.recording = true;
    desk.talk();
    for (const operation of operations) desk.perform(desk.kristi, operation);
    return desk.only(desk.kristi);
  };

const monitored =
  (kind: 'ListenIn' | 'BargeIn'): Way =>
  (desk) => {
    desk.monitor(kind, desk.carole);
    desk.talk();
    return desk.only(desk.paula);
  };

const consulting: Way = (desk) => {
  const id = desk.talk();
  desk.perform(desk.kristi, 'InitiateTransfer', id, { destination: { phoneNumber: desk.tobe.phoneNumber } });
  return desk.inState(desk.kristi, 'Dialing');
};

const ways: Readonly<Record<string, Way>> = {
  Ringing: (desk) => {
    desk.dial(desk.kristi, desk.carole.phoneNumber);
    return desk.only(desk.carole);
  },
  'Ringing, call delivered through a queue': (desk) => {
    desk.ready(desk.carole);
    desk.centre.calls.enqueue(desk.centre.company.queues[0]!.number, '0301234');
    return desk.only(desk.carole);
  },
  'Ringing, device with telephonyNetwork Public': (desk) => {
    const rania = desk.person('rhaddad');
    desk.dial(desk.kristi, rania.phoneNumber);
    return desk.only(rania);
  },
  Dialing: (desk) => {
    desk.dial(desk.kristi, desk.carole.phoneNumber);
    return desk.only(desk.kristi);
  },
  'Dialing, consult call, or any second call while another one is on hold': consulting,
  Established: (desk) => {
    desk.talk();
    return desk.only(desk.kristi);
  },
  'Established, another call of the agent is on hold': (desk) => {
    const { id } = consulting(desk);
    desk.perform(desk.tobe, 'Answer', id);
    return desk.inState(desk.kristi, 'Established');
  },
  'Established, conference owned by the agent': (desk) => {
    desk.talk();
    desk.perform(desk.kristi, 'SingleStepConference', undefined, {
      destination: { phoneNumber: desk.tobe.phoneNumber },
    });
    return desk.only(desk.kristi);
  },
  'Established, call with two participants, muted, recording available and stopped': (desk) => {
    desk.centre.calls.policy.recording = [desk.carole.phoneNumber];
    const id = desk.talk();
    desk.perform(desk.kristi, 'SingleStepConference', id, { destination: { phoneNumber: desk.tobe.phoneNumber } });
    desk.perform(desk.carole, 'MuteCall', id);
    return desk.only(desk.carole);
  },
  'Established, recording available, recordingState Stopped': recorded(),
  'Established, recording available, recordingState Recording': recorded('StartCallRecording'),
  'Established, recording available, recordingState Paused': recorded('StartCallRecording', 'PauseCallRecording'),
  'Established, monitoring supervisor, listening in': monitored('ListenIn'),
  'Established, monitoring supervisor, barged in': monitored('BargeIn'),
  Held: (desk) => {
    desk.talk();
    desk.perform(desk.kristi, 'Hold');
    return desk.only(desk.kristi);
  },
  Released: (desk) => {
    desk.talk();
    desk.heard();
    desk.perform(desk.kristi, 'Hangup');
    return desk.heard(desk.kristi)[0]!.call!;
  },
};

/** Variants that the reference prints and its anomalies take for errors: what is shown in their place. */
const misprints: Readonly<Record<string, Way>> = {
  'Held, original call of a two-step transfer as InitiateTransfer sample 1 prints it': (desk) => {
    consulting(desk);
    return desk.inState(desk.kristi, 'Held');
  },
  'Held, as SwapCalls sample 1 prints it: the Established set of a call pair; taken for an error of the text': (
    desk,
  ) => {
    const { id } = consulting(desk);
    desk.perform(desk.tobe, 'Answer', id);
    const held = desk.inState(desk.kristi, 'Held');
    desk.perform(desk.kristi, 'SwapCalls', id, { otherCallUri: held.uri });
    return desk.inState(desk.kristi, 'Held');
  },
};

/** Allowed in some situations in which no list of capabilities names them; flows have them. */
const seldomListed: readonly CallCapability[] = [
  'SetCallDisposition',
  'ClearCall',
  'MergeWithOtherCall',
  'MuteMonitoredUser',
  'SwapCalls',
  'CompleteTransfer',
  'CompleteConference',
];

const call = chapters(['voice'])[0]!.resources.find(({ name }) => name === 'call')!;
/** Without what is said in brackets at the end. */
const title = (state: string, when: string) => `${state}, ${when.replace(/ \([^()]*\)$/, '')}`;
const documented = call.states!.flatMap(({ name, capabilities, variants = [] }) => [
  { name, state: name, capabilities },
  ...variants.map((variant) => ({
    name: title(name, variant.when),
    state: name,
    capabilities: variant.capabilities,
  })),
]);

describe('A call', () => {
  for (const { name, state, capabilities } of documented) {
    const plain = call.states!.find((one) => one.name === state)!.capabilities;
    it(`can be: ${name}`, () => {
      const way = ways[name] ?? misprints[name];
      assert.ok(way, 'no way leads there');
      const found = way(new Desk());
      assert.equal(found.state, state);
      const wanted = name in misprints ? plain : capabilities;
      assert.deepEqual([...found.capabilities].sort(), [...wanted].sort());
    });
  }

  for (const [name, way] of Object.entries({ ...ways, ...misprints })) {
    const isRefused = (operation: CallCapability, { capabilities }: Call) =>
      !capabilities.includes(operation) && !seldomListed.includes(operation);

    it(`refuses all else, and nothing changes: ${name}`, () => {
      const desk = new Desk();
      const { id, deviceUri, ...rest } = way(desk);
      const statusCode = rest.state === 'Released' ? 6 : 2;
      const who = desk.centre.people.find(({ deviceId }) => deviceUri.endsWith(deviceId))!;
      desk.heard();
      const before = JSON.stringify(desk.calls(who));
      const wrong = (Object.keys(operations) as CallCapability[]).filter((operation) =>
        isRefused(operation, { id, deviceUri, ...rest }),
      );
      assert.ok(wrong.length > 5);
      for (const operation of wrong) {
        assert.throws(() => desk.perform(who, operation, id), { statusCode }, operation);
      }
      assert.equal(JSON.stringify(desk.calls(who)), before);
      assert.deepEqual(desk.story(), []);
    });
  }

  it('is in no state but those documented', () => {
    const known = new Set(documented.map(({ name }) => name));
    assert.deepEqual(
      [...Object.keys(ways), ...Object.keys(misprints)].filter((name) => !known.has(name)),
      [],
    );
  });
});
