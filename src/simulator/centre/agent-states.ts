// What an agent can be: the states that every centre has, with their fixed ids, and those of this centre's own.
import type { AgentStateSetting, UserState } from '../../api/index.js';

/** Ids and spelling are the reference's, the one lower-case letter included. */
export const systemStates = {
  NotReady: {
    id: '900D55CC-2BB0-431F-8BF9-D3525B383BE6',
    operationName: 'NotReady',
    displayName: 'Not Ready',
    state: 'NotReady',
  },
  Offline: {
    id: '0F7F5003-EF26-4D13-A6Ef-D0C7EC819BEB',
    operationName: 'Offline',
    displayName: 'Offline',
    state: 'Logout',
  },
  AuxWork: {
    id: '2B36138D-C564-4562-A8CB-3C32D564F296',
    operationName: 'AuxWork',
    displayName: 'AuxWork',
    state: 'NotReady',
    workMode: 'AuxWork',
  },
  AfterCallWork: {
    id: 'D3663509-3D82-4DD3-A82E-2EA8EFA02AEF',
    operationName: 'AfterCallWork',
    displayName: 'AfterCallWork',
    state: 'NotReady',
    workMode: 'AfterCallWork',
  },
  Ready: {
    id: '9430250E-0A1B-421F-B372-F29E69366DED',
    operationName: 'Ready',
    displayName: 'Ready',
    state: 'Ready',
  },
} as const satisfies Record<string, AgentStateSetting>;

/** This centre's own reasons for a break. */
export const ownStates: readonly Omit<AgentStateSetting, 'id'>[] = [
  { operationName: 'Lunch', displayName: 'Lunch', state: 'NotReady', workMode: 'AuxWork', reason: '101' },
  { operationName: 'Training', displayName: 'Training', state: 'NotReady', workMode: 'AuxWork', reason: '102' },
  { operationName: 'TeamMeeting', displayName: 'Team meeting', state: 'NotReady', workMode: 'AuxWork', reason: '103' },
];

/** How devices and channels show a state: who is logged out is `LoggedOut` there, `Logout` in the settings. */
export const userStateOf = ({ id, displayName, state, workMode }: AgentStateSetting): UserState => ({
  id,
  displayName,
  state: state === 'Logout' ? 'LoggedOut' : state,
  ...(workMode !== undefined && { workMode }),
});
