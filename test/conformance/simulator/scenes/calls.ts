// Voice, once somebody calls: who talks to whom before the documented request.
import type { Person } from '../../../../src/simulator/index.js';
import type { Call, CallCapability } from '../../../../src/api/index.js';
import type { SimulatorServer } from '../../../../src/simulator/node/index.js';
import type { Json, Sample } from '../../spec.js';
import { ScenePeople } from './people.js';
import { signIn, told, type Scene, type Scenes, type Situation } from './situation.js';

/** Three agents and a supervisor at their phones. */
class Office extends ScenePeople {
  readonly sample: Sample;

  constructor(server: SimulatorServer, sample: Sample) {
    super(server);
    this.sample = sample;
  }

  get calls() {
    return this.server.centre.calls;
  }
  dial(who: Person, to: Person): string {
    const device = this.server.centre.devices.of(who);
    this.calls.dial(who, device.id, { destination: { phoneNumber: to.phoneNumber } });
    return this.calls.of(who).at(-1)!.id;
  }

  /** Ann has called Bob. */
  talk(): string {
    const id = this.dial(this.ann, this.bob);
    this.calls.perform(this.bob, id, 'Answer');
    return id;
  }

  does(who: Person, operation: CallCapability, id: string, body: Record<string, unknown> = {}): void {
    this.calls.perform(who, id, operation, body);
  }

  /** Ann has called Bob, and asks Carl in between. */
  consult(operation: 'InitiateTransfer' | 'InitiateConference', answered: boolean): [original: Call, consult: Call] {
    this.does(this.ann, operation, this.talk(), { destination: { phoneNumber: this.carl.phoneNumber } });
    const [original, consult] = this.calls.of(this.ann) as [Call, Call];
    if (answered) this.does(this.carl, 'Answer', consult.id);
    return [original, consult];
  }

  /** The request of one of them about a call; what was told before is out of the way. */
  async asks(who: Person, path: string, more: Partial<Situation> = {}): Promise<Situation> {
    await told(this.server);
    const headers = await signIn(this.server, who.userName);
    return { path, headers, user: who.userName, topics, ...this.#toCarl(), ...more };
  }

  about(who: Person, id: string, more: Partial<Situation> = {}): Promise<Situation> {
    return this.asks(who, `/me/calls/${id}`, more);
  }

  body(own: { [name: string]: Json }): { body: Json } {
    return { body: { ...(this.sample.request.body as object), ...own } };
  }

  /** Wherever a number is dialled, it is Carl's. */
  #toCarl(): { body?: Json } {
    const isDialled = Object.hasOwn(this.sample.request.body as object, 'destination');
    return isDialled ? this.body({ destination: { phoneNumber: this.carl.phoneNumber } }) : {};
  }
}

const topics = ['/v2/me/calls'];

type Act = (office: Office) => Promise<Situation>;

/** The servers of the single samples: they say less in the extensions. */
const at =
  (act: Act): Scene =>
  (server, sample) => {
    server.centre.calls.policy.extensions = { BusinessCall: 0 };
    return act(new Office(server, sample));
  };

/** The servers of the full scenarios and of supervision, which do not yet say all of a call. */
const atOlder =
  (act: Act): Scene =>
  (server, sample) => {
    server.centre.calls.policy.older = true;
    return act(new Office(server, sample));
  };

const recorded =
  (act: Act): Act =>
  (office) => {
    office.calls.policy.recording = true;
    return act(office);
  };

/** Ann talks to Bob, has done this, and asks something about the call. */
const talking =
  (...before: CallCapability[]): Act =>
  (office) => {
    const id = office.talk();
    for (const operation of before) office.does(office.ann, operation, id);
    return office.about(office.ann, id);
  };

const dialling =
  (userData: Record<string, string> = {}): Act =>
  (office) => {
    const id = office.dial(office.ann, office.bob);
    office.does(office.ann, 'UpdateUserData', id, { userData });
    return office.about(office.ann, id);
  };

const fromDevice: Act = (office) => office.asks(office.ann, `/me/devices/${office.ann.deviceId}/calls`);

/** Bob has put Carl into the call with Ann: it is not Ann's conference. */
const joinedByBob =
  (...before: CallCapability[]): Act =>
  (office) => {
    const id = office.talk();
    office.does(office.bob, 'InitiateConference', id, { destination: { phoneNumber: office.carl.phoneNumber } });
    const consult = office.calls.of(office.carl)[0]!.id;
    office.does(office.carl, 'Answer', consult);
    office.does(office.bob, 'CompleteConference', consult);
    for (const operation of before) office.does(office.ann, operation, id);
    return office.about(office.ann, id);
  };

const conference: Act = (office) => {
  const id = office.talk();
  office.does(office.ann, 'SingleStepConference', id, { destination: { phoneNumber: office.carl.phoneNumber } });
  return office.about(office.ann, id);
};

const completing =
  (operation: 'InitiateTransfer' | 'InitiateConference', answered: boolean): Act =>
  (office) => {
    const [, { id }] = office.consult(operation, answered);
    return office.about(office.ann, id);
  };

