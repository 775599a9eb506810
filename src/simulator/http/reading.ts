// What a client reads about the centre: features, services, queues, skills, groups, places and devices.
import { Hono, type Context } from 'hono';
import type { Centre } from '../centre/centre.js';
import { routingTemplates, type BusinessUnit, type Queue } from '../centre/company.js';
import { allFeatures } from '../centre/features.js';
import { invalid, missing, Refusal, unknownResource } from '../centre/refusal.js';
import { answer, bareAnswer, type Env } from './answer.js';
import { listAnswer, resolved, shown } from './list.js';
import { devicesOf, featureList, needAdmin, placesIn, unitContents, userList, userOf, userView } from './users.js';

export function readingRoutes(centre: Centre): Hono<Env> {
  const app = new Hono<Env>({ strict: false });
  features(app, centre);
  queues(app, centre);
  groups(app, centre);
  devices(app, centre);
  app.get('/places', (context) => listAnswer(context, 'places', placesIn(centre, centre.company.places)));
  app.get('/places/:id', (context) =>
    answer({ place: byId(placesIn(centre, centre.company.places), context.req.param('id')) }),
  );
  return app;
}

function features(app: Hono<Env>, centre: Centre): void {
  app.get('/features', (context) => listAnswer(context, 'features', featureList(centre)));
  app.get('/features/:id', (context) =>
    answer({ feature: shown(context, byId(featureList(centre), context.req.param('id'))) }),
  );
  app.get('/system/features', (context) => {
    needAdmin(context);
    return listAnswer(context, 'features', allFeatures, { paths: '/features' });
  });
  app.get('/services', (context) => listAnswer(context, 'services', centre.services.list(), { filters: ['type'] }));
  app.get('/services/:id', (context) =>
    answer({ service: shown(context, byId(centre.services.list(), context.req.param('id'))) }),
  );
}

function queues(app: Hono<Env>, centre: Centre): void {
  app.get('/skills', (context) => listAnswer(context, 'skills', centre.company.skills));
  app.get('/queues', (context) =>
    listAnswer(context, 'queues', centre.company.queues.map(queueView), { filters: ['name', 'channel'] }),
  );
  app.get('/queues/:id', (context) => {
    const queue = byId(centre.company.queues, context.req.param('id'));
    const addresses = {
      routingTemplateUri: `${centre.address}/system/routing-templates/${queue.routingTemplateId}`,
      phoneNumberUri: `${centre.address}/phone-numbers/${queue.phoneNumberId}`,
    };
    if (context.req.query('resolveUri') === undefined) return answer({ queue: shown(context, queueView(queue)) });
    const objects = resolved(context, {
      routingTemplateUri: { id: queue.routingTemplateId },
      phoneNumberUri: { id: queue.phoneNumberId },
    });
    return answer({ queue: { id: queue.id, name: queue.name, ...addresses, ...objects } });
  });
  app.get('/system/routing-templates', (context) =>
    listAnswer(context, 'routingTemplates', routingTemplates, {
      filters: ['channel', 'version'],
      paths: '/system/routing-templates',
    }),
  );
}

const queueView = ({ id, name, description }: Queue) => ({ id, name, description, channel: 'voice' });

function groups(app: Hono<Env>, centre: Centre): void {
  const { company, dispositions } = centre;
  const unitAt = (context: Context<Env, '/:id'>) => byId(company.businessUnits, context.req.param('id'));
  app.get('/groups', (context) => {
    const { type, subresources } = context.req.query();
    if (type === undefined) throw missing('type');
    if (type === 'BusinessUnit') {
      return bareAnswer({ groups: company.businessUnits.map((unit) => unitView(centre, unit, subresources)) });
    }
    if (type !== 'dispositions') throw invalid('type', 'BusinessUnit or dispositions is wanted');
    return bareAnswer({ groups: [dispositions.group(dispositions.root.id, subresources)] });
  });
  app.get('/groups/:id', (context) => {
    const id = context.req.param('id');
    const { subresources } = context.req.query();
    if (dispositions.has(id)) return bareAnswer(dispositions.group(id, subresources));
    return bareAnswer(unitView(centre, unitAt(context), subresources));
  });
  app.get('/groups/:id/dispositions', (context) =>
    bareAnswer({ dispositions: dispositions.in(context.req.param('id')) }),
  );
  app.get('/groups/:id/users', (context) => {
    const users = unitAt(context).users.map((person) => userView(centre, person));
    return listAnswer(context, 'users', users, userList(centre));
  });
  app.get('/groups/:id/supervisors', (context) => {
    const supervisors = unitAt(context).supervisors.map((person) => userView(centre, person));
    return listAnswer(context, 'supervisors', supervisors, { paths: '/users' });
  });
  app.get('/groups/:id/skills', (context) => listAnswer(context, 'skills', unitAt(context).skills));
  app.get('/groups/:id/queues', (context) => listAnswer(context, 'queues', unitAt(context).queues.map(queueView)));
  app.get('/groups/:id/places', (context) => {
    const { users } = unitAt(context);
    const places = company.places.filter(({ owner }) => users.includes(owner));
    return listAnswer(context, 'places', placesIn(centre, places));
  });
}

function unitView(centre: Centre, unit: BusinessUnit, subresources: string | undefined) {
  const { id, name, users, supervisors, skills, queues: own } = unit;
  return {
    id,
    name,
    type: 'BusinessUnit',
    contains: unitContents,
    ...(subresources !== undefined && {
      users: users.map((person) => userView(centre, person)),
      supervisors: supervisors.map((person) => userView(centre, person)),
      skills,
      queues: own.map(queueView),
    }),
  };
}

function devices(app: Hono<Env>, centre: Centre): void {
  const all = () => centre.devices.all().map((device) => centre.devices.view(device));
  app.get('/devices', (context) => {
    needAdmin(context);
    return listAnswer(context, 'devices', all());
  });
  app.get('/devices/:id', (context) => {
    const device = byId(all(), context.req.param('id'));
    const user = userOf(context);
    const isOwn = devicesOf(centre, user).some(({ id }) => id === device.id);
    if (!isOwn && !user.roles.includes('ROLE_ADMIN')) throw new Refusal(5, 'This device is not yours', 403);
    if (context.req.query('resolveUri') === undefined) return answer({ device: shown(context, device) });
    const phoneNumberUri = `${centre.address}/phone-numbers/${device.phoneNumber}`;
    const objects = resolved(context, { phoneNumberUri: { id: device.phoneNumber } });
    return answer({ device: { id: device.id, phoneNumberUri, ...objects } });
  });
}

function byId<Entry extends { id: string }>(entries: readonly Entry[], id: string): Entry {
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw unknownResource(id);
  return entry;
}
