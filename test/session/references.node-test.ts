import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { ApiError, NoAnswerError, RefusedError } from '../../src/core/errors.js';
import { References, type AskInput, type PromisingAnswer } from '../../src/session/references.js';
import type { Told } from '../../src/session/told.js';
import { settled } from './world.js';

const key = 'POST /ucs/interactions/{id}';
const input: AskInput = { path: { id: '7' }, body: { operationName: 'GetInteractionContent' } };
const content = { messageType: 'GetInteractionContentMessage', referenceId: 3, interaction: { id: '7' } };

let references: References;
let unclaimed: unknown[];
let answer: (answer: Partial<PromisingAnswer>) => void;
beforeEach(() => {
  unclaimed = [];
  references = new References((told) => unclaimed.push(told));
});

/** The answer comes when the test gives it. */
const send = () =>
  new Promise<PromisingAnswer>((resolve) => {
    answer = (given) => resolve({ statusCode: 0, ...given });
  });

/** As the model does with a notification. */
function hear(told: Told): void {
  if (!references.claim(told)) references.keep(told);
}

describe('Asking', () => {
  it('waits for the notification with the answer’s referenceId', async () => {
    const asked = references.ask(key, send, input);
    answer({ referenceId: 3 });
    await settled();
    hear({ ...content, referenceId: 4 });
    hear(content);
    assert.equal(await asked, content);
  });

  it('takes a notification that outran the answer, in digits too', async () => {
    const asked = references.ask(key, send, input);
    hear({ ...content, referenceId: 2 });
    hear({ ...content, referenceId: '3' });
    answer({ referenceId: 3 });
    assert.deepEqual(await asked, { ...content, referenceId: '3' });
  });

  it('rejects what the notification says has failed, however it says so', async () => {
    const failures = [
      { errorMessage: 'Request failed' },
      { success: false, errorMessage: 'UCS request failed' },
      { success: 'false' },
      { notificationType: 'Error' },
      { stateResource: 'RequestFailed' },
    ];
    for (const failure of failures) {
      const asked = references.ask(key, send, input);
      answer({ referenceId: 3 });
      await settled();
      hear({ referenceId: 3, ...failure });
      await assert.rejects(asked, (error) => {
        assert.ok(error instanceof RefusedError);
        assert.equal(error.asked, 'POST /ucs/interactions/7');
        assert.equal(error.operation, 'GetInteractionContent');
        assert.equal(error.referenceId, '3');
        return true;
      });
    }
  });

  it('rejects as the request does', async () => {
    const error = new ApiError('POST /x', 200, 5, 'No permission');
    await assert.rejects(
      references.ask(key, () => Promise.reject(error), input),
      error,
    );
  });

  it('waits for all of several, by what they are about', async () => {
    const asked = references.ask('POST /workbins', send, { body: { operationName: 'Subscribe' } });
    const message = (id: string, more: object = {}) => ({
      messageType: 'WorkbinSubscriptionStateChangeMessage',
      stateResource: 'Subscribed',
      id,
      ...more,
    });
    hear(message('b'));
    answer({ referenceIds: { a: 56, b: 57, c: '58' } });
    await settled();
    hear(message('a'));
    hear(message('c', { referenceId: 58 }));
    assert.deepEqual(Object.keys((await asked) as object), ['a', 'b', 'c']);
  });

  it('goes by the caller’s own referenceId where the answer has none', async () => {
    const own = { body: { operationName: 'GetCampaignStatus', referenceId: '123456789' } };
    const asked = references.ask('POST /me/outbound-campaigns', send, own);
    answer({});
    await settled();
    hear({ messageType: 'OutboundCampaignMessage', referenceId: '1' });
    hear({ messageType: 'OutboundCampaignMessage', referenceId: '123456789', campaign: { name: 'Autumn' } });
    assert.equal(((await asked) as { referenceId: string }).referenceId, '123456789');
  });

  it('knows what was made where the answer has no referenceId at all', async () => {
    const asked = references.ask('POST /me/emails', send, { body: { operationName: 'Create' } });
    answer({});
    await settled();
    const email = { messageType: 'EmailStateChangeMessage', notificationType: 'StatusChange', referenceId: 22 };
    hear({ messageType: 'ChatStateChangeMessage', notificationType: 'StatusChange', chat: {} });
    hear({ ...email, notificationType: 'PropertiesUpdated' });
    hear(email);
    assert.equal(await asked, email);
  });

  it('knows what was done to a call’s record where the answer has no referenceId', async () => {
    const asked = references.ask(key, send, { path: { id: '7' }, body: { operationName: 'SetCallContact' } });
    answer({});
    await settled();
    hear({ messageType: 'UcsOperationResponse', referenceId: 123, success: true });
    assert.equal(((await asked) as { success: boolean }).success, true);
  });

  it('gives up in time', async () => {
    const asked = references.ask(key, send, { ...input, timeout: 1 });
    answer({ referenceId: 3 });
    await assert.rejects(asked, NoAnswerError);
  });

  it('gives up when told to, with the reason', async () => {
    const stop = new AbortController();
    const asked = references.ask(key, send, { ...input, signal: stop.signal });
    answer({ referenceId: 3 });
    await settled();
    stop.abort(new Error('Enough'));
    await assert.rejects(asked, /Enough/);
  });

  it('gives up on a new connection: the server counts anew', async () => {
    const asked = references.ask(key, send, input);
    answer({ referenceId: 3 });
    await settled();
    references.clear();
    await assert.rejects(asked, NoAnswerError);
    assert.equal(references.claim(content), false);
  });
});

describe('A failure with a referenceId', () => {
  it('is kept while a request is under way, and nobody’s once all are answered', async () => {
    const failure = { referenceId: 9, errorMessage: 'x' };
    assert.equal(references.keep(failure), false);
    const sent = references.during(send);
    assert.equal(references.keep(failure), true);
    answer({});
    await sent;
    assert.deepEqual(unclaimed, [failure]);
  });

  it('is given to who expects it, long after', () => {
    const taken: unknown[] = [];
    references.expect('9', (told) => taken.push(told));
    assert.equal(references.claim({ referenceId: 9, errorMessage: 'x' }), true);
    assert.equal(references.claim({ referenceId: 10, errorMessage: 'x' }), false);
    assert.equal(taken.length, 1);
  });

  it('is expected by so many at most, the latest', () => {
    for (let id = 1; id <= 201; id++) references.expect(String(id), () => {});
    assert.equal(references.claim({ referenceId: 1 }), false);
    assert.equal(references.claim({ referenceId: 201 }), true);
  });
});
