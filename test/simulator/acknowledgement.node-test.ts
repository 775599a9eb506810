import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { profiles, startSimulator } from '../../src/simulator/node/index.js';
import { Bayeux, signIn } from './client.js';

/** A call is told in an answer that never arrives; what does the next one bring? */
async function afterLostAnswer(profile: 'standard' | 'ack-off'): Promise<{ offered: unknown; channels: string[] }> {
  const server = await startSimulator({ port: 0, ...profiles[profile] });
  try {
    const bayeux = new Bayeux(await signIn(server.url, 'ksippo'));
    const { messages } = await bayeux.send({
      channel: '/meta/handshake',
      version: '1.0',
      supportedConnectionTypes: ['long-polling'],
      ext: { ack: true },
    });
    const [shaken] = messages as { clientId?: string; ext?: { ack?: unknown } }[];
    bayeux.clientId = shaken!.clientId!;
    await bayeux.subscribe('/v2/me/*');
    const connect = { channel: '/meta/connect', connectionType: 'long-polling', advice: { timeout: 0 } };
    await bayeux.send({ ...connect, ext: { ack: 0 } });
    server.centre.calls.ring(server.centre.people[0]!, '0301234');
    server.desk.faults.add({ kind: 'dropAfter', path: '/notifications' });
    await assert.rejects(bayeux.send({ ...connect, ext: { ack: 1 } }));
    const next = await bayeux.send({ ...connect, ext: { ack: 1 } });
    return { offered: shaken!.ext?.ack, channels: next.messages.map(({ channel }) => channel) };
  } finally {
    await server.close();
  }
}

describe('A notification in an answer that is lost on the way', () => {
  it('comes again with acknowledgement', async () => {
    const { offered, channels } = await afterLostAnswer('standard');
    assert.equal(offered, true);
    assert.ok(channels.includes('/v2/me/calls'), channels.join());
  });

  it('is lost without it', async () => {
    const { offered, channels } = await afterLostAnswer('ack-off');
    assert.equal(offered, undefined);
    assert.deepEqual(channels, ['/meta/connect']);
  });
});
