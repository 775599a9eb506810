// What serves a channel, as a table, and why it cannot be had now.
import type { FeatureName, ServiceType } from '../../api/index.js';
import type { ChannelName } from './agents.js';
import type { Features } from './features.js';
import { Refusal } from './refusal.js';
import type { Services } from './services.js';

interface Backend {
  /** How failures name it. */
  readonly name: 'voice' | 'multimedia';
  readonly feature: FeatureName;
  readonly service: ServiceType;
  /** What is said when its server is away. */
  readonly away: string;
}

const multimedia = (feature: FeatureName, service: ServiceType): Backend => ({
  name: 'multimedia',
  feature,
  service,
  away: 'Interaction server connection is not opened',
});

export const backends: Readonly<Record<ChannelName, Backend>> = {
  voice: {
    name: 'voice',
    feature: 'api-voice',
    service: 'Voice',
    away: 'Voice service is not available at this time',
  },
  chat: multimedia('api-multimedia-chat', 'Chat'),
  smssession: multimedia('api-multimedia-chat', 'Chat'),
  facebooksession: multimedia('api-multimedia', 'Chat'),
  email: multimedia('api-multimedia-email', 'Chat'),
  workitem: multimedia('api-multimedia-workitem', 'Chat'),
};

/** Why this channel is not to be had; undefined if it is. */
export function unavailable(
  channel: ChannelName,
  { features, services }: { features: Features; services: Services },
): Refusal | undefined {
  const { feature, service, away } = backends[channel];
  if (!features.has(feature)) return new Refusal(3, 'Unsupported feature', 403);
  return services.isActive(service) ? undefined : new Refusal(4, away, 503);
}
