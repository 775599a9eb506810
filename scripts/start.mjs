// `npm start`: makes ready what is missing, builds what is stale, and serves the demo.
import { giveUp, setUp } from './setup.mjs';

const port = Number(process.env['PORT'] || 8090);
if (!Number.isInteger(port) || port < 0 || port > 65535)
  giveUp(`PORT must be a port's number, not "${process.env['PORT']}".`);

await setUp();

const { build, isStale } = await import('./build.mjs');
if (isStale()) {
  console.log('Building …');
  await build().catch((error) => giveUp(`The build has failed.\n${error.message}`));
}

const { serve } = await import('../demo/server.mjs');
try {
  const { url } = await serve({ port, lively: true });
  console.log(`The demo runs on ${url}`);
} catch (error) {
  if (error?.code === 'EADDRINUSE')
    giveUp(`Port ${port} is taken: stop what listens there, or choose another, as in PORT=8091 npm start.`);
  throw error;
}
