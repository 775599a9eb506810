// Workitem API: tasks that the intelligent workload distribution (iWD) hands out are begun or taken, transferred and
// finished. Outcomes arrive on `/v2/me/workitems`.
import type {
  InteractionResource,
  InteractionDirection,
  InteractionMessage,
  InteractionState,
  TaskCreationOperations,
  TaskOperations,
} from './interaction.js';
import type { Answer, FieldsQuery, NoParameters, On, OperationsEndpoint, UriList } from './wire.js';

export type WorkitemCapability = keyof WorkitemOperations;

export interface Workitem extends InteractionResource<InteractionState, WorkitemCapability> {
  /** On what an agent began only, and `Inbound` even there. */
  workitemType?: InteractionDirection;
  /** As `2014-03-26 16:02:22.000+0200`; not on what an agent began. */
  receivedDate?: string;
}

/** What can be done with a workitem. */
export interface WorkitemOperations extends TaskOperations {
  /** While `Invited`. The StatusChange to `Processing` brings the whole workitem. */
  Accept: NoParameters;
  /** From `Processing`. Told by a StatusChange to `Completed`. */
  Complete: {
    /** Name of the queue that it goes on to; without it, it is finished. */
    queueName?: string;
  };
}

export type WorkitemStateChangeMessage = InteractionMessage<'WorkitemStateChangeMessage', { workitem: Workitem }>;

export interface WorkitemEndpoints {
  'POST /me/workitems': OperationsEndpoint<TaskCreationOperations>;
  'POST /me/workitems/{id}': OperationsEndpoint<WorkitemOperations>;
  /** The agent's own. The reference shows no answer; the list's name follows its general rule. */
  'GET /me/workitems': { query?: FieldsQuery; answer: Answer & UriList & { workitems?: Workitem[] } };
}

export type WorkitemNotification = On<'/v2/me/workitems', WorkitemStateChangeMessage>;