/** Bob is called by Ann: the message that it rings is the sample's first. */
const answering: Act = async (office) => {
  const id = office.dial(office.ann, office.bob);
  await told(office.server);
  return office.about(office.bob, id, { keep: 1 });
};

const monitored =
  (...before: CallCapability[]): Act =>
  (office) => {
    const { devices } = office.server.centre;
    const targetDeviceUri = `/devices/${office.bob.deviceId}`;
    devices.perform(office.boss, office.boss.deviceId, 'ListenIn', { targetDeviceUri });
    const id = office.talk();
    for (const operation of before) office.does(office.boss, operation, id);
    return office.about(office.boss, id);
  };

const merging: Act = (office) => {
  const [original, consult] = office.consult('InitiateConference', true);
  return office.about(office.ann, consult.id, office.body({ otherCallUri: original.uri }));
};

export const callScenes: Scenes = {
  'voice.dial': [at(fromDevice), at(fromDevice)],
  'voice.answer': [
    (server, sample) => {
      const office = new Office(server, sample);
      return office.about(office.bob, office.dial(office.ann, office.bob));
    },
  ],
  'voice.reject': [
    (server, sample) => {
      const office = new Office(server, sample);
      const { agents, calls, company } = server.centre;
      agents.start(office.bob, ['voice']);
      agents.change(office.bob, 'Ready');
      return office.about(office.bob, calls.enqueue(company.queues[0]!.number, '0301234'));
    },
  ],
  'voice.hold': [at(talking())],
  'voice.retrieve': [at(talking('Hold'))],
  'voice.hangup': [at(talking())],
  'voice.send-dtmf': [at(talking())],
  'voice.mute-call': [at(recorded(joinedByBob()))],
  'voice.unmute-call': [at(recorded(joinedByBob('MuteCall')))],
  'voice.set-call-disposition': [
    at((office) => {
      const id = office.talk();
      return office.about(office.ann, id, office.body({ callUri: `http://127.0.0.1:1/calls/${id}`, callUuid: id }));
    }),
  ],
  'voice.single-step-conference': [at(talking()), at(talking())],
  'voice.initiate-conference': [at(talking())],
  'voice.complete-conference': [at(completing('InitiateConference', true))],
  'voice.remove-participant-from-conference': [
    at((office) => {
      // A conference of two steps leaves no mark in the user data.
      const [original, consult] = office.consult('InitiateConference', true);
      office.does(office.ann, 'CompleteConference', consult.id);
      return office.about(office.ann, original.id, office.body({ participant: office.bob.phoneNumber }));
    }),
  ],
  'voice.clear-call': [at(conference)],
  'voice.single-step-transfer': [at(talking()), at(talking())],
  'voice.initiate-transfer': [
    at(talking()),
    atOlder(answering),
    atOlder(talking()),
    atOlder(completing('InitiateTransfer', false)),
  ],
  'voice.complete-transfer': [
    at(completing('InitiateTransfer', true)),
    atOlder(answering),
    atOlder(talking()),
    atOlder(completing('InitiateTransfer', false)),
  ],
  'voice.swap-calls': [
    at((office) => {
      const [original, consult] = office.consult('InitiateTransfer', true);
      office.does(office.ann, 'SwapCalls', consult.id, { otherCallUri: original.uri });
      return office.about(office.ann, original.id, office.body({ otherCallUri: consult.uri }));
    }),
    atOlder(answering),
    atOlder(talking()),
    atOlder(async (office) => {
      office.does(office.ann, 'Hold', office.talk());
      const next = () => office.does(office.carl, 'Answer', office.calls.of(office.carl)[0]!.id);
      return office.asks(office.ann, `/me/devices/${office.ann.deviceId}/calls`, { next });
    }),
    atOlder(async (office) => {
      const first = office.talk();
      office.does(office.ann, 'Hold', first);
      const second = office.dial(office.ann, office.carl);
      office.does(office.carl, 'Answer', second);
      return office.about(office.ann, second, office.body({ otherCallUri: `http://elsewhere/me/calls/${first}` }));
    }),
  ],
  'voice.merge-with-other-call': [at(merging)],
  'voice.attach-user-data': [at(dialling())],
  'voice.update-user-data': [at(dialling()), at(dialling())],
  'voice.delete-user-data': [at(dialling({ Segment: 'Silver' }))],
  'voice.delete-user-data-pair': [at(dialling({ CustomerSegment: 'Silver', Language: 'de' }))],
  'voice.switch-to-barge-in': [atOlder(monitored())],
  'voice.switch-to-listen-in': [atOlder(monitored('SwitchToBargeIn'))],
  'voice.mute-monitored-user': [atOlder(monitored('SwitchToBargeIn'))],
  'voice.unmute-monitored-user': [atOlder(monitored('SwitchToBargeIn', 'MuteMonitoredUser'))],
  'voice.start-call-recording': [at(recorded(talking()))],
  'voice.pause-call-recording': [at(recorded(talking('StartCallRecording')))],
  'voice.resume-call-recording': [at(recorded(talking('StartCallRecording', 'PauseCallRecording')))],
  'voice.stop-call-recording': [at(recorded(talking('StartCallRecording')))],
};
