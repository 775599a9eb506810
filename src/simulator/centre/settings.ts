// What the contact centre has set for everyone: agent states, how voice behaves, and where it is.
import type {
  AgentStateSetting,
  CallDataFilter,
  GeneralSettings,
  ReportingSetting,
  VoiceSetting,
  VoiceSettings,
} from '../../api/index.js';
import { ownStates, systemStates } from './agent-states.js';
import type { Ids } from './ids.js';

export class Settings {
  /** The built-in ones first. */
  readonly agentStates: AgentStateSetting[];
  /** Those that are set; a test or a profile may set more. */
  readonly voice: VoiceSettings = { defaultTelephonyNetworkType: 'Private' };

  readonly general: GeneralSettings = { countryCode: 'DE', countryDigits: '49', countryName: 'Germany' };
  readonly reporting: readonly ReportingSetting[] = [
    { name: 'defaultTargetServiceLevelPercentage', value: '80' },
    { name: 'defaultServicePeriod', value: '60' },
    { name: 'defaultServiceLevelInterval', value: '30' },
  ];

  constructor(ids: Ids) {
    this.agentStates = [
      ...Object.values(systemStates),
      ...ownStates.map((state) => ({ id: ids.guid().toUpperCase(), ...state })),
    ];
  }

  agentState(operationName: string): AgentStateSetting | undefined {
    return this.agentStates.find((state) => state.operationName === operationName);
  }

  /** What a call that rings or is dialled shows of its user data. */
  get toast(): readonly CallDataFilter[] {
    return this.voice['toast-filter'] ?? [];
  }

  /** What an established call shows of its user data. */
  get caseData(): readonly CallDataFilter[] {
    return this.voice['case-filter'] ?? [];
  }

  /** Seconds from a call's end until the agent is made ready again; 0 without after-call work. */
  get wrapUpSeconds(): number {
    return Number(this.voice.defaultWrapupTime ?? 0);
  }

  /** The group as the API lists it: pairs of a name and its value. */
  voiceList(): VoiceSetting[] {
    const pairs: [string, unknown][] = Object.entries(this.voice);
    return pairs.map(([name, value]) => ({ name, value }) as VoiceSetting);
  }
}
