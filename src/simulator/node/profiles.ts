// Deployments as they differ in the field, as data.
import type { ServerOptions } from './server.js';

export type Profile = Omit<ServerOptions, 'port' | 'host' | 'nodes' | 'fallback'>;

export const profiles = {
  /** As the reference has it. */
  standard: {},
  /** No CSRF protection, as in many deployments. */
  'csrf-off': { csrf: false },
  /** CometD without acknowledgement: what is lost on the way is lost. */
  'ack-off': { ack: false },
  /** Frames in pages of other sites have cookies, as far as the browser lets them. */
  'cross-site': { crossSite: true },
  /** The directory does not tell who is available. */
  'no-availability': { availability: false },
  /** No contact server. */
  'no-ucs': { without: ['api-ucs-voice'] },
  /** Agents see what a chat's customer is writing. */
  'typing-preview': { typingPreview: true },
  /** A phone alone. */
  'voice-only': { without: ['api-multimedia', 'api-multimedia-chat'] },
  /** Supervisors only look on. */
  'no-supervision': { without: ['api-supervisor-monitoring', 'api-supervisor-agent-control'] },
} as const satisfies Readonly<Record<string, Profile>>;
export type ProfileName = keyof typeof profiles;

export const isProfile = (name: string): name is ProfileName => Object.hasOwn(profiles, name);
