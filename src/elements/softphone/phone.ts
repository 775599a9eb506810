// The inside of a phone: what it follows, and what its parts need of it while they are drawn.
import type { Call } from '../../api/index.js';
import { caseWords, commonWords, phoneWords } from '../../locales/index.js';
import type { Session } from '../../session/index.js';
import { Clock } from '../../ui/clock.js';
import { KeepFocus } from '../../ui/keep-focus.js';
import { Later } from '../../ui/later.js';
import { Localize } from '../../ui/localize.js';
import type { GwsAgentState } from '../agent-state/agent-state.js';
import type { DataRules } from '../case/case.js';
import { SessionController } from '../session/context.js';
import { callTeller, type CallTeller } from './call-teller.js';
import { payloadOf, type CallPayload } from './call-payload.js';
import type { CallResource } from './call/call-view.js';
import { Desk } from './call/desk.js';
import type { CallOperation, Texts } from './call/operations.js';
import { inOrder } from './call/together.js';
import { callerOf, type Caller } from './caller.js';
import { Names } from './names.js';
import { OwnDevice } from './own-device.js';
import { Ringer } from './ringing/ringer.js';
import type { Shortcuts } from './shortcuts.js';
import type { GwsSoftphone } from './softphone.js';
import { MonitoringChoice } from './monitoring.js';
import { WrapUp } from './wrap-up/wrap-up.js';

export class Phone {
  readonly host: GwsSoftphone;
  readonly desk: Desk;
  readonly own: OwnDevice;
  readonly wrapUp: WrapUp;
  readonly ringer: Ringer;
  readonly monitoring = new MonitoringChoice();
  readonly dial: Later<typeof import('../dial/define.js')>;
  readonly calling: Later<typeof import('./calling.js')>;
  readonly supervision: Later<typeof import('./supervisor.js')>;
  /** What has no room in a bar is open. */
  isOpen = false;
  /** What was just said to a screen reader. */
  said = '';
  readonly #localize;
  readonly #sessions: SessionController;
  readonly #names: Names;
  readonly #clock: Clock;
  readonly #teller: CallTeller;

  constructor(host: GwsSoftphone) {
    const session = () => this.session;
    this.host = host;
    this.dial = new Later(host, () => import('../dial/define.js'));
    this.calling = new Later(host, () => import('./calling.js'));
    this.supervision = new Later(host, () => import('./supervisor.js'));
    this.#localize = new Localize(host, commonWords, phoneWords, caseWords);
    this.#clock = new Clock(host);
    this.#sessions = new SessionController(host, () => this.follow());
    this.#names = new Names(host);
    this.desk = new Desk(host, this.nameOf);
    this.own = new OwnDevice(host);
    this.ringer = new Ringer(host, {
      session,
      isSilent: () => host.silent,
      device: () => host.ringDevice,
      notice: (call) => ({ title: this.texts.incomingCall, body: this.nameOf(call), lang: this.language }),
    });
    this.wrapUp = new WrapUp(host, {
      session,
      isMandatory: () => host.mandatoryOutcome,
      dispositionKey: () => host.dispositionKey,
    });
    this.#teller = callTeller(
      host,
      (call) => payloadOf(call, this.nameOf(call), host.describe?.(call.data)),
      (payload) => this.#say(payload),
    );
    const present = () => this.agentState.renderRoot.querySelector<HTMLElement>('button');
    new KeepFocus(host, () => this.find('.toast') ?? this.find('.call') ?? this.find('.wrap-up') ?? present());
  }

  get texts(): Texts {
    return this.#localize.texts;
  }

  get language(): string {
    return this.#localize.language;
  }

  get session(): Session | undefined {
    return this.#sessions.session;
  }

  /** Whether the server can be asked now. */
  get isLive(): boolean {
    return this.session?.status === 'live';
  }

  get shortcuts(): Shortcuts {
    return this.host.shortcuts;
  }

  /** Whether agents see that somebody monitors them. */
  get showsMonitoring(): boolean {
    return this.host.showsMonitoring;
  }

  get rules(): DataRules {
    const { hiddenData: hidden, maskedData: masked, lockedData: locked } = this.host;
    return { hidden, masked, locked };
  }

  get calls(): CallResource[] {
    return [...(this.session?.calls ?? [])];
  }

  get ringing(): CallResource[] {
    return this.calls.filter(({ data }) => data.state === 'Ringing');
  }

  /** The call that the agent is in, and the others, which wait. */
  get running(): ReturnType<typeof inOrder> {
    return inOrder(this.calls, this.desk.selected);
  }

  get agentState(): GwsAgentState {
    return this.find('gws-agent-state') as GwsAgentState;
  }

  follow(): void {
    const { session } = this;
    if (session) this.#fetchAhead();
    for (const follower of [this.#names, this.own, this.desk, this.#teller]) follower.follow(session);
  }

  /** What every call needs is there before the first one; it does not hold up the first paint. */
  #fetchAhead(): void {
    this.dial.fetch();
    this.calling.fetch();
  }

  /** Once it is drawn. */
  tick(): void {
    this.#clock.runs = this.calls.length > 0 || this.wrapUp.open !== undefined;
  }

  /** What is asked of the call that it concerns. */
  async ask(operation: CallOperation): Promise<void> {
    const call = operation === 'Answer' || operation === 'Reject' ? this.ringing[0] : this.running.current;
    if (!call) throw new Error(`There is no call to ask ${operation} of`);
    this.desk.view(call).asked = operation;
    await call.perform(operation);
  }

  /** What the page knows of a caller goes first. */
  callerOf({ data }: CallResource): Caller {
    return callerOf(data, () => {
      const known = this.host.describe?.(data);
      const number = data.participants?.[0]?.phoneNumber || data.dnis;
      return { ...known, name: known?.name || this.#names.of(number) || '' };
    });
  }

  /** Of a conference, all names. */
  readonly nameOf = (call: CallResource): string => {
    const { participants = [] } = call.data;
    if (participants.length < 2) return this.callerOf(call).name;
    const names = participants.map(
      ({ phoneNumber, formattedPhoneNumber }) => this.#names.of(phoneNumber) ?? (formattedPhoneNumber || phoneNumber),
    );
    return new Intl.ListFormat(this.language.replace('_', '-'), { type: 'unit' }).format(names);
  };

  readonly nameOfNumber = (number: string): string => this.#names.of(number) ?? number;

  /** Of a call that may be over. */
  known(call: Call | undefined): Partial<Caller> | undefined {
    return call && this.host.describe?.(call);
  }

  find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }

  /** Opens what has no room in a bar, and goes there. */
  open(selector: string): void {
    this.isOpen = true;
    this.desk.update();
    this.focus(selector);
  }

  /** Puts the focus on a part, once it is drawn. */
  focus(selector: string): void {
    void this.host.updateComplete.then(() => this.find(selector)?.focus());
  }

  /** Ringing is said where it is shown. */
  #say({ state, name }: CallPayload): void {
    const { callingNow, talkingTo, isOnHold, callEnded } = this.texts;
    const words: Partial<Record<string, (name: string) => string>> = {
      Dialing: callingNow,
      Established: talkingTo,
      Held: isOnHold,
      Released: callEnded,
    };
    this.said = words[state]?.(name) ?? this.said;
    this.host.requestUpdate();
  }
}
