// A contact centre in memory, and the API over it, for pages, tests and servers of your own.
export { VirtualClock, realClock, type Clock } from './centre/clock.js';
export { Centre } from './centre/centre.js';
export type { CentreOptions, Delivery } from './centre/world.js';
export type { Person, Role } from './centre/people.js';
export { createApi, type ApiOptions, type Handler } from './http/api.js';
export { newCaller, type Caller } from './http/caller.js';
export { createPageCentre, type PageCentre, type PageClient } from './page/index.js';
