import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { covers } from '../../src/simulator/centre/topics.js';

const table: [pattern: string, channel: string, covered: boolean][] = [
  ['/v2/me/calls', '/v2/me/calls', true],
  ['/v2/me/calls', '/v2/me/chats', false],
  ['/v2/me/calls', '/v2/me/calls/1', false],
  ['/v2/me/*', '/v2/me/calls', true],
  ['/v2/me/*', '/v2/me/calls/1', false],
  ['/v2/me/*', '/v2/ucs/interactions', false],
  ['/v2/me/*', '/v2/me', false],
  ['/v2/*', '/v2/me/calls', false],
  ['/v2/**', '/v2/me/calls', true],
  ['/v2/**', '/v2/me/calls/1', true],
  ['/v2/**', '/notifications/services', false],
  ['/**', '/notifications/services', true],
  ['/*', '/notifications/services', false],
  ['/v2/me/c*', '/v2/me/calls', false],
];

describe('A subscription', () => {
  for (const [pattern, channel, covered] of table) {
    it(`to ${pattern} ${covered ? 'covers' : 'does not cover'} ${channel}`, () => {
      assert.equal(covers(pattern, channel), covered);
    });
  }
});
