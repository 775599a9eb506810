import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { profiles, startSimulator, type SimulatorServer } from '../../src/simulator/node/index.js';

let server: SimulatorServer;
let commands: string[];
before(async () => {
  server = await startSimulator({ port: 0, ...profiles['csrf-off'] });
  const page = await readFile(new URL('../../docs/simulator.md', import.meta.url), 'utf8');
  commands = [...page.matchAll(/^curl (?:.*\\\n)*.*$/gm)].map(([command]) => command);
});
after(() => server.close());

async function run(command: string, CALL = ''): Promise<unknown> {
  const here = command.replace('http://127.0.0.1:8090', server.url);
  const { stdout } = await promisify(execFile)('sh', ['-c', here], { env: { ...process.env, CALL } });
  return JSON.parse(stdout);
}

describe("The curl commands of the simulator's page", () => {
  it('make an agent ready, call her, and answer', async () => {
    const { centre } = server;
    const linnea = centre.people.find(({ userName }) => userName === 'lnyberg')!;
    assert.equal(commands.length, 3);

    assert.deepEqual(await run(commands[0]!), { statusCode: 0 });
    assert.equal(centre.agents.state(linnea, 'voice'), 'Ready');

    const { id } = (await run(commands[1]!)) as { id: string };
    assert.equal(centre.calls.of(linnea)[0]!.id, id);
    assert.deepEqual(await run(commands[2]!, id), { statusCode: 0 });
    assert.equal(centre.calls.of(linnea)[0]!.state, 'Established');
  });
});
