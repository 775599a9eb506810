// Servers that other programs start: a port that nobody listens on, and the moment when somebody answers there.
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { until } from '../stories/support/until.js';

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

/** Waits until there is an answer, whatever it is. */
export async function answers(address: string, longest = 60_000): Promise<void> {
  let isAsking = false;
  let hasAnswered = false;
  await until(() => {
    if (!isAsking) {
      isAsking = true;
      void fetch(address).then(
        () => (hasAnswered = true),
        () => (isAsking = false),
      );
    }
    return hasAnswered;
  }, longest);
}
