// One line says what is the matter with the phone; the graver wins.
import { assert } from '@open-wc/testing';
import { answerCall, type Stage } from '../../../stories/support/stage.js';
import { gravest } from '../../../src/elements/softphone/lines.js';
import { en } from '../../../src/locales/phone/en.js';
import { en as common } from '../../../src/locales/common/en.js';
import { assertAccessible } from '../accessible.js';
import { openStage, openTab } from './piece.js';

const texts = { ...common, ...en };

describe('the phone’s line', () => {
  let stage: Stage;
  beforeEach(() => {
    stage = openStage();
  });

  const voice = () => stage.centre.services.list().find(({ type }) => type === 'Voice')!;

  it('is not there when all is well', async () => {
    const { piece } = await openTab(stage);

    assert.strictEqual(piece.element.line, undefined);
  });

  it('says that the voice service is not running, and goes when it is', async () => {
    const { piece } = await openTab(stage);

    stage.centre.services.turn(voice().id, 'Inactive');
    await piece.shows('The voice service is not running. Chats still work.');
    await assertAccessible(piece.element);
    stage.centre.services.turn(voice().id, 'Active');

    await piece.shedsWords('The voice service');
  });

  it('says that the connection is lost, and in a call that the call goes on', async () => {
    const { piece, line, session } = await openTab(stage);
    const mend = line.break();
    await piece.shows('Connection lost. Trying again.');
    mend();
    await piece.shedsWords('Connection lost.');
    stage.ring();
    await answerCall(session);

    line.break();

    await piece.shows('Connection lost. Your call goes on. Trying again.');
    await assertAccessible(piece.element);
  });

  it('says that a loss is worse than a service that is not running', async () => {
    const { piece, line } = await openTab(stage);
    stage.centre.services.turn(voice().id, 'Inactive');
    await piece.shows('The voice service is not running.');

    line.break();

    await piece.shows('Connection lost. Trying again.');
    assert.notInclude(piece.text, 'The voice service');
  });

  it('says that somebody was signed out, and in a call that the call goes on', () => {
    const signedOut = (calls: object[]) => ({ status: 'signed-out', calls }) as never;

    assert.strictEqual(gravest({ texts, session: signedOut([]) })?.words, texts.signedOutHere);
    assert.strictEqual(
      gravest({ texts, session: signedOut([{ data: { state: 'Ringing' } }]) })?.words,
      texts.signedOutHere,
    );
    assert.strictEqual(
      gravest({ texts, session: signedOut([{ data: { state: 'Held' } }]) })?.words,
      texts.signedOutInCall,
    );
  });

  it('says that there is no permission', async () => {
    stage.centre.features.turn('api-voice', false);
    const { piece } = await openTab(stage);

    await piece.shows('You may not use the phone here. Ask your administrator.');
    await assertAccessible(piece.element);
  });

  describe('about a phone that was not opened', () => {
    const session = (failed: object, more: object = {}) =>
      ({
        status: 'live',
        calls: new Set(),
        devices: new Set([{}]),
        services: [],
        channels: new Map(),
        features: ['api-voice'],
        failedChannels: [{ channel: 'voice', statusCode: 4, statusMessage: '', ...failed }],
        ...more,
      }) as never;

    it('names the one that is not registered', () => {
      const line = gravest({
        texts,
        session: session({ statusMessage: "Device '5001' is not registered." }),
      });

      assert.strictEqual(line?.words, 'Phone 5001 is not registered.');
    });

    it('says that somebody may not', () => {
      assert.strictEqual(gravest({ texts, session: session({ statusCode: 5 }) })?.words, texts.mayNotPhone);
    });

    it('gives the server’s reason otherwise', () => {
      const line = gravest({ texts, session: session({ statusMessage: 'The switch is busy' }) });

      assert.strictEqual(line?.words, 'The phone could not be used: The switch is busy');
    });

    it('says that no phone is set up', () => {
      const line = gravest({ texts, session: session({}, { failedChannels: [], devices: new Set() }) });

      assert.strictEqual(line?.words, texts.noPhoneSetUp);
    });
  });
});
