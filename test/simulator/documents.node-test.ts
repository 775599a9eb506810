import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Hono } from 'hono';
import { Documents, safeName } from '../../src/simulator/centre/documents.js';
import { createIds } from '../../src/simulator/centre/ids.js';
import { Refusal } from '../../src/simulator/centre/refusal.js';
import { refuse, type Env } from '../../src/simulator/http/answer.js';
import { documentAnswer, limitBodies, readDocument } from '../../src/simulator/http/documents.js';
import { Centre, createApi, newCaller, VirtualClock } from '../../src/simulator/index.js';
import { refusalOf } from './refusal-of.js';

const largest = 1000;
const store = () => new Documents(createIds(1), { largestDocument: largest });
const bytesOf = (length: number) => new Uint8Array(length).fill(120);

describe('A document', () => {
  it('is kept as it came, whatever becomes of the bytes it was made of', () => {
    const documents = store();
    const bytes = new TextEncoder().encode('Ridgeline 45');
    const { id, name, size, mimeType } = documents.add({ name: 'Größen.csv', type: 'Text/CSV', bytes });
    bytes.fill(0);
    assert.deepEqual({ name, size, mimeType }, { name: 'Größen.csv', size: 12, mimeType: 'text/csv' });
    assert.equal(new TextDecoder().decode(documents.get(id)!.bytes), 'Ridgeline 45');
  });

  it('may be empty, and as large as the limit, but not larger', () => {
    const documents = store();
    assert.equal(documents.add({ name: 'nothing.txt', type: '', bytes: bytesOf(0) }).size, 0);
    assert.equal(documents.add({ name: 'full.bin', type: '', bytes: bytesOf(largest) }).size, largest);
    const { httpStatus, statusCode } = refusalOf(() =>
      documents.add({ name: 'over.bin', type: '', bytes: bytesOf(largest + 1) }),
    );
    assert.deepEqual([httpStatus, statusCode], [413, 10]);
  });

  it('that nobody has stored is not there', () => {
    assert.equal(store().get('__proto__'), undefined);
    assert.equal(refusalOf(() => store().need('constructor')).httpStatus, 404);
  });

  for (const [given, name] of [
    ['photo.jpg', 'photo.jpg'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\jonas\\strap.png', 'strap.png'],
    ['a"b\r\nSet-Cookie: x.txt', 'a"bSet-Cookie: x.txt'],
    ['nul\u0000.txt', 'nul.txt'],
    ['invoice\u202Egpj.exe', 'invoicegpj.exe'],
    ['half \ud800.txt', 'half .txt'],
    ['.htaccess', '.htaccess'],
    ['..', 'unnamed'],
    ['/', 'unnamed'],
    ['', 'unnamed'],
    ['\u0007', 'unnamed'],
  ] as const) {
    it(`called ${JSON.stringify(given)} is kept as ${JSON.stringify(name)}`, () => assert.equal(safeName(given), name));
  }

  it('with a name without end loses what is in the middle, and no half of a character', () => {
    const name = safeName(`${'😀'.repeat(500)}.jpeg`);
    assert.deepEqual([[...name].length, name.slice(-5), /\p{Cs}/u.test(name)], [120, '.jpeg', false]);
    assert.equal([...safeName(`a.${'b'.repeat(500)}`)].length, 120);
  });

  for (const type of ['', 'text', 'text/html; charset=utf-8', 'text/plain\r\nX-Evil: 1', `text/${'x'.repeat(100)}`]) {
    it(`of the type ${JSON.stringify(type)} is of none in particular`, () => {
      const { mimeType } = store().add({ name: 'x', type, bytes: bytesOf(1) });
      assert.equal(mimeType, 'application/octet-stream');
    });
  }
});

/** What comes in by a form goes out again: the two halves of an upload, one behind the other. */
function echo(): (body: BodyInit, headers?: Record<string, string>) => Promise<Response> {
  const app = new Hono<Env>();
  const documents = store();
  app.use(limitBodies(documents.largest));
  app.post('/', async (context) => documentAnswer(documents.add(await readDocument(context, 'attachment'))));
  app.onError((error) => {
    if (error instanceof Refusal) return refuse(error);
    throw error;
  });
  return async (body, headers = {}) =>
    app.fetch(new Request('http://centre/', { method: 'POST', body, headers }), { caller: newCaller() });
}

function form(name: string, content: BlobPart = 'x', field = 'attachment'): FormData {
  const data = new FormData();
  data.append(field, new File([content], name, { type: 'image/png' }));
  return data;
}

describe('An upload', () => {
  it('comes back byte for byte, to be saved and not shown', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    const answer = await echo()(form('strap.png', bytes));
    assert.equal(answer.status, 200);
    assert.deepEqual(new Uint8Array(await answer.arrayBuffer()), bytes);
    assert.equal(answer.headers.get('Content-Type'), 'image/png');
    assert.equal(answer.headers.get('X-Content-Type-Options'), 'nosniff');
    assert.match(answer.headers.get('Content-Disposition')!, /^attachment; filename="strap.png"/);
  });

  it('may be an empty file', async () => {
    const answer = await echo()(form('nothing.txt', ''));
    assert.deepEqual([answer.status, await answer.text()], [200, '']);
  });

  for (const [name, disposition] of [
    ['../../x', `attachment; filename="x"; filename*=UTF-8''x`],
    ['a"b\r\n.txt', `attachment; filename="a_b.txt"; filename*=UTF-8''a%22b.txt`],
    ["it's 50%; a=b.txt", `attachment; filename="it_s 50_; a=b.txt"; filename*=UTF-8''it%27s%2050%25%3B%20a%3Db.txt`],
    ['Größe 😀.txt', `attachment; filename="Gr__e __.txt"; filename*=UTF-8''Gr%C3%B6%C3%9Fe%20%F0%9F%98%80.txt`],
  ] as const) {
    it(`called ${JSON.stringify(name)} cannot break the header in which its name comes back`, async () => {
      const answer = await echo()(form(name));
      assert.equal(answer.headers.get('Content-Disposition'), disposition);
      assert.equal(answer.headers.get('Set-Cookie'), null);
    });
  }

  const boundary = { 'Content-Type': 'multipart/form-data; boundary=b' };
  const part = 'Content-Disposition: form-data; name="attachment"; filename="x"\r\n\r\nx\r\n';
  for (const [what, body, headers, refusal] of [
    ['JSON', '{}', { 'Content-Type': 'application/json' }, [415, 2]],
    ['a form without a boundary', 'x', { 'Content-Type': 'multipart/form-data' }, [400, 1]],
    ['a form that is not closed', `--b\r\n${part}`, boundary, [400, 1]],
    ['nothing at all', '', boundary, [400, 1]],
    ['no file', form('x', 'x', 'other'), {}, [400, 1]],
    ['two files', `--b\r\n${part}--b\r\n${part}--b--\r\n`, boundary, [400, 2]],
    ['words in place of a file', `--b\r\n${part.replace('; filename="x"', '')}--b--\r\n`, boundary, [400, 2]],
  ] as [string, BodyInit, Record<string, string>, [number, number]][]) {
    it(`with ${what} is refused`, async () => {
      const answer = await echo()(body, headers);
      const { statusCode, statusMessage } = (await answer.json()) as { statusCode: number; statusMessage: unknown };
      assert.deepEqual([answer.status, statusCode, typeof statusMessage], [...refusal, 'string']);
    });
  }

  it('just over the limit is refused, whether or not the form itself is too large', async () => {
    const upload = echo();
    assert.equal((await upload(form('full.bin', bytesOf(largest)))).status, 200);
    for (const length of [largest + 1, largest + 20_000]) {
      const answer = await upload(form('over.bin', bytesOf(length)));
      assert.equal(answer.status, 413);
      assert.equal(((await answer.json()) as { statusCode: number }).statusCode, 10);
    }
  });

  it('may be larger than any other body, as far as the centre is set to allow', async () => {
    const centre = new Centre({ clock: new VirtualClock(), largestDocument: 2_000_000 });
    const handle = createApi(centre, { csrf: false });
    const caller = newCaller();
    const send = async (body: BodyInit, type?: string) => {
      const headers = { Authorization: `Basic ${btoa('ksippo:password')}`, ...(type && { 'Content-Type': type }) };
      const path = 'http://centre/api/v2/platform/contactserver/RequestGetRootCategories';
      return (await handle(new Request(path, { method: 'POST', headers, body }), caller)).status;
    };
    // It is a form where JSON is wanted, but not too large a one.
    assert.equal(await send(form('large.bin', bytesOf(1_900_000))), 415);
    assert.equal(await send(form('larger.bin', bytesOf(2_100_000))), 413);
    assert.equal(await send(JSON.stringify({ more: 'x'.repeat(1_000_000) }), 'application/json'), 413);
  });
});
