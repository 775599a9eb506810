// Who may import whom, room by room, and which packages each room may use. A room may always import itself.

export const rooms = {
  'src/index.ts': { imports: ['elements', 'session', 'customer'] },
  'src/cdn': { imports: ['elements', 'session', 'customer', 'ui'] },
  'src/elements': {
    imports: ['ui', 'session', 'customer', 'core', 'api', 'locales'],
    packages: ['lit'],
  },
  'src/ui': { imports: ['core', 'api', 'locales'], packages: ['lit'] },
  'src/session': { imports: ['core', 'api'] },
  'src/customer': { imports: ['core', 'api'] },
  'src/core': { imports: ['api'] },
  'src/api': { imports: [] },
  'src/locales': { imports: [] },
  'src/simulator': { imports: ['api', 'simulator/centre', 'simulator/http', 'simulator/page'] },
  'src/simulator/centre': { imports: ['api'] },
  'src/simulator/http': { imports: ['api', 'simulator/centre'], packages: ['hono'] },
  'src/simulator/page': { imports: ['api', 'simulator/centre', 'simulator/http'] },
  'src/simulator/node': {
    imports: ['api', 'simulator/centre', 'simulator/http'],
    packages: ['node:', 'hono', '@hono/node-server', 'cometd-nodejs-server'],
  },
};
