// Every documented state of an agent, a channel and a phone: what the bar shows of it and what the menu offers.
import { assert } from '@open-wc/testing';
import type { ChannelStateChangeMessage, Device, UserState } from '../../../src/api/index.js';
import '../../../src/elements/agent-state/define.js';
import { until } from '../../../stories/support/until.js';
import type { Chapter, Json } from '../../conformance/spec.js';
import { assertAccessible } from '../accessible.js';
import { newStage, openDesk, type Desk } from './harness.js';

const chapters = await Promise.all(
  ['basics', 'channels', 'voice', 'supervisor-agent-state'].map(async (key) => {
    const answer = await fetch(new URL(`../../conformance/spec/${key}.json`, import.meta.url));
    return { ...((await answer.json()) as Chapter), key };
  }),
);

type Channels = ChannelStateChangeMessage['channels'];

/** The content of every documented notification of a kind, each once. */
function told<Content>(messageType: string, field: string): Content[] {
  const bodies = chapters.flatMap(({ notifications, operations }) => [
    ...notifications.flatMap(({ samples }) => samples),
    ...operations.flatMap(({ samples }) => samples.flatMap((one) => (one.notifications ?? []).map(({ body }) => body))),
  ]) as Record<string, Json>[];
  const contents = bodies.filter((body) => body['messageType'] === messageType).map((body) => body[field]);
  return [...new Set(contents.map((content) => JSON.stringify(content)))].map((text) => JSON.parse(text) as Content);
}

const voice = chapters.find(({ key }) => key === 'voice')!;
const statesOf = (resource: string) => voice.resources.find(({ name }) => name === resource)!.states!;

/** How the documented states are called here, and drawn. */
const looks: Readonly<Record<string, readonly [name: string, shape: string]>> = {
  Ready: ['Ready', 'ready'],
  NotReady: ['Not ready', 'not-ready'],
  AuxWork: ['Other work', 'not-ready'],
  AfterCallWork: ['After-call work', 'after-call'],
  Offline: ['Offline', 'offline'],
};

const lookOf = ({ displayName }: UserState) => looks[displayName.replace(' ', '')]!;

/** What is documented of a phone, as the agent's own. */
async function openWith(told: Partial<Device>): Promise<Desk> {
  const desk = await openDesk(newStage(), 'voice');
  const { data } = [...desk.session.devices][0]!;
  const { id, phoneNumber } = data;
  const device = { ...data, ...told, id, phoneNumber };
  desk.line.tell('/v2/me/devices', { messageType: 'DeviceStateChangeMessage', devices: [device] });
  return desk;
}

async function assertPhone({ agent }: Desk, { capabilities = [], doNotDisturb, forwardTo }: Partial<Device>) {
  const isUndisturbed = doNotDisturb === 'On';
  const forward = forwardTo === undefined ? 'Forward calls' : `Forward to ${forwardTo}`;
  await agent.open();
  await until(() => agent.items.some((item) => item.startsWith(forward)));
  assert.strictEqual(agent.isOn('Do not disturb'), isUndisturbed);
  assert.strictEqual(agent.isOn(forward), forwardTo !== undefined);
  assert.strictEqual(agent.has('Change the number'), forwardTo !== undefined);
  const isOffered = (operation: string) => (capabilities as readonly string[]).includes(operation);
  assert.strictEqual(agent.isItemOff('Do not disturb'), !isOffered(`DoNotDisturb${isUndisturbed ? 'Off' : 'On'}`));
  assert.strictEqual(agent.isItemOff(forward), !isOffered(`ForwardCalls${forwardTo === undefined ? 'On' : 'Off'}`));
  for (const [words, isSaid] of [
    ['Do not disturb', isUndisturbed],
    [`Forward to ${forwardTo}`, forwardTo !== undefined],
  ] as const) {
    assert.strictEqual(agent.bar.includes(words), isSaid, words);
  }
}

describe('the agent’s state, as documented', () => {
  describe('an agent', () => {
    for (const { name, capabilities } of statesOf('userState')) {
      it(`who is in ${name} may choose what is documented`, async () => {
        const { agent } = await openDesk(newStage(), 'voice');
        await agent.element.setState(name);
        await agent.becomes(looks[name]![0]);

        await agent.open();

        for (const operation of capabilities)
          assert.strictEqual(agent.isItemOff(looks[operation]![0]), false, operation);
        assert.include(agent.ticked, looks[name]![0]);
        assert.strictEqual(agent.shape, looks[name]![1]);
        await assertAccessible(agent.element);
      });
    }
  });

  describe('a phone', () => {
    const documented = told<Device[]>('DeviceStateChangeMessage', 'devices').flat();
    for (const [number, device] of documented.entries()) {
      const { userState, doNotDisturb, forwardTo = 'nobody', supervisorMonitoringState } = device;
      const monitoring = supervisorMonitoringState ? `, ${supervisorMonitoringState.state}` : '';
      it(`that says ${userState!.displayName}, undisturbed ${doNotDisturb}, forwards to ${forwardTo}${monitoring} (${number})`, async () => {
        const desk = await openWith(device);
        const [name, shape] = lookOf(userState!);

        await desk.agent.becomes(name);
        assert.strictEqual(desk.agent.shape, shape);
        await assertPhone(desk, device);
        await assertAccessible(desk.agent.element);
      });
    }

    for (const { name, capabilities, variants = [] } of statesOf('device')) {
      for (const { when, capabilities: offered } of [{ when: name, capabilities }, ...variants]) {
        it(`offers: ${when}`, async () => {
          const isForwarding = offered.includes('ForwardCallsOff');
          const device: Partial<Device> = {
            deviceState: name as 'Active',
            capabilities: offered as never,
            doNotDisturb: offered.includes('DoNotDisturbOff') ? 'On' : 'Off',
            ...(isForwarding && { forwardTo: '5001' }),
          };

          const desk = await openWith(device);

          await assertPhone(desk, device);
          await assertAccessible(desk.agent.element);
        });
      }
    }
  });

  describe('a channel', () => {
    const documented = told<Channels>('ChannelStateChangeMessageV2', 'channels').flat();
    for (const { channel, dndState, userState } of documented) {
      it(`${channel} that says ${userState.displayName}, undisturbed ${dndState}`, async () => {
        const desk = await openDesk(newStage(), `voice ${channel}`);
        const { agent } = desk;
        const title = { chat: 'Chat', email: 'E-mail' }[channel as 'chat'];
        await agent.element.setState(userState.state === 'Ready' ? 'NotReady' : 'Ready');
        await agent.becomes(userState.state === 'Ready' ? 'Not ready' : 'Ready');

        // Printed with the digit zero for the letter.
        const read = {
          channel,
          userState,
          ...(dndState && { dndState: dndState.replace('0', 'O') }),
        } as Channels[number];
        desk.line.tell('/v2/me/channels', { messageType: 'ChannelStateChangeMessageV2', channels: [read] });

        await agent.shows(`${title}: ${lookOf(userState)[0]}`);
        assert.strictEqual(agent.bar.includes('Do not disturb'), read.dndState === 'On');
        await agent.open();
        assert.strictEqual(agent.isOn(title), userState.state === 'Ready');
        await assertAccessible(agent.element);
      });
    }
  });
});
