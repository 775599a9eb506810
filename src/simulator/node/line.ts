// The bad line on the CometD path, where the messages are read and answered by a library.
import type { ServerResponse } from 'node:http';
import type { Desk } from '../http/control/desk.js';
import { broken, wait, type Asked } from '../http/faults.js';
import { refuse } from '../http/answer.js';

/** True if the request has got all that it will get. */
export async function spoil({ faults, centre }: Desk, asked: Asked, response: ServerResponse): Promise<boolean> {
  if (faults.latency > 0) await wait(centre.clock, faults.latency);
  const fault = faults.take(asked);
  switch (fault?.kind) {
    case undefined:
    case 'double': // One cannot poll twice with one request.
      return false;
    case 'delay':
      await wait(centre.clock, fault?.milliseconds ?? 3000);
      return false;
    case 'dropBefore':
      response.destroy();
      return true;
    case 'dropAfter':
      // What was to be told is drained into an answer that does not arrive.
      response.end = () => response.destroy();
      return false;
    case 'error500':
    case 'error503': {
      const answer = refuse(broken(fault?.kind === 'error500' ? 500 : 503));
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
      return true;
    }
  }
}
