// Supervisor Agent State Control API: a supervisor sets an agent's state on one channel. The agent hears of it by
// ChannelStateChangeMessage; that the supervisor hears anything is not documented.
import type { NoParameters, OperationsEndpoint } from './wire.js';

/** What a supervisor may set for another agent; needs the feature `api-supervisor-agent-control`. */
export interface SupervisedChannelOperations {
  Ready: NoParameters;
  NotReady: NoParameters;
  /** Not on voice. The agent state beneath stays as it is. */
  DoNotDisturbOn: NoParameters;
  /** Not on voice. */
  DoNotDisturbOff: NoParameters;
  /** The channel then shows `LoggedOut`. */
  Offline: NoParameters;
}

export interface SupervisorAgentStateEndpoints {
  /** The path names the agent and a channel by its name. */
  'POST /users/{userId}/channels/{channelId}': OperationsEndpoint<SupervisedChannelOperations>;
}

/** What follows is the agent's own ChannelStateChangeMessage. */
export type SupervisorAgentStateNotification = never;
