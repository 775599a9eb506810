// What the compiler tells a caller who errs, and what an editor offers: the API's types are the client's documentation.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { errorsOf, offersAt } from './compile.js';

describe('the types', () => {
  it('take what is right', () => {
    assert.deepEqual(errorsOf(`await chat.perform('Accept', { nickname: 'Ann', saveLAR: true });`), []);
    assert.deepEqual(errorsOf(`await call.perform('Hold');`), []);
    assert.deepEqual(errorsOf(`const { user } = await session.request('GET /me'); user.firstName.trim();`), []);
    assert.deepEqual(errorsOf(`await session.request('GET /me/calls', { query: { fields: '*' } });`), []);
  });

  it('name the nearest operations for one that does not exist', () => {
    const [message] = errorsOf(`await chat.perform('Acept', { nickname: 'Ann' });`);
    assert.match(message ?? '', /The operation 'Acept' is not known\. Near to it: Accept/);
  });

  it('name the nearest endpoints for a path that does not exist', () => {
    const [message] = errorsOf(`await session.request('GET /me/cals');`);
    assert.match(message ?? '', /The endpoint 'GET \/me\/cals' is not known\. Near to it: GET \/me\/calls/);
    assert.doesNotMatch(message ?? '', /keyof/);
  });

  it('say which parameter is missing', () => {
    const [message] = errorsOf(`await chat.perform('Accept', {});`);
    assert.match(message ?? '', /'nickname' is missing/);
    assert.match(errorsOf(`await chat.perform('Accept');`)[0] ?? '', /parameters|Expected 2-3 arguments/);
  });

  it('refuse a parameter of the wrong type and one that is misspelt', () => {
    const [wrong] = errorsOf(`await chat.perform('Accept', { nickname: 'Ann', saveLAR: 'yes' });`);
    assert.match(wrong ?? '', /'string' is not assignable to type 'boolean/);
    const [misspelt] = errorsOf(`await chat.perform('Accept', { nickname: 'Ann', saveLar: true });`);
    assert.match(misspelt ?? '', /'saveLAR'/);
  });

  it("keep a visitor's requests away from an agent's session", () => {
    assert.match(errorsOf(`await session.request('GET /chats/{id}', { path: { id: '1' } });`)[0] ?? '', /is not known/);
  });

  it('refuse an operation that the resource has not', () => {
    assert.match(errorsOf(`chat.can('Hold');`)[0] ?? '', /'"Hold"' is not assignable/);
  });

  it('offer the operations and endpoints that there are', () => {
    assert.ok(offersAt(`await chat.perform('|');`).includes('SendMessage'));
    assert.ok(offersAt(`await session.request('|');`).includes('GET /me/chats'));
  });
});
