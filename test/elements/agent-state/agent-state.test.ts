// The agent's state, on a contact centre inside the page.
import { assert, fixture, html } from '@open-wc/testing';
import type { GwsAgentState } from '../../../src/elements/agent-state/define.js';
import '../../../src/elements/agent-state/define.js';
import { kristi, answerCall, beReady, type Stage } from '../../../stories/support/stage.js';
import { until } from '../../../stories/support/until.js';
import { assertAccessible } from '../accessible.js';
import { hear } from '../harness.js';
import { AgentStateHarness, newStage, openDesk, type Desk } from './harness.js';

const states = ['Ready', 'Not ready', 'Lunch', 'Training', 'Team meeting', 'Other work', 'After-call work', 'Offline'];

/** As a supervisor's request, or a phone, sets it. */
function setFromOutside({ stage }: Desk, operation: string, channels = ['voice', 'chat']): void {
  stage.centre.agents.change(stage.person(kristi), operation, channels);
}

async function openReadyDesk(stage?: Stage, channels?: string): Promise<Desk> {
  const desk = await openDesk(stage, channels);
  await desk.agent.element.setState('Ready');
  await desk.agent.becomes('Ready');
  return desk;
}

async function openDeskInCall(stage?: Stage): Promise<Desk> {
  const desk = await openReadyDesk(stage);
  desk.stage.ring();
  await answerCall(desk.session);
  return desk;
}

/** After-call work of a minute begins. */
async function openDeskAfterCall(): Promise<Desk> {
  const stage = newStage();
  stage.centre.settings.voice.defaultWrapupTime = '60';
  const desk = await openDeskInCall(stage);
  await [...desk.session.calls][0]!.perform('Hangup');
  await desk.agent.becomes('After-call work');
  await desk.agent.shows('Ends in');
  return desk;
}

