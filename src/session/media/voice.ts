// Voice: calls, devices, the agent's channels; and the services behind everything.
import { always, asList, inState, lists, row, type Look, type Snapshot } from './medium.js';

const inCall = inState('Established', 'Held');
/** A supervisor's own call to an agent, by what it offers: the samples' flags say nothing of it. */
const isMonitoring = (data: Snapshot): boolean =>
  inCall(data) && (data['monitoring'] === true || lists(data, 'SwitchToBargeIn') || lists(data, 'SwitchToListenIn'));

/** Another call of the agent that is more than an offer. */
const hasOther = (data: Snapshot, look: Look): boolean =>
  look('calls').some((other) => other !== data && other.state !== 'Ringing');

const openedBy = ['voice'];

export const calls = row('call', {
  openedBy,
  ended: ['Released'],
  unlisted: {
    SetCallDisposition: always,
    ClearCall: (data) => inCall(data) && asList(data['participants']).length > 1,
    MergeWithOtherCall: (data, look) => inCall(data) && hasOther(data, look),
    MuteMonitoredUser: (data) => isMonitoring(data) && data['monitoredUserMuted'] !== true,
    UnmuteMonitoredUser: (data) => isMonitoring(data) && data['monitoredUserMuted'] === true,
  },
  // When the other call goes, nothing tells that these went with it.
  needs: { SwapCalls: hasOther, CompleteTransfer: hasOther, CompleteConference: hasOther },
  inTurn: true,
  parents: { parentCallUri: 'calls', deviceUri: 'devices' },
});

export const devices = row('device', {
  openedBy,
  unlisted: { Dial: ({ deviceState }) => deviceState === 'Active' },
  inTurn: true,
  address: (operation) => (operation === 'Dial' ? '/me/devices/{id}/calls' : undefined),
});

export const channels = row('channel', {
  openedBy: 'always',
  key: 'channel',
  // Voice alone has more states, those that the deployment made up among them.
  unlisted: { Ready: always, NotReady: always, '*': ({ channel }) => channel === 'voice' },
  toldOnly: ['dndState'],
});

export const services = row('service', { openedBy: 'always', path: '/services' });
