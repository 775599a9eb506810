import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ApiError, NoAnswerError } from '../../src/core/errors.js';
import { send, type RequestInput } from '../../src/core/request.js';
import { fileReader } from '../../src/session/files.js';

const baseUrl = 'https://gws.example';
const attachment = 'GET /chats/{chatId}/attachments/{attachmentId}';
const read = fileReader(attachment);

/** Sends, has `response` answered, and tells what went over the wire. */
async function exchange(key: string, input: RequestInput, response: Response = answer({ statusCode: 0 })) {
  let request: Request | undefined;
  const fetch = async (address: unknown, init?: RequestInit) => {
    request = new Request(address as string, init);
    return response;
  };
  const reply = await send(fetch, baseUrl, key, input);
  return { reply, request: request! };
}

const answer = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

const refusalOf = (response: Response) =>
  exchange('GET /me', {}, response).then(
    () => assert.fail('it was not refused'),
    (error: unknown) => {
      assert.ok(error instanceof ApiError);
      return error;
    },
  );

describe('A request', () => {
  it('puts the path together, with what is awkward in an address made safe', async () => {
    const { request } = await exchange('GET /users/{id}', { path: { id: 'a/b c' } });
    assert.equal(request.url, 'https://gws.example/api/v2/users/a%2Fb%20c');
  });

  it('says which path parameter is missing', async () => {
    await assert.rejects(exchange('GET /users/{id}', {}), /'id'/);
  });

  it('leaves out what is undefined in the query', async () => {
    const { request } = await exchange('GET /contacts', { query: { type: 'User', limit: undefined, offset: 0 } });
    assert.equal(new URL(request.url).search, '?type=User&offset=0');
  });

  it('takes a base address with a slash at its end', async () => {
    let address = '';
    const fetch = async (input: unknown) => {
      address = String(input);
      return answer({ statusCode: 0 });
    };
    await send(fetch, 'https://gws.example//', 'GET /me');
    assert.equal(address, 'https://gws.example/api/v2/me');
  });

  it('sends a body as JSON', async () => {
    const { request } = await exchange('POST /me', { body: { operationName: 'Ready' } });
    assert.equal(request.headers.get('Content-Type'), 'application/json');
    assert.deepEqual(await request.json(), { operationName: 'Ready' });
  });

  it('resolves with the answer of a success and of a partial one, be its code a number or a string', async () => {
    for (const statusCode of [0, 7, '0', '7']) {
      const { reply } = await exchange('GET /me', {}, answer({ statusCode, more: 1 }));
      assert.deepEqual(reply.body, { statusCode, more: 1 });
    }
  });

  it('takes a reading for a success where the answer has no code, and nothing else', async () => {
    const { reply } = await exchange('GET /me', {}, answer({ groups: [] }));
    assert.deepEqual(reply.body, { groups: [] });
    await assert.rejects(exchange('POST /me', {}, answer({ groups: [] })), ApiError);
    assert.equal((await refusalOf(answer({ groups: [] }, 500))).httpStatus, 500);
  });

  it('takes a rendered text for a success, which has no code', async () => {
    const key = 'POST /platform/contactserver/RenderStandardResponse/{id}';
    const { reply } = await exchange(key, { path: { id: '7' } }, answer({ body: 'Hello Mara' }));
    assert.deepEqual(reply.body, { body: 'Hello Mara' });
  });

  for (const type of ['image/png', 'text/plain', 'application/json']) {
    it(`resolves with a file where one is asked for, be it ${type}`, async () => {
      const file = new Response('{"buckle":25}', { headers: { 'Content-Type': type } });
      const { reply } = await exchange(attachment, { path: { chatId: 1, attachmentId: 2 }, read }, file);
      assert.equal(await (reply.body as Blob).text(), '{"buckle":25}');
    });
  }

  it('rejects where a file is asked for and refused', async () => {
    const refused = answer({ statusCode: 6, statusMessage: 'No such thing' });
    await assert.rejects(exchange(attachment, { path: { chatId: 1, attachmentId: 2 }, read }, refused), ApiError);
  });

  it('rejects with what was asked and what the server said', async () => {
    const error = await refusalOf(answer({ statusCode: 6, statusMessage: 'No such thing' }, 404));
    assert.equal(error.asked, 'GET /me');
    assert.equal(error.httpStatus, 404);
    assert.equal(error.statusCode, 6);
    assert.equal(error.statusMessage, 'No such thing');
  });

  it('takes no HTTP 200 for a success whose code is another', async () => {
    const error = await refusalOf(answer({ statusCode: 3, statusMessage: 'Forbidden' }));
    assert.equal(error.statusCode, 3);
  });

  it("does not show a proxy's page, but does show a short text", async () => {
    const page = await refusalOf(new Response('<html>Bad gateway</html>', { status: 502 }));
    assert.equal(page.statusMessage, 'HTTP 502');
    assert.equal(page.statusCode, undefined);
    const text = await refusalOf(new Response('Missing or invalid Csrf token', { status: 403 }));
    assert.equal(text.statusMessage, 'Missing or invalid Csrf token');
  });

  it('knows that nobody is signed in by code 20', async () => {
    const error = await refusalOf(answer({ statusCode: 20, statusMessage: 'Access denied' }, 403));
    assert.equal(error.isSignedOut, true);
  });

  it('rejects as unanswered, with the cause, when the network fails', async () => {
    const cause = new TypeError('fetch failed');
    const fetch = () => Promise.reject(cause);
    await assert.rejects(send(fetch, baseUrl, 'GET /me'), (error) => {
      assert.ok(error instanceof NoAnswerError);
      assert.equal(error.asked, 'GET /me');
      assert.equal(error.cause, cause);
      return true;
    });
  });

  it('rejects with the reason of its signal when it is given up', async () => {
    const reason = new Error('no longer wanted');
    const fetch = async (address: unknown, init?: RequestInit) => {
      new Request(address as string, init).signal.throwIfAborted();
      return answer({ statusCode: 0 });
    };
    await assert.rejects(send(fetch, baseUrl, 'GET /me', { signal: AbortSignal.abort(reason) }), reason);
  });
});
