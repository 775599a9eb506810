// Scripted customers, on a clock that stands still: what they do, and what they make of what agents do.
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { createPageCentre, VirtualClock, type PageCentre, type Person } from '../../src/simulator/index.js';

type Script = Parameters<PageCentre['desk']['customers']['start']>[0];

/** A page with a centre in it, and an agent there. */
class Scene {
  readonly clock = new VirtualClock();
  readonly page: PageCentre;

  constructor(
    seed = 1,
    readonly medium: Script['medium'] = 'chat',
  ) {
    this.page = createPageCentre({ clock: this.clock, seed });
  }

  get centre() {
    return this.page.centre;
  }
  get customers() {
    return this.page.desk.customers;
  }
  get agent(): Person {
    return this.centre.people[0]!;
  }
  get conversations() {
    return this.centre.digital.of(this.medium);
  }

  start(script: Partial<Script> = {}): void {
    this.customers.start({ medium: this.medium, perMinute: 1, patience: 60, ...script });
  }

  wait(seconds: number): void {
    this.clock.advance(seconds * 1000);
  }

  ready(): void {
    this.centre.agents.start(this.agent, [this.medium]);
    this.centre.agents.change(this.agent, 'Ready');
  }

  /** The agent takes what is offered. */
  accept(): void {
    this.does('Accept', { nickname: 'Kristi' });
  }

  does(operation: string, body: Record<string, unknown> = {}): void {
    this.conversations.perform(this.agent, this.conversations.of(this.agent)[0]!.id, operation, body);
  }

  says(text: string): void {
    this.does('SendMessage', { text });
  }

  /** What the agent has of the customer's part: `Text Hello`. */
  log(): string[] {
    const entries = this.conversations.messages(this.agent, this.conversations.of(this.agent)[0]!.id);
    return entries
      .filter(({ from }) => from.type === 'Customer')
      .map((entry) => [entry.type, ...('text' in entry ? [entry.text] : [])].join(' '));
  }

  /** One customer has asked, and an agent is there. */
  meet(): void {
    this.ready();
    this.start();
    this.customers.stop();
    this.accept();
    this.wait(20);
  }
}

let scene: Scene;
beforeEach(() => {
  scene = new Scene();
});
const opening = 'Hello. Is the hip belt of the Ridgeline 45 sold on its own? Mine has been chewed by a dog.';
const writing = ['TypingStarted', 'TypingStopped'];

describe('A scripted customer', () => {
  it('asks, and types for a while before the first words', () => {
    scene.ready();
    scene.start();
    scene.accept();
    assert.deepEqual(scene.log(), ['ParticipantJoined']);
    scene.wait(3);
    assert.deepEqual(scene.log(), ['ParticipantJoined', 'TypingStarted']);
    scene.wait(17);
    assert.deepEqual(scene.log(), ['ParticipantJoined', ...writing, `Text ${opening}`]);
  });

  it('has nothing to say to a greeting, and answers a question', () => {
    scene.meet();
    scene.says('Good morning, Kristi here.');
    scene.wait(10);
    assert.equal(scene.log().length, 4);
    scene.says('Which year is it from?');
    scene.wait(4);
    assert.equal(scene.log().at(-1), 'TypingStarted');
    scene.wait(10);
    assert.deepEqual(scene.log().slice(4), [...writing, 'Text It is from 2019, the green one.']);
  });

  it('answers what was asked while writing', () => {
    scene.meet();
    scene.says('Which year is it from?');
    scene.wait(4);
    scene.says('And which size?');
    scene.wait(30);
    assert.deepEqual(
      scene
        .log()
        .filter((line) => line.startsWith('Text'))
        .slice(1),
      ['Text It is from 2019, the green one.', 'Text Size M, 45 litres.'],
    );
  });

  it('does not know everything', () => {
    scene.meet();
    for (const question of ['One?', 'Two?', 'Three?', 'Four?']) {
      scene.says(question);
      scene.wait(15);
    }
    assert.equal(scene.log().at(-1), 'Text I do not know, sorry.');
  });

  it('gives thanks for help, and leaves', () => {
    scene.meet();
    scene.says('Which year is it from?');
    scene.wait(20);
    scene.says('That one is sold for 25 euros.');
    scene.wait(12);
    assert.equal(scene.log().at(-1), 'Text Great, that helps me. Thank you.');
    scene.wait(12);
    assert.equal(scene.log().at(-1), 'ParticipantLeft');
    assert.equal(scene.customers.there, 0);
  });

  it('is gone when the agent ends it, in the middle of a word', () => {
    scene.meet();
    scene.says('Which year is it from?');
    scene.wait(3);
    scene.does('Complete');
    scene.wait(1);
    assert.equal(scene.customers.there, 0);
    scene.wait(60);
    assert.deepEqual(scene.centre.digital.live(), []);
  });

  it('asks an agent who is silent once, and leaves in the end', () => {
    scene.meet();
    scene.wait(40);
    assert.equal(scene.log().at(-1), 'Text Are you still there?');
    scene.wait(40);
    assert.deepEqual(scene.log().slice(-2), ['Text Are you still there?', 'ParticipantLeft']);
  });

  it('does not show on SMS and Facebook that it types', () => {
    for (const medium of ['smssession', 'facebooksession'] as const) {
      scene = new Scene(1, medium);
      scene.meet();
      assert.deepEqual(scene.log(), ['ParticipantJoined', `Text ${opening}`]);
    }
  });
});

