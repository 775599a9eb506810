// A supervisor in a monitored call: to be heard or not, and to take the agent's part.
import type { CallMonitoringKind } from '../../../../api/index.js';
import type { Operations, Run } from './operation.js';

const partBecomes =
  (kind: CallMonitoringKind): Run =>
  ({ exchange, monitoring }, leg) => {
    const wasHeard = leg.monitor!.kind === 'BargeIn';
    leg.monitor!.kind = kind;
    leg.muted = kind !== 'BargeIn';
    exchange.tell(leg, 'StatusChange');
    if (wasHeard !== (kind === 'BargeIn')) monitoring.tellOthers(leg);
  };

const agentMuted =
  (muted: boolean): Run =>
  ({ exchange }, leg) => {
    for (const one of [leg, leg.monitor!.target]) {
      one.monitoredUserMuted = muted;
      if (one.state !== 'Released') exchange.tell(one, 'MonitoredUserMutedStateChange');
    }
  };

export const supervising: Operations<
  'SwitchToBargeIn' | 'SwitchToListenIn' | 'MuteMonitoredUser' | 'UnmuteMonitoredUser'
> = {
  SwitchToBargeIn: partBecomes('BargeIn'),
  SwitchToListenIn: partBecomes('ListenIn'),
  MuteMonitoredUser: agentMuted(true),
  UnmuteMonitoredUser: agentMuted(false),
};
