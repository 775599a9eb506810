// An agent's session, states and phone, and a supervisor's word about another agent's state.
import { Hono } from 'hono';
import type { Centre } from '../centre/centre.js';
import type { DeviceParameters } from '../centre/devices.js';
import type { Person } from '../centre/people.js';
import { invalid, unknownResource } from '../centre/refusal.js';
import { requireWorkMode } from '../centre/sessions.js';
import { supervise } from '../centre/supervision.js';
import { answer, type Env } from './answer.js';
import { optionalText, readBody, text, texts, type Body } from './body.js';
import { listAnswer } from './list.js';
import { devicesOf, userOf } from './users.js';

/** What an operation answers beside statusCode 0; most answer nothing. */
type Operation = (agent: Person, body: Body) => object | void;
type Operations = Readonly<Record<string, Operation>>;

export function stateRoutes(centre: Centre): Hono<Env> {
  const app = new Hono<Env>({ strict: false });
  app.post('/me', async (context) => {
    const body = await readBody(context);
    const answered = perform(meOperations(centre), userOf(context), body);
    // Nothing may be asked in this HTTP session any more.
    if (body['operationName'] === 'EndContactCenterSession') delete context.env.caller.user;
    return answer(answered);
  });
  app.get('/me/channels', (context) => answer({ channels: centre.agents.channels(userOf(context)) }));
  app.get('/me/channels/:channel', (context) => {
    const name = context.req.param('channel');
    const channels = centre.agents.channel(userOf(context), name);
    if (!channels) throw unknownResource(name);
    return answer({ channels });
  });
  app.post('/me/channels/:channel', async (context) => {
    const channel = context.req.param('channel');
    const operations = channel === 'voice' ? voiceOperations(centre) : channelOperations(centre, [channel]);
    return answer(perform(operations, userOf(context), await readBody(context)));
  });
  app.get('/me/devices', (context) => listAnswer(context, 'devices', devicesOf(centre, userOf(context))));
  app.post('/me/devices/:id', async (context) => {
    const body = await readBody(context);
    const operation = text(body, 'operationName');
    centre.devices.perform(userOf(context), context.req.param('id'), operation, deviceParameters(body));
    return answer();
  });
  app.post('/users/:userId/channels/:channel', async (context) => {
    const operation = text(await readBody(context), 'operationName');
    const { userId, channel } = context.req.param();
    // The path is there for those who watch, too.
    if (!centre.features.has('api-supervisor-agent-control')) {
      throw invalid('operationName', `'${operation}' is not known here`);
    }
    supervise(centre, userOf(context), { userId, channel, operation });
    return answer();
  });
  return app;
}

const channelOperations = (centre: Centre, channels?: readonly string[]): Operations => ({
  Ready: (agent, body) => {
    requireWorkMode(optionalText(body, 'workmode'));
    centre.agents.change(agent, 'Ready', channels);
  },
  NotReady: (agent) => centre.agents.change(agent, 'NotReady', channels),
});

/** Voice takes all agent states, those of this centre's own too. */
const voiceOperations = (centre: Centre): Operations => ({
  ...Object.fromEntries(
    centre.settings.agentStates.map(({ operationName }): [string, Operation] => [
      operationName,
      (agent) => centre.agents.change(agent, operationName, ['voice']),
    ]),
  ),
  ...channelOperations(centre, ['voice']),
  AfterCallWork: (agent, body) =>
    centre.agents.change(agent, 'AfterCallWork', ['voice'], optionalText(body, 'wrapUpTime')),
});

const meOperations = (centre: Centre): Operations => ({
  ...channelOperations(centre),
  DoNotDisturbOn: (agent) => centre.agents.setDoNotDisturb(agent, true),
  DoNotDisturbOff: (agent) => centre.agents.setDoNotDisturb(agent, false),
  StartContactCenterSession: (agent, body) => startSession(centre, agent, body),
  EndContactCenterSession: (agent) => centre.agents.end(agent),
});

function startSession(centre: Centre, agent: Person, body: Body): object {
  const channels = texts(body, 'channels');
  // The switch takes these as they are.
  for (const name of ['loginCode', 'agentLoginPassword', 'queue']) optionalText(body, name);
  const { succeeded, failed, device } = centre.sessions.start(agent, {
    channels,
    place: optionalText(body, 'place'),
    devicePath: optionalText(body, 'devicePath'),
    workmode: optionalText(body, 'workmode'),
    dynamicPhoneNumber: optionalText(body, 'dynamicPhoneNumber'),
  });
  return {
    ...(failed.length > 0 && { statusCode: 7, succeeded, failed }),
    ...(device && {
      devices: [
        {
          ...centre.devices.view(device),
          description: '',
          e164Number: '',
          channels: succeeded.map(({ channel }) => channel),
        },
      ],
    }),
  };
}

const deviceParameters = (body: Body): DeviceParameters => ({
  destination: optionalText(body, 'destination'),
  targetDeviceUri: optionalText(body, 'targetDeviceUri'),
  supervisorMonitoringScope: optionalText(body, 'supervisorMonitoringScope'),
  supervisorMonitoringMode: optionalText(body, 'supervisorMonitoringMode'),
});

function perform(operations: Operations, agent: Person, body: Body): object {
  const name = text(body, 'operationName');
  if (!Object.hasOwn(operations, name)) throw invalid('operationName', `'${name}' is not known here`);
  return operations[name]!(agent, body) ?? {};
}
