// Interactions of one medium, as the rest of the centre asks for them: agents, supervisors and customers.
import type { Chat, ChatMessage, ConversationSummary, CustomerChat, CustomerChatMessage } from '../../../api/index.js';
import type { NewDocument, StoredDocument } from '../documents.js';
import { Parameters, type Body } from '../parameters.js';
import type { Person } from '../people.js';
import { invalid, notNow, unknownResource } from '../refusal.js';
import { isAllowed } from './capabilities.js';
import type { Entry, Seat } from './interaction.js';
import type { Draft } from './interactions.js';
import type { Capability, Medium, OperationName } from './medium.js';
import { attach } from './operations/files.js';
import { operationNamed, operations } from './operations/index.js';
import type { Board } from './operations/operation.js';
import { modes, needSupervisor } from './supervision.js';
import { entriesFor, messageOf, summaryOf } from './view.js';
import type { Visitors } from './visitors.js';

const scopes = ['AllChats', 'NextChat'] as const;

/** What a supervisor may ask of an agent's channel. */
export const monitoringOperations: readonly string[] = [...modes, 'CancelSupervisorMonitoring'];

export class Conversations {
  readonly medium: Medium;
  readonly #board: Board;
  readonly #visitors: Visitors;
  /** For those who ask without an HTTP request. */
  #references = 0;

  constructor(medium: Medium, board: Board, visitors: Visitors) {
    this.medium = medium;
    this.#board = board;
    this.#visitors = visitors;
  }

  // Agents

  of(agent: Person): Chat[] {
    const { interactions } = this.#board;
    return this.#seats(agent).map((seat) => interactions.view(seat));
  }

  /** Answers the reference id where the documented answer has it. */
  perform(
    agent: Person,
    id: string,
    operation: string,
    body: Body = {},
    referenceId = ++this.#references,
  ): { referenceId?: number } {
    const seat = this.#seat(agent, id);
    const name = this.#known(operation);
    if (!this.#isAllowed(seat, name)) throw notNow(operation, seat.state);
    operations[name](this.#board, seat, new Parameters(body), { operation: name, referenceId });
    return this.medium.answersReference.includes(name) ? { referenceId } : {};
  }

  /** From an index on, so many; 0 is all. */
  messages(agent: Person, id: string, from = 1, count = 0): ChatMessage[] {
    const seat = this.#seat(agent, id);
    if (from < 0) throw invalid('startIndex', 'the first entry has 1');
    if (count < 0) throw invalid('count', 'a number of entries is wanted');
    // Invited, one does not know yet what it is about.
    const entries: Entry[] = seat.state === 'Invited' ? [] : entriesFor(seat, from);
    const { around } = this.#board.interactions;
    return entries.slice(0, count === 0 ? undefined : count).map((entry) => messageOf(entry, around));
  }

  /** Stores a file and links it. */
  attach(agent: Person, id: string, file: NewDocument, referenceId: number): void {
    const seat = this.#seat(agent, id);
    const operation = 'AddAttachment';
    if (!this.#isAllowed(seat, operation)) throw notNow(operation, seat.state);
    const document = this.#board.interactions.surroundings.documents.add(file);
    attach(this.#board, seat, document, { operation, referenceId });
  }

  attachment(agent: Person, id: string, documentId: string): StoredDocument {
    const { attachments, files } = this.#seat(agent, id).interaction;
    const sent = files.map(({ document }) => document);
    const found = [...attachments, ...sent].find((document) => document.id === documentId);
    if (!found) throw unknownResource(documentId);
    return found;
  }

  // Supervisors

  /** What of an agent's a supervisor may watch. */
  summaries(supervisor: Person, agent: Person): ConversationSummary<never>[] {
    needSupervisor(supervisor, this.medium.collection);
    return this.#seats(agent)
      .filter(({ state, mode }) => state === 'Chatting' && !mode)
      .map(summaryOf);
  }

  supervise(supervisor: Person, agent: Person, operation: string, body: Body): void {
    const { supervision } = this.#board;
    const mode = modes.find((one) => one === operation);
    if (!this.medium.supervised || !monitoringOperations.includes(operation)) throw unknownOperation(operation);
    needSupervisor(supervisor, operation);
    if (!mode) {
      supervision.cancel(supervisor, agent, this.medium);
      return;
    }
    const parameters = new Parameters(body);
    const nextOnly = parameters.optionalWord('supervisorMonitoringMode', scopes) === 'NextChat';
    const nickname = parameters.optionalText('nickname') ?? supervisor.userName;
    supervision.watch({ supervisor, agent, medium: this.medium, mode, nextOnly, nickname });
  }

  intrude(supervisor: Person, agent: Person, id: string, operation: string, body: Body): void {
    if (!this.medium.supervised || operation !== 'Intrude') throw unknownOperation(operation);
    needSupervisor(supervisor, operation);
    const mode = new Parameters(body).optionalWord('supervisorVisibilityMode', modes);
    this.#board.supervision.intrude(supervisor, this.#seat(agent, id), mode);
  }

  // Customers

  /** Somebody asks for an agent; the answer is the id by which the customer knows it. */
  request(draft: Draft): string {
    return this.#visitors.request(this.medium, draft);
  }

  performAsCustomer(customerId: string, operation: string, text?: string): void {
    this.#visitors.perform(this.#ofCustomer(customerId), operation, text);
  }

  customerView(customerId: string): CustomerChat {
    return this.#visitors.view(this.#ofCustomer(customerId));
  }

  customerMessages(customerId: string, from?: number): CustomerChatMessage[] {
    return this.#visitors.messages(this.#ofCustomer(customerId), from);
  }

  /** A client has asked something about it. */
  heardOfCustomer(customerId: string): void {
    this.#visitors.heard(this.#ofCustomer(customerId));
  }

  #isAllowed(seat: Seat, operation: OperationName): boolean {
    return isAllowed(this.medium, capabilityOf(operation), this.#board.interactions.situation(seat));
  }

  #known(operation: string): OperationName {
    const name = operationNamed(operation);
    const isKnown = name && this.medium.rules.some(({ offers }) => offers.includes(capabilityOf(name)));
    if (!isKnown) throw unknownOperation(operation);
    return name;
  }

  #seats(agent: Person): Seat[] {
    return this.#board.interactions.seats(agent).filter(({ interaction }) => interaction.medium === this.medium);
  }

  #seat(agent: Person, id: string): Seat {
    return this.#board.interactions.seat(this.medium, agent, id);
  }

  #ofCustomer(customerId: string) {
    return this.#board.interactions.ofCustomer(customerId, this.medium);
  }
}

const capabilityOf = (operation: OperationName): Capability =>
  operation === 'SendStopTypingToAgentNotification' ? 'SendStopTypingToAgentsNotification' : operation;

const unknownOperation = (operation: string) => invalid('operationName', `'${operation}' is not known here`);