describe('A scripted customer for whom nobody is there', () => {
  const live = () => scene.centre.digital.live();

  it('asks once whether somebody is, and leaves', () => {
    scene.start();
    scene.customers.stop();
    scene.wait(50);
    assert.deepEqual(live()[0]!.lastWords, { nickname: 'Jonas Weber', text: 'Is somebody there?' });
    scene.wait(30);
    assert.deepEqual(live(), []);
    assert.equal(scene.customers.there, 0);
  });

  it('comes back later, as the same contact, and only once', () => {
    scene.start({ atOnce: 1, perMinute: 0.1 });
    scene.wait(80);
    assert.deepEqual(live(), []);
    scene.wait(90);
    const [, again] = scene.centre.history.all();
    const contacts = scene.centre.history.all().map((one) => scene.centre.customers.of(one).id);
    assert.match(JSON.stringify(again!.messages!()), /It is me again/);
    assert.equal(new Set(contacts).size, 1);
    scene.wait(250);
    assert.equal(scene.centre.history.all().length, 2);
  });

  it('does not come back where nobody is ready and the script minds', () => {
    scene.ready();
    scene.start({ perMinute: 0.1, onlyIfReady: true });
    scene.centre.agents.end(scene.agent);
    scene.wait(400);
    assert.equal(scene.centre.history.all().length, 1);
  });

  it('does not come back once the script was stopped', () => {
    scene.start();
    scene.customers.stop();
    scene.wait(600);
    assert.equal(scene.centre.history.all().length, 1);
  });
});

describe('Scripted customers', () => {
  it('come at their rate, one after the other and each another', () => {
    scene.start({ perMinute: 600 });
    scene.wait(1.95);
    assert.equal(scene.customers.there, 20);
    assert.equal(new Set(scene.centre.digital.live().map(({ nickname }) => nickname)).size, 5);
    scene.customers.stop();
    scene.wait(2);
    assert.equal(scene.customers.there, 20);
  });

  it('wait outside while enough of them are in', () => {
    scene.start({ perMinute: 600, atOnce: 3 });
    scene.wait(5);
    assert.equal(scene.customers.there, 3);
  });

  it('wait for an agent to be ready, where the script says so', () => {
    scene.start({ perMinute: 60, onlyIfReady: true });
    scene.wait(5);
    assert.equal(scene.customers.there, 0);
    scene.ready();
    scene.wait(1);
    assert.equal(scene.customers.there, 1);
  });

  it('do the same at the same times for the same seed, and not for another', () => {
    const play = (seed: number) => {
      scene = new Scene(seed);
      scene.meet();
      scene.says('Which year is it from?');
      scene.wait(20);
      const { id } = scene.conversations.of(scene.agent)[0]!;
      return scene.conversations.messages(scene.agent, id).map(({ type, timestamp }) => `${timestamp} ${type}`);
    };
    assert.deepEqual(play(5), play(5));
    assert.notDeepEqual(play(5), play(6));
  });
});
