// Open Media API: interactions of media types that a contact centre has made up itself are begun or taken, kept in the
// contact history, transferred and finished. Outcomes arrive on `/v2/me/openmedia`.
import type {
  InteractionResource,
  InteractionDirection,
  InteractionMessage,
  InteractionState,
  LastAgent,
  TaskCreationOperations,
  TaskOperations,
} from './interaction.js';
import type { Answer, FieldsQuery, NoParameters, On, OperationsEndpoint, UriList } from './wire.js';

/** AddContent and GetContent are never listed: they are open while `Processing`. */
export type OpenMediaCapability = keyof OpenMediaOperations;

export interface OpenMediaInteraction extends InteractionResource<InteractionState, OpenMediaCapability> {
  /** In the singular, as requests have it in their path; the plural stands in `uri`. */
  mediaType: string;
  openmediaType: InteractionDirection;
  /** As `2014-03-26 16:02:22.000+0200`; not on what an agent began. */
  receivedDate?: string;
  /** Whether the contact history has its record; told after AddContent and GetContent. */
  ucsContent?: 'Available' | 'NotAvailable';
}

/** What can be done with an open media interaction. */
export interface OpenMediaOperations extends TaskOperations {
  /** While `Invited`. The StatusChange to `Processing` brings the whole interaction. */
  Accept: LastAgent;
  /** From `Processing`. Told by a StatusChange to `Completed`. */
  Complete: LastAgent & {
    /** Name of the queue that it goes on to; without it, it is finished. */
    queueName?: string;
  };
  /**
   * Copies it into the contact history; a parent has to be there before it. Told by a StatusChange, or, although the
   * answer was 0, by an `Error`.
   */
  AddContent: {
    /** Thread in the contact history. */
    threadId?: string;
  };
  /** Reads the contact history again where Accept could not. Told by a StatusChange. */
  GetContent: NoParameters;
}

export type OpenmediaStateChangeMessage = InteractionMessage<
  'OpenmediaStateChangeMessage',
  { openmedia: OpenMediaInteraction }
>;

export interface OpenMediaEndpoints {
  'POST /me/openmedia/{mediaType}': OperationsEndpoint<TaskCreationOperations>;
  'POST /me/openmedia/{mediaType}/{id}': OperationsEndpoint<OpenMediaOperations>;
  /** The agent's own of one type. The reference shows no answer; the list's name follows its general rule. */
  'GET /me/openmedia/{mediaType}': {
    query?: FieldsQuery;
    answer: Answer & UriList & { openmedias?: OpenMediaInteraction[] };
  };
}

export type OpenMediaNotification = On<'/v2/me/openmedia', OpenmediaStateChangeMessage>;
