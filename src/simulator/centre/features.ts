// What this deployment has. A feature that is off is as if its paths, operations and settings did not exist.
import type { FeatureName } from '../../api/index.js';
import { unknownResource } from './refusal.js';

interface FeatureEntry {
  readonly id: FeatureName;
  readonly displayName: string;
  readonly description: string;
}

/** All there are, with the reference's descriptions; a star marks what this centre starts without. */
const catalogue = `
  api-provisioning-read                Read access to provisioning
  api-provisioning-write               Write access to provisioning
  api-platform-configuration-read *    Read access to the platform's configuration
  api-platform-configuration-write *   Write access to the platform's configuration
  api-voice                            Voice channel
  api-voice-recording                  Voice recording
  api-voice-instant-messaging          Messages between agents
  api-voice-outbound *                 Outbound campaigns
  api-multimedia                       Multimedia channels
  api-multimedia-chat                  Chat channel
  api-multimedia-email *               Email channel
  api-multimedia-workitem *            Workitem channel
  api-multimedia-facebook *            Facebook channel
  api-multimedia-twitter *             Twitter channel
  api-ucs-voice                        Integration of voice with UCS
  api-supervisor-recording             Call recording for supervisors
  api-supervisor-monitoring            Supervisors monitor agents' calls
  api-supervisor-agent-control         Supervisors control agents' states
  api-screen-recording *               Recording of agents' screens
  api-vcc-outbound-call-recording *    Data with a unique id for the VCC call recording solution
  api-user-account-management-email *  Account management by email
  api-devices-webrtc *                 WebRTC devices
  ui-supervisor-provisioning-routing   Supervisor UI for provisioning routing
  ui-supervisor-provisioning-skill     UI for provisioning skills
  ui-supervisor-provisioning-user      Agents tab of the supervisor UI
  ui-supervisor-reporting              Reports tab of the supervisor UI
  ui-supervisor-edit-user              Supervisor UI may edit users
  ui-supervisor-recording              UI for viewing call recordings
`;

export const allFeatures: readonly FeatureEntry[] = catalogue
  .trim()
  .split('\n')
  .map((line) => {
    const [, id, description] = /^\s*(\S+)(?: \*)?\s+(.+)$/.exec(line)!;
    return { id: id!, displayName: displayName(id!), description: description! };
  });

const offAtFirst = new Set([...catalogue.matchAll(/(\S+) \*/g)].map(([, id]) => id!));

export class Features {
  readonly #on: Set<FeatureName>;

  constructor({ without = [] }: { without?: readonly FeatureName[] } = {}) {
    const ids = allFeatures.map(({ id }) => id);
    this.#on = new Set(ids.filter((id) => !offAtFirst.has(id) && !without.includes(id)));
  }

  has(id: FeatureName): boolean {
    return this.#on.has(id);
  }

  list(): readonly FeatureEntry[] {
    return allFeatures.filter(({ id }) => this.has(id));
  }

  /** What an operator does between two runs of a real centre. */
  turn(id: FeatureName, on: boolean): void {
    if (!allFeatures.some((feature) => feature.id === id)) throw unknownResource(id);
    if (on) this.#on.add(id);
    else this.#on.delete(id);
  }
}

/** `api-ucs-voice` → `API UCS Voice`. */
function displayName(id: string): string {
  const short = new Set(['api', 'ui', 'ucs', 'vcc']);
  return id
    .split('-')
    .map((word) => (short.has(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}
