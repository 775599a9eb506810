// Every documented call, as a notification brings it, on the phone: what is shown, what is on, and that all may use it.
import { assert } from '@open-wc/testing';
import '../../../src/elements/softphone/define.js';
import type { Call } from '../../../src/api/index.js';
import { isMonitoring } from '../../../src/elements/softphone/call/together.js';
import type { CallOperation } from '../../../src/elements/softphone/call/operations.js';
import type { Resource } from '../../../src/session/index.js';
import { until } from '../../../stories/support/until.js';
import { assertAccessible } from '../accessible.js';
import { openDesk, type Desk } from './harness.js';

interface State {
  name: string;
  capabilities: string[];
  variants?: { when: string; capabilities: string[] }[];
}
interface Body {
  call?: Call;
}
interface Chapter {
  resources: { name: string; states?: State[]; samples?: Call[] }[];
  notifications: { samples: Body[] }[];
  operations: { operationName: string; samples: { notifications?: { body: Body }[] }[] }[];
}

const answer = await fetch(new URL('../../conformance/spec/voice.json', import.meta.url));
const { resources, notifications, operations } = (await answer.json()) as Chapter;
const resource = resources.find(({ name }) => name === 'call')!;
const [sample] = resource.samples!;

/** A call as it is told, and where the documentation has it. */
interface Situation {
  where: string;
  call: Call;
}

const told = [
  ...notifications.flatMap(({ samples }) => samples.map((body) => ({ where: 'A notification', body }))),
  ...operations.flatMap(({ operationName, samples }) =>
    samples.flatMap((one) => (one.notifications ?? []).map(({ body }) => ({ where: operationName, body }))),
  ),
];

/** What a variant says in words, as the server says it. */
function fieldsOf(when: string, capabilities: readonly string[]): object {
  const recordingState = ['Recording', 'Paused', 'Stopped'].find((state) => when.includes(`recordingState ${state}`));
  return {
    ...(capabilities.includes('UnmuteCall') && { mute: 'On' }),
    ...((recordingState ?? when.includes('recording')) && { recordingState: recordingState ?? 'Stopped' }),
  };
}

const situations: Situation[] = [
  ...resource.states!.flatMap(({ name, capabilities, variants = [] }) =>
    [{ when: 'as a rule', capabilities }, ...variants].map((variant) => ({
      where: `${name}, ${variant.when}`,
      call: {
        ...sample,
        ...fieldsOf(variant.when, variant.capabilities),
        state: name,
        capabilities: variant.capabilities,
      } as Call,
    })),
  ),
  ...told.flatMap(({ where, body: { call } }, index) =>
    call ? [{ where: `${where} tells of it (${index}): ${call.state}`, call }] : [],
  ),
];

/** In the words that are on the phone. */
const chips: Readonly<Record<string, string>> = { Dialing: 'Calling', Established: 'Talking', Held: 'On hold' };

describe('a documented call on the phone', () => {
  let desk: Desk;
  /** What was looked at already, and need not be a second time. */
  const seen = new Set<string>();

  beforeEach(async () => {
    desk = await openDesk();
  });

  const tell = (call: Call) =>
    desk.line.tell('/v2/me/calls', {
      messageType: 'CallStateChangeMessage',
      notificationType: 'StatusChange',
      call,
    });

  const root = () => desk.phone.element.renderRoot;
  const isOn = (part: string) => !root().querySelector(`[part~='${part}']`)!.hasAttribute('aria-disabled');

  async function show({ call }: Situation): Promise<Resource<'calls'> | undefined> {
    tell(call);
    await new Promise(requestAnimationFrame);
    await desk.phone.element.updateComplete;
    const shown = desk.session.calls.get(call.id);
    // What only supervisors need is loaded by then.
    await until(() => shown === undefined || !isMonitoring(shown) || root().querySelector('[part~=stop]') !== null);
    const key = desk.phone.text.replace(/\d+:\d+/g, '');
    if (!seen.has(key)) await assertAccessible(desk.phone.element);
    seen.add(key);
    assert.isNull(root().querySelector('.line.danger'), 'nothing is wrong');
    return shown;
  }

  const namesOf = ({ participants }: Call) =>
    participants.map(({ formattedPhoneNumber, phoneNumber }) => formattedPhoneNumber || phoneNumber);

  for (const situation of situations) {
    const { where, call } = situation;
    if (call.state === 'Released') {
      it(`${where}: is not there any more`, async () => {
        tell({ ...call, state: 'Established', capabilities: ['Hangup'] });
        await desk.phone.shows('Talking');

        assert.isUndefined(await show(situation));

        assert.isNull(root().querySelector('.call'));
      });
    } else if (call.state === 'Ringing') {
      it(`${where}: says who calls, and offers what can be done`, async () => {
        const shown = (await show(situation))!;

        assert.include(desk.phone.text, namesOf(call)[0]!);
        assert.strictEqual(desk.phone.has('Answer'), shown.can('Answer'));
        assert.strictEqual(desk.phone.has('Reject'), shown.can('Reject'));
        assert.strictEqual(desk.phone.text.includes('Answer on your phone.'), !shown.can('Answer'));
      });
    } else {
      it(`${where}: says who it is and how it stands, and offers what can be done`, async () => {
        const shown = (await show(situation))!;

        for (const name of namesOf(call)) assert.include(desk.phone.text, name);
        const isRecorded = root().querySelector('[part=recorder]') !== null;
        assert.strictEqual(isRecorded, shown.data.recordingState !== undefined);
        if (isMonitoring(shown)) {
          assert.isTrue(isOn('stop'));
          assert.strictEqual(
            isOn('mute-agent'),
            shown.can(shown.data.monitoredUserMuted ? 'UnmuteMonitoredUser' : 'MuteMonitoredUser'),
          );
          return;
        }
        assert.include(desk.phone.text, chips[call.state]!);
        const ways: Readonly<Record<string, CallOperation[]>> = {
          hold: [call.state === 'Held' ? 'Retrieve' : 'Hold'],
          mute: [shown.data.mute === 'On' ? 'UnmuteCall' : 'MuteCall'],
          keypad: ['SendDtmf'],
          transfer: ['InitiateTransfer', 'SingleStepTransfer'],
          conference: ['InitiateConference', 'SingleStepConference'],
          'hang-up': ['Hangup'],
        };
        for (const [part, some] of Object.entries(ways)) {
          assert.strictEqual(
            isOn(part),
            some.some((operation) => shown.can(operation)),
            part,
          );
        }
      });
    }
  }
});
