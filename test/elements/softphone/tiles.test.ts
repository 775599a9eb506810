// The six tiles, in every state and variant of a call that the documentation knows.
import { assert } from '@open-wc/testing';
import { tilesOf } from '../../../src/elements/softphone/call/tiles.js';
import { CallView, type CallResource } from '../../../src/elements/softphone/call/call-view.js';
import { kindOf } from '../../../src/elements/softphone/supervisor.js';
import { isMonitoring } from '../../../src/elements/softphone/call/together.js';
import type { Phone } from '../../../src/elements/softphone/phone.js';
import { caseWords, commonWords, phoneWords } from '../../../src/locales/index.js';
import { Model } from '../../../src/session/model.js';

interface State {
  name: string;
  capabilities: string[];
  variants?: { when: string; capabilities: string[] }[];
}
interface Chapter {
  resources: { name: string; states?: State[]; samples?: object[] }[];
}

const answer = await fetch(new URL('../../conformance/spec/voice.json', import.meta.url));
const { resources } = (await answer.json()) as Chapter;
const call = resources.find(({ name }) => name === 'call')!;
const sample = call.samples![0]!;
const texts = { ...commonWords.en, ...phoneWords.en, ...caseWords.en };

/** Every documented situation, as a row: the state, when, and what may be done then. */
const situations = call.states!.flatMap(({ name, capabilities, variants = [] }) =>
  [{ when: 'as a rule', capabilities }, ...variants].map((variant) => ({ state: name, ...variant })),
);

/** What stands in each place, by what is offered; the last that is offered counts. */
const places = [
  ['Hold', 'Retrieve'],
  ['MuteCall', 'UnmuteCall'],
  ['SendDtmf'],
  ['InitiateTransfer', 'SingleStepTransfer'],
  ['InitiateConference', 'SingleStepConference'],
  ['Hangup'],
];
const placesOfTwo = [...places.slice(0, 3), ['SwapCalls'], ['CompleteConference', 'MergeWithOtherCall'], ['Hangup']];

function callsIn(...data: object[]): CallResource[] {
  const model = new Model({
    post: () => Promise.reject(new Error('unheard')),
    warn: () => {},
    doubt: () => {},
    heard: () => {},
  });
  model.reconcile({ calls: data });
  return [...model.collections.calls];
}

function phoneWith(isLive = true): Phone {
  const views = new Map<CallResource, CallView>();
  const view = (one: CallResource) => {
    views.set(one, views.get(one) ?? new CallView(one));
    return views.get(one)!;
  };
  return { texts, isLive, shortcuts: {}, desk: { view } } as unknown as Phone;
}

describe('the tiles of a call', () => {
  for (const { state, when, capabilities } of situations.filter((one) => !/Ringing|Released/.test(one.state))) {
    it(`${state}, ${when}: what is offered is on, and what is off says why`, () => {
      const mute = capabilities.includes('UnmuteCall') ? 'On' : 'Off';
      const [only] = callsIn({ ...sample, state, capabilities, mute });

      const tiles = tilesOf(only!, undefined, phoneWith());

      assert.deepEqual(
        tiles.map(({ part }) => part),
        ['hold', 'mute', 'keypad', 'transfer', 'conference', 'hang-up'],
      );
      tiles.forEach(({ part, why }, place) => {
        // A call on hold has one way on.
        const operations = part === 'hold' ? [state === 'Held' ? 'Retrieve' : 'Hold'] : places[place]!;
        const isOffered = operations.some((operation) => capabilities.includes(operation));
        assert.strictEqual(why === undefined, isOffered, part);
        if (why !== undefined) assert.isAbove(why.length, 10, part);
      });
    });

    it(`${state}, ${when}, beside a call on hold: swap and all three talk stand in their places`, () => {
      const held = { ...sample, id: 'held', callUuid: 'held', state: 'Held', capabilities: ['Retrieve'] };
      const mute = capabilities.includes('UnmuteCall') ? 'On' : 'Off';
      const [first, second] = callsIn(held, { ...sample, state, capabilities, mute });

      const tiles = tilesOf(second!, first, phoneWith());

      assert.deepEqual(
        tiles.map(({ part }) => part),
        ['hold', 'mute', 'keypad', 'swap', 'all-talk', 'hang-up'],
      );
      tiles.forEach(({ part, why }, place) => {
        const operations = placesOfTwo[place]!;
        const isOffered = operations.some((operation) => second!.can(operation as never));
        if (part !== 'hold') assert.strictEqual(why === undefined, isOffered, part);
      });
    });
  }

  for (const { state, when, capabilities } of situations) {
    it(`${state}, ${when}: nothing is on without a connection`, () => {
      for (const only of callsIn({ ...sample, state, capabilities })) {
        const tiles = tilesOf(only, undefined, phoneWith(false));

        assert.isTrue(tiles.every(({ why }) => why === texts.connectionLost));
      }
    });
  }

  const kinds = [
    [['SwitchToBargeIn'], 'ListenIn'],
    [['SwitchToListenIn'], 'BargeIn'],
    [['SwitchToBargeIn', 'SwitchToListenIn'], 'Coach'],
  ] as const;
  for (const [capabilities, kind] of kinds) {
    it(`knows by ${capabilities.join(' and ')} that a supervisor takes part, and how: ${kind}`, () => {
      const [only] = callsIn({ ...sample, state: 'Established', capabilities, supervisorMonitoringState: undefined });

      assert.isTrue(isMonitoring(only!));
      assert.strictEqual(kindOf(only!), kind);
    });
  }

  it('are no supervisor’s for a call that only carries the state of one', () => {
    const [only] = callsIn({ ...sample, supervisorMonitoringState: { state: 'ListenIn' } });

    assert.isFalse(isMonitoring(only!));
  });
});
