// The settings of voice: which there may be, what each holds, and how they are made, changed and deleted.
import type { CallDataFilter, VoiceSettings } from '../../api/index.js';
import { invalid, unknownResource } from './refusal.js';

type Name = keyof VoiceSettings;

interface Kind {
  readonly wanted: string;
  readonly accepts: (value: unknown) => boolean;
  /** Always there: can be changed, but neither made nor deleted. */
  readonly isDefault?: true;
}

const filters: Kind = {
  wanted: 'a list of attachedDataKey and displayName is wanted',
  accepts: (value) => Array.isArray(value) && value.every(isFilter),
};

const kinds: Readonly<Record<Name, Kind>> = {
  'case-filter': filters,
  'toast-filter': filters,
  defaultTelephonyNetworkType: {
    wanted: 'it is Public or Private',
    accepts: (value) => value === 'Public' || value === 'Private',
    isDefault: true,
  },
  defaultWrapupTime: {
    wanted: 'a number of seconds is wanted',
    accepts: (value) => ['string', 'number'].includes(typeof value) && /^\d{1,6}$/.test(String(value)),
  },
  outboundCallerId: {
    wanted: 'a phone number is wanted',
    accepts: (value) => typeof value === 'string' && /^\+?\d+$/.test(value),
  },
};

export function createVoiceSetting(voice: VoiceSettings, name: string, value: unknown): void {
  const known = named(name);
  if (Object.hasOwn(voice, known)) throw invalid('name', `there is a setting '${name}' already`);
  set(voice, known, value);
}

export function updateVoiceSetting(voice: VoiceSettings, name: string, value: unknown): void {
  const known = named(name);
  if (!Object.hasOwn(voice, known)) throw unknownResource(name);
  set(voice, known, value);
}

export function deleteVoiceSetting(voice: VoiceSettings, name: string): void {
  const known = named(name);
  if (kinds[known].isDefault) throw invalid('name', `'${name}' cannot be deleted`);
  if (!Object.hasOwn(voice, known)) throw unknownResource(name);
  delete (voice as Partial<VoiceSettings>)[known];
}

function set(voice: VoiceSettings, name: Name, value: unknown): void {
  const { accepts, wanted } = kinds[name];
  if (!accepts(value)) throw invalid('value', wanted);
  Object.assign(voice, { [name]: value });
}

function named(name: string): Name {
  if (!Object.hasOwn(kinds, name)) throw invalid('name', `'${name}' is no setting of voice`);
  return name as Name;
}

function isFilter(value: unknown): value is CallDataFilter {
  const { attachedDataKey, displayName } = (value ?? {}) as Partial<Record<keyof CallDataFilter, unknown>>;
  return typeof attachedDataKey === 'string' && typeof displayName === 'string';
}