describe('the agent’s state', () => {
  describe('shown', () => {
    it('says that nobody is connected while nobody is signed in', async () => {
      const agent = new AgentStateHarness(await fixture(html`<gws-agent-state></gws-agent-state>`));

      assert.strictEqual(agent.state, 'Not connected');
      assert.strictEqual(agent.has('State'), false);
    });

    it('has the time since when it lasts, and the number of the phone', async () => {
      const { agent } = await openDesk();

      assert.match(agent.bar, /^Not ready 0:0\d$/);
      assert.strictEqual(agent.end, '5000');
    });

    it('shows what an embedder puts in place of the number', async () => {
      const page = await fixture(html`<gws-agent-state><b slot="end">my own</b></gws-agent-state>`);

      const slot = page.shadowRoot!.querySelector<HTMLSlotElement>('slot[name=end]')!;

      assert.deepEqual(
        slot.assignedElements().map(({ textContent }) => textContent),
        ['my own'],
      );
    });

    it('keeps the last state to itself while the connection is lost, and shows it again', async () => {
      const { agent, line } = await openReadyDesk();

      const mend = line.break();
      await agent.becomes('Not connected');
      mend();

      await agent.becomes('Ready');
    });

    it('keeps the focus while the connection is lost', async () => {
      const { agent, line } = await openReadyDesk();
      await agent.open();
      await agent.key('Escape');

      const mend = line.break();
      await agent.becomes('Not connected');
      assert.strictEqual(agent.focused, 'Not connected');
      mend();

      await agent.becomes('Ready');
      assert.match(agent.focused!, /^State/);
    });

    it('speaks the language of the page', async () => {
      const { agent } = await openReadyDesk();

      agent.element.lang = 'de';

      await agent.becomes('Bereit');
    });
  });

  describe('chosen', () => {
    it('offers the centre’s own states in one list, the present one ticked', async () => {
      const { agent } = await openDesk();

      await agent.open();

      assert.deepEqual(
        agent.items.slice(0, states.length).map((item) => item.replace(/ \d.*/, '')),
        states,
      );
      assert.match(agent.ticked!, /^Not ready 0:0\d$/);
    });

    it('becomes a state of the centre’s own on voice, and not ready elsewhere', async () => {
      const { agent, session, line } = await openReadyDesk();

      await agent.take('Lunch');
      await agent.becomes('Lunch');

      assert.strictEqual(agent.isOpen, false);
      assert.strictEqual(line.count('POST /me/channels/voice Lunch'), 1);
      assert.strictEqual(session.channels.get('chat')!.data.userState.state, 'NotReady');
    });

    it('becomes ready on all channels with one request', async () => {
      const { agent, line } = await openDesk();

      await agent.take('Ready');
      await agent.becomes('Ready');

      assert.strictEqual(line.count('Ready'), 1);
      assert.strictEqual(line.count('POST /me Ready'), 1);
    });

    it('shows what was asked for as pending until the server confirms it', async () => {
      const { agent, line } = await openReadyDesk();
      const release = line.holdNotifications();

      await agent.take('Lunch');
      await until(() => line.heldBack > 0);

      assert.strictEqual(agent.isBusy, true);
      assert.strictEqual(agent.state, 'Ready');
      release();
      await agent.becomes('Lunch');
    });

    it('sends two quick choices one after the other, and the last counts', async () => {
      const { agent, line } = await openReadyDesk();
      const release = line.hold();

      await agent.take('Lunch');
      await agent.take('Training');
      await agent.take('Team meeting');
      release();

      await agent.becomes('Team meeting');
      assert.strictEqual(line.count('Training'), 0);
    });

    it('says why a state was refused, and can be asked for again', async () => {
      const { agent, stage } = await openReadyDesk();
      const lunch = stage.centre.settings.agentStates.findIndex(({ operationName }) => operationName === 'Lunch');
      const [kept] = stage.centre.settings.agentStates.splice(lunch, 1);

      await agent.take('Lunch');
      await until(() => agent.line.startsWith('Lunch was refused:'));
      stage.centre.settings.agentStates.push(kept!);
      await agent.take('Lunch');

      await agent.becomes('Lunch');
      assert.strictEqual(agent.line, '');
    });

    it('says when no answer comes', async () => {
      const { agent, line } = await openReadyDesk();
      const mend = line.cut();

      await agent.take('Lunch');
      await agent.shows('No answer from the contact centre.');
      mend();

      assert.strictEqual(agent.isBusy, false);
      assert.strictEqual(agent.state, 'Ready');
    });

    it('sets one channel alone, and says that it differs', async () => {
      const { agent, session } = await openReadyDesk();

      await agent.open();
      assert.strictEqual(agent.isOn('Chat Ready'), true);
      await agent.pick('Chat');

      await agent.shows('Chat: Not ready');
      assert.strictEqual(agent.state, 'Ready');
      assert.strictEqual(session.channels.get('voice')!.data.userState.state, 'Ready');
    });

    it('offers ready and not ready where the phone has no states', async () => {
      const { agent } = await openDesk(newStage(), 'chat');

      await agent.open();

      assert.deepEqual(
        agent.items.map((item) => item.replace(/ \d.*/, '')),
        ['Ready', 'Not ready', 'Do not disturb'],
      );
    });

    it('goes offline, and comes back', async () => {
      const { agent } = await openReadyDesk();

      await agent.take('Offline');
      await agent.becomes('Offline');
      await agent.take('Ready');

      await agent.becomes('Ready');
    });

    it('is not ready as long as something stands against it, and says what', async () => {
      const { agent, line } = await openDesk();
      agent.element.whyNotReady = 'Choose an outcome, then you can be ready.';

      await agent.open();
      await agent.pick('Ready');

      assert.strictEqual(agent.isItemOff('Ready'), true);
      assert.include(agent.text, 'Choose an outcome, then you can be ready.');
      assert.strictEqual(line.count('Ready'), 0);
    });

    it('rejects a state that there is not', async () => {
      const { agent } = await openDesk();

      const error = await agent.element.setState('Siesta').catch((reason: unknown) => reason);

      assert.match(String(error), /no agent state 'Siesta'/);
    });
  });

  describe('by keyboard', () => {
    it('opens, goes by arrows and letters, chooses, and gives the focus back', async () => {
      const { agent } = await openReadyDesk();
      (await until(() => agent.element.shadowRoot!.querySelector<HTMLElement>('button.present'))).focus();

      await agent.key('Enter');
      await until(() => agent.focused?.startsWith('Ready'));
      await agent.key('ArrowDown');
      assert.strictEqual(agent.focused, 'Not ready');
      await agent.key('t');
      assert.strictEqual(agent.focused, 'Training');
      await agent.key('t');
      assert.strictEqual(agent.focused, 'Team meeting');
      await agent.key('Home');
      await agent.key('ArrowUp');
      assert.strictEqual(agent.focused, 'Forward calls');
      await agent.key('l');
      await agent.key('Enter');

      await agent.becomes('Lunch');
      await until(() => agent.focused?.startsWith('State : Lunch'));
    });

    it('closes with Escape, and nothing was chosen', async () => {
      const { agent } = await openReadyDesk();
      await agent.open();
      await agent.key('ArrowDown');

      await agent.key('Escape');

      assert.strictEqual(agent.isOpen, false);
      await until(() => agent.focused?.startsWith('State : Ready'));
      assert.strictEqual(agent.state, 'Ready');
    });

    it('switches a channel', async () => {
      const { agent } = await openReadyDesk();
      await agent.open();

      await agent.key('c');
      await agent.key('Enter');

      await agent.shows('Chat: Not ready');
      await until(() => agent.focused?.startsWith('State : Ready'));
    });
  });

  describe('on a call', () => {
    it('waits with a state until the last call has ended', async () => {
      const { agent, session, line } = await openDeskInCall();

      await agent.take('Lunch');
      await until(() => agent.wish === 'Lunch after this call');
      assert.strictEqual(line.count('Lunch'), 0);
      await [...session.calls][0]!.perform('Hangup');

      await agent.becomes('Lunch');
      assert.strictEqual(agent.wish, '');
      assert.strictEqual(agent.line, '');
    });

    it('forgets the wish again', async () => {
      const { agent, session, line } = await openDeskInCall();
      await agent.take('Lunch');

      await agent.press('Undo');
      await until(() => agent.wish === '');
      await [...session.calls][0]!.perform('Hangup');
      await until(() => session.calls.size === 0);

      assert.strictEqual(agent.state, 'Ready');
      assert.strictEqual(line.count('Lunch'), 0);
    });

    it('has the same wish in another tab, and can forget it there', async () => {
      const stage = newStage();
      const { agent, session, line } = await openDeskInCall(stage);
      const otherSession = await stage.agent(kristi);
      const page = await fixture<GwsAgentState>(html`<gws-agent-state .session=${otherSession}></gws-agent-state>`);
      const other = new AgentStateHarness(page);

      await agent.take('Lunch');
      await until(() => other.wish === 'Lunch after this call');
      await other.press('Undo');
      await until(() => agent.wish === '');
      await [...session.calls][0]!.perform('Hangup');
      await until(() => session.calls.size === 0 && otherSession.calls.size === 0);

      assert.strictEqual(agent.state, 'Ready');
      assert.strictEqual(line.count('Lunch'), 0);
    });

    it('keeps the wish and the time in state over a reload', async () => {
      const stage = newStage();
      const { agent } = await openDeskInCall(stage);
      await agent.take('Lunch');
      const since = Date.now() - 90_000;
      const key = `gws-agent-state:${stage.person(kristi).id}`;
      const memory = JSON.parse(localStorage.getItem(key)!) as { since: Record<string, [string, number]> };
      memory.since['voice']![1] = since;
      localStorage.setItem(key, JSON.stringify(memory));
      agent.element.parentElement!.remove();

      const page = await fixture<HTMLElement>(
        html`<main><gws-session hidden></gws-session><gws-agent-state></gws-agent-state></main>`,
      );
      const after = new AgentStateHarness(page.querySelector('gws-agent-state')!);
      const { session } = await stage.signIn(page.querySelector('gws-session')!);

      await until(() => after.wish === 'Lunch after this call');
      assert.match(after.bar, /^Ready 1:3\d/);
      await [...session.calls][0]!.perform('Hangup');
      await after.becomes('Lunch');
    });
  });

  describe('after a call', () => {
    it('counts down, and leads back to the state before', async () => {
      const { agent } = await openDeskAfterCall();

      assert.match(agent.bar, /After-call work (1:00|0:5\d)/);
      assert.strictEqual(agent.line, '');
    });

    it('gets more time', async () => {
      const { agent, line } = await openDeskAfterCall();

      await agent.press('+30 s for after-call work');

      await until(() => /1:(2\d|30)/.test(agent.bar));
      assert.strictEqual(line.count('AfterCallWork'), 1);
    });

    it('loses its end', async () => {
      const { agent } = await openDeskAfterCall();

      await agent.press('No limit');

      await agent.shedsWords('Ends in');
      assert.strictEqual(agent.state, 'After-call work');
    });
  });

  describe('the phone', () => {
    it('is not disturbed, shows it in the bar, and is disturbed again', async () => {
      const { agent, session } = await openReadyDesk();
      await agent.open();

      await agent.pick('Do not disturb');
      await until(() => agent.isOn('Do not disturb'));
      assert.include(agent.bar, 'Do not disturb');
      assert.strictEqual(session.channels.get('chat')!.data.dndState, 'On');
      await agent.pick('Do not disturb');

      await until(() => !agent.isOn('Do not disturb'));
    });

    it('says so where a phone does not offer it', async () => {
      const stage = newStage();
      Object.assign(stage.phone('5000'), { doNotDisturbOffered: 'OffDuty' });
      const { agent } = await openReadyDesk(stage, 'voice');

      await agent.open();

      assert.strictEqual(agent.isItemOff('Do not disturb'), true);
      assert.include(agent.text, 'Your phone does not offer this now.');
    });

    it('forwards calls to a number as people write it, to another, and no more', async () => {
      const { agent, session } = await openReadyDesk();
      const phone = [...session.devices][0]!;
      await agent.open();

      await agent.pick('Forward calls');
      await agent.fill('Forward to number', '+49 (30) 5550-99');
      await agent.key('Enter');
      await until(() => agent.isOn('Forward to +4930555099'));
      await agent.pick('Change the number');
      await agent.fill('Forward to number', '5098');
      await agent.press('Forward');
      await until(() => agent.isOn('Forward to 5098'));
      assert.include(agent.bar, 'Forward to 5098');
      await agent.pick('Forward to 5098');

      await until(() => agent.items.includes('Forward calls'));
      assert.strictEqual(phone.data.forwardTo, undefined);
    });

    it('does not send what is no number, and says why another was refused', async () => {
      const { agent, line } = await openReadyDesk();
      await agent.open();
      await agent.pick('Forward calls');

      await agent.fill('Forward to number', 'home');
      await agent.press('Forward');
      await agent.shows('Give a number');
      assert.strictEqual(line.count('ForwardCallsOn'), 0);
      await agent.fill('Forward to number', '5000');
      await agent.press('Forward');

      await agent.shows('Forward calls was refused:');
      assert.strictEqual(agent.has('Forward to number'), true);
    });
  });

  describe('changed by others', () => {
    it('says that a call was not answered, and offers to be ready again', async () => {
      const { stage, agent, session } = await openReadyDesk();
      const id = stage.ring();
      await until(() => session.calls.size === 1);

      stage.centre.agents.missedCall(stage.person(kristi));
      stage.centre.calls.hangUpOutside(id);

      await until(() => /^You did not answer at .*, so you are not ready\. Be ready$/.test(agent.line));
      await agent.press('Be ready');
      await agent.becomes('Ready');
      assert.strictEqual(agent.line, '');
    });

    it('says that a supervisor has set it', async () => {
      const desk = await openReadyDesk();

      setFromOutside(desk, 'Training', ['voice']);

      await until(() => /^Voice: you were set to Training at .*\. Be ready$/.test(desk.agent.line));
      assert.strictEqual(desk.agent.said, '');
    });

    it('leads back to the state before when somebody has made the agent ready', async () => {
      const desk = await openDesk();
      await desk.agent.take('Lunch');
      await desk.agent.becomes('Lunch');

      setFromOutside(desk, 'Ready');
      await desk.agent.press('Back to Lunch');

      await desk.agent.becomes('Lunch');
    });

    it('does not take another tab of the agent’s for somebody else', async () => {
      const stage = newStage();
      const { agent } = await openReadyDesk(stage);
      const otherSession = await stage.agent(kristi);
      const other = await fixture<GwsAgentState>(html`<gws-agent-state .session=${otherSession}></gws-agent-state>`);
      const otherAgent = new AgentStateHarness(other);
      await otherAgent.becomes('Ready');

      await otherAgent.element.setState('Lunch');

      await agent.becomes('Lunch');
      assert.strictEqual(agent.line, '');
    });

    it('knows from another tab since when a state lasts', async () => {
      const stage = newStage();
      const { session } = await openReadyDesk(stage);
      const first = [...document.querySelectorAll('gws-agent-state')].at(-1)!;
      await until(() => new AgentStateHarness(first).bar === 'Ready 0:01');
      const other = await fixture<HTMLElement>(html`<gws-agent-state .session=${session}></gws-agent-state>`);

      const agent = new AgentStateHarness(other as GwsAgentState);

      await until(() => /^Ready 0:0[1-4]$/.test(agent.bar));
    });

    it('does not take for somebody else what a program of the page asks the session for', async () => {
      const { agent, session } = await openDesk();

      await beReady(session);

      await agent.becomes('Ready');
      assert.strictEqual(agent.line, '');
    });
  });

  describe('told', () => {
    it('tells the page of each channel once, with the state before and the reason', async () => {
      const { agent } = await openReadyDesk();
      const heard = hear(document, 'gws-agent-state-changed');

      await agent.take('Lunch');
      await agent.becomes('Lunch');

      assert.deepEqual(
        heard.events.map(({ channel, state, previous, reason, forced }) => [
          channel,
          state.displayName,
          previous.displayName,
          reason?.reason,
          forced,
        ]),
        [
          ['chat', 'Not Ready', 'Ready', undefined, false],
          ['voice', 'Lunch', 'Ready', '101', false],
        ],
      );
    });

    it('tells the page that it was forced', async () => {
      const desk = await openReadyDesk();
      const heard = hear(document, 'gws-agent-state-changed');

      setFromOutside(desk, 'NotReady', ['chat']);

      await until(() => heard.events.length === 1);
      assert.strictEqual(heard.events[0]!.forced, true);
    });

    it('lets a screen reader hear a change, and not what was found', async () => {
      const { agent } = await openDesk();
      assert.strictEqual(agent.said, '');

      await agent.take('Lunch');
      await agent.becomes('Lunch');

      assert.strictEqual(agent.said, 'Lunch');
    });
  });

  describe('for everybody', () => {
    const scenes: Record<string, () => Promise<Desk>> = {
      ready: () => openReadyDesk(),
      'with a wish': async () => {
        const desk = await openDeskInCall();
        await desk.agent.take('Lunch');
        return desk;
      },
      'after a call': () => openDeskAfterCall(),
      'with its menu open': async () => {
        const desk = await openReadyDesk();
        await desk.agent.open();
        return desk;
      },
      'with the field for a number': async () => {
        const desk = await openReadyDesk();
        await desk.agent.open();
        await desk.agent.pick('Forward calls');
        await desk.agent.press('Forward');
        return desk;
      },
      'with what is off': async () => {
        const desk = await openDesk();
        desk.agent.element.whyNotReady = 'Choose an outcome, then you can be ready.';
        await desk.agent.open();
        return desk;
      },
      'changed by somebody else': async () => {
        const desk = await openReadyDesk();
        setFromOutside(desk, 'Training');
        await until(() => desk.agent.line);
        return desk;
      },
      'not connected': async () => {
        const desk = await openReadyDesk();
        desk.line.break();
        await desk.agent.becomes('Not connected');
        return desk;
      },
    };
    for (const [name, scene] of Object.entries(scenes)) {
      it(`is accessible ${name}`, async () => {
        const { agent } = await scene();

        await assertAccessible(agent.element);
      });
    }
  });
});
