// What `<gws-agent-state>` tells the page.
import type { AgentStateSetting, UserState } from '../../api/index.js';

/** The agent's state on one channel has changed, and the server says so. */
export class GwsAgentStateChangedEvent extends Event {
  constructor(
    /** The channel whose state it is: `voice`, `chat` … */
    readonly channel: string,
    readonly state: UserState,
    readonly previous: UserState,
    /** The centre's own setting of this state, with its reason code; undefined if it is none that the agent may choose. */
    readonly reason: AgentStateSetting | undefined,
    /** Nobody asked for it in any of the agent's tabs: a call was not answered, or somebody else has set it. */
    readonly forced: boolean,
  ) {
    super('gws-agent-state-changed', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'gws-agent-state-changed': GwsAgentStateChangedEvent;
  }
}
