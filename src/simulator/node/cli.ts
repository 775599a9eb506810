#!/usr/bin/env node
// `gws-simulator --port 8090 --seed 1 --nodes 2 --profile csrf-off --latency 50 --allow https://shop.example`
import { parseArgs } from 'node:util';
import { isProfile, profiles, type Profile } from './profiles.js';
import { startSimulator } from './server.js';

const usage = `gws-simulator: a contact centre to develop against

  --port N       where it listens; further nodes take the ports after it (8090)
  --seed N       the same seed gives the same people and ids (1)
  --nodes N      servers over the one centre (1)
  --profile P    ${Object.keys(profiles).join(', ')}; may be given several times
  --latency N    milliseconds that every answer takes (0)
  --allow ORIGIN another origin that may call; may be given several times`;

try {
  await run();
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  console.error(code === 'EADDRINUSE' ? 'The port is taken; choose another with --port.' : message);
  process.exit(1);
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: process.env['PORT'] ?? '8090' },
      seed: { type: 'string', default: '1' },
      nodes: { type: 'string', default: '1' },
      profile: { type: 'string', multiple: true, default: [] },
      latency: { type: 'string', default: '0' },
      allow: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const unknown = values.profile.find((name) => !isProfile(name));
  if (unknown !== undefined) throw new Error(`There is no profile '${unknown}': ${Object.keys(profiles).join(', ')}.`);
  const chosen: Profile[] = values.profile.filter(isProfile).map((name) => profiles[name]);
  const { urls, url, centre } = await startSimulator({
    ...chosen.reduce((all, one) => ({ ...all, ...one }), {}),
    port: wholeNumber('port', values.port, 0, 65_535),
    seed: wholeNumber('seed', values.seed, 0, 2 ** 32 - 1),
    nodes: wholeNumber('nodes', values.nodes, 1, 16),
    latency: wholeNumber('latency', values.latency, 0, 60_000),
    allowedOrigins: values.allow,
  });
  console.log(`A contact centre listens on ${urls.join(', ')}, contact centre id ${centre.contactCenterId}.`);
  console.log(`${url}/simulator shows what happens in it, and lets you call.`);
}

function wholeNumber(name: string, text: string, from: number, to: number): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isInteger(value) || value < from || value > to) {
    throw new Error(`--${name} is a whole number from ${from} to ${to}, not '${text}'.`);
  }
  return value;
}
