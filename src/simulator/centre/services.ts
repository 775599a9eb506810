// The servers behind the API. One that is lost is told to everybody, and what needs it is refused meanwhile.
import type { FeatureName, Service, ServiceState, ServiceType } from '../../api/index.js';
import type { Features } from './features.js';
import { invalid, Refusal, unknownResource } from './refusal.js';
import type { World } from './world.js';

interface ServicePlan {
  readonly name: string;
  readonly type: ServiceType;
  /** Not listed without it. */
  readonly feature?: FeatureName;
}

const plan: readonly ServicePlan[] = [
  { name: 'Provisioning', type: 'Provisioning' },
  { name: 'SIP_Server', type: 'Voice', feature: 'api-voice' },
  { name: 'Chat_Server', type: 'Chat', feature: 'api-multimedia-chat' },
  { name: 'UCS', type: 'MultiMediaContent', feature: 'api-ucs-voice' },
];

/** Provisioning alone can be read when it cannot be written. */
const statesOf = (type: ServiceType): readonly ServiceState[] =>
  type === 'Provisioning' ? ['Active', 'Inactive', 'ReadOnly'] : ['Active', 'Inactive'];

export class Services {
  readonly #world: World;
  readonly #features: Features;
  readonly #services: (ServicePlan & Service)[];

  constructor(world: World, features: Features) {
    this.#world = world;
    this.#features = features;
    this.#services = plan.map((one) => ({ ...one, id: world.ids.guid(), state: 'Active' }));
  }

  list(): Service[] {
    return this.#services.filter(({ feature }) => !feature || this.#features.has(feature)).map(view);
  }

  isActive(type: ServiceType): boolean {
    return this.#services.some((service) => service.type === type && service.state === 'Active');
  }

  /** As the reference shows it: HTTP 503, and nothing was done. */
  need(type: ServiceType): void {
    if (this.isActive(type)) return;
    throw new Refusal(4, `${type} service is not available at this time`, 503);
  }

  /** The connection to a server is lost, or is back. */
  turn(id: string, state: string): void {
    const service = this.#services.find((one) => one.id === id);
    if (!service) throw unknownResource(id);
    const next = statesOf(service.type).find((one) => one === state);
    if (!next) throw invalid('state', `one of ${statesOf(service.type).join(', ')} is wanted`);
    if (service.state === next) return;
    service.state = next;
    for (const person of this.#world.people) {
      this.#world.notify(person, '/notifications/services', {
        messageType: 'ServiceStateChangeMessage',
        service: view(service),
      });
    }
  }
}

const view = ({ id, name, type, state }: Service): Service => ({ id, name, type, state });
