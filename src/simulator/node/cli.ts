#!/usr/bin/env node
// `gws-simulator [--port 8090] [--seed 1] [--allow https://shop.example]`
import { parseArgs } from 'node:util';
import { startSimulator } from './server.js';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env['PORT'] ?? '8090' },
    seed: { type: 'string', default: '1' },
    allow: { type: 'string', multiple: true, default: [] },
  },
});

try {
  const { url, centre } = await startSimulator({
    port: Number(values.port),
    seed: Number(values.seed),
    allowedOrigins: values.allow,
  });
  console.log(`A contact centre listens on ${url}, contact centre id ${centre.contactCenterId}.`);
} catch (error) {
  const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
  console.error(taken ? `Port ${values.port} is taken; choose another with --port.` : String(error));
  process.exit(1);
}
