// What the switch needs of the rest of the centre: phones, who is ready, queues, and what agents want to see of the
// attached data.
import type { Agents } from '../agents.js';
import type { Devices } from '../devices.js';
import type { Settings } from '../settings.js';

export type { DeviceInUse as Phone, Monitoring } from '../phones.js';

/** A piece of the attached data that agents see under a name. */
export type Filter = Settings['toast'][number];

export interface Surroundings {
  readonly phones: Pick<Devices, 'of' | 'byNumber' | 'monitoredBy' | 'onMonitoring' | 'endMonitoring'>;
  readonly duties: Pick<Agents, 'ready' | 'missedCall' | 'beginAfterCallWork'>;
  readonly contactCenterId: string;
  isQueue(number: string): boolean;
  readonly filters: Pick<Settings, 'toast' | 'caseData'>;
}
