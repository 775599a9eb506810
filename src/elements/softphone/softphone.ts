// `<gws-softphone>`: the agent's phone. The state, the calls that ring and run, and calling out.
import { LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { CallMonitoringKind, CallMonitoringParameters, UserData } from '../../api/index.js';
import type { Session } from '../../session/index.js';
import { agentStyles } from '../../ui/agent-styles.js';
import { controlStyles } from '../../ui/control.styles.js';
import { listenForShortcuts } from '../../ui/shortcuts.js';
import type { SetStateOptions } from '../agent-state/agent-state.js';
import type { CallerId } from '../dial/dial.js';
import { directoryOf } from '../dial/directory.js';
import type { GwsDialWantedEvent } from '../dial/events.js';
import { plainNumber, type DialPlan } from '../dial/numbers.js';
import { sendDigits } from './call/digits.js';
import type { CallOperation } from './call/operations.js';
import type { Describe } from './caller.js';
import { GwsDialRequestedEvent } from './events.js';
import { Phone } from './phone.js';
import { defaultShortcuts, type ShortcutAction, type Shortcuts } from './shortcuts.js';
import { styles } from './softphone.styles.js';
import { listenForTelLinks, type TelLinks } from './tel-links.js';
import { renderPhone } from './whole.js';

export interface DialOptions {
  /** Attached to the call. */
  userData?: UserData | undefined;
  /** The number that the called party sees. */
  outboundCallerId?: string | undefined;
}

/** What the keys ask of a call, whichever of it is offered. */
const asked: Readonly<Partial<Record<ShortcutAction, readonly CallOperation[]>>> = {
  answer: ['Answer'],
  hangUp: ['Hangup'],
  hold: ['Hold', 'Retrieve'],
  mute: ['MuteCall', 'UnmuteCall'],
};

/** An attribute with words between blanks. */
const words = (value: string | null): string[] => value?.split(/\s+/).filter(Boolean) ?? [];

/**
 * An agent's phone. Uses the session of the `<gws-session>` around it, or of the page's first one. Its layout follows its
 * size: a column of 320 px, compact under 280 px, and a bar of 56 px from 640 px on.
 *
 * @csspart bar - The agent's state and the phone's number.
 * @csspart call - One call.
 * @csspart answer - The button that answers.
 * @csspart reject - The button that turns a call away.
 * @csspart chips - How the call stands, in words.
 * @csspart tiles - What can be done with a call.
 * @csspart tile - One of them; each has a part of its own too: `hold`, `mute`, `keypad`, `transfer`, `conference`, `swap`,
 *   `all-talk`, `mute-agent`, `stop`.
 * @csspart hang-up - The tile that ends a call.
 * @csspart keypad - The keys for tones.
 * @csspart recorder - The recorder.
 * @csspart participants - Who is on the call.
 * @csspart clear - The button that ends a conference for all.
 * @csspart case - What is attached to the call.
 * @csspart delete-all - The button that deletes all of that.
 * @csspart outcome - What the call came to, while it runs.
 * @csspart wrap-up - What is to be done after a call.
 * @csspart details - Recorder, participants and case together.
 * @csspart search - Whom to transfer to.
 * @csspart waiting - The call that waits.
 * @csspart back - The button that leads back to it.
 * @csspart tabs - The calls, where there are more than two.
 * @csspart hand-over - Connecting the others with each other.
 * @csspart complete - The button for that.
 * @csspart question - What is asked before two separate calls are connected.
 * @csspart segments - How a supervisor takes part.
 * @csspart audience - Who hears a supervisor.
 * @csspart monitor - The button that leads a supervisor to whom to monitor.
 * @csspart line - What is wrong, in one sentence.
 * @fires {GwsCallRingingEvent} gws-call-ringing - A call rings: the moment for a screen pop.
 * @fires {GwsCallDialingEvent} gws-call-dialing - The phone calls somebody.
 * @fires {GwsCallEstablishedEvent} gws-call-established - The agent and the other side talk, for the first time or again.
 * @fires {GwsCallHeldEvent} gws-call-held - The other side waits.
 * @fires {GwsCallReleasedEvent} gws-call-released - The call is over.
 * @fires {GwsDialRequestedEvent} gws-dial-requested - A number is about to be called; `preventDefault()` keeps it from that.
 */
export class GwsSoftphone extends LitElement {
  static override readonly styles = [...agentStyles, controlStyles, styles];

  /** A session of your own, in place of the one found on the page. */
  @property({ attribute: false }) session: Session | undefined;
  /** Knows more of a call than the call itself tells: whose number it is. */
  @property({ attribute: false }) describe: Describe | undefined;
  /** Makes of what was typed or pasted what is dialled; nothing where it is no number. */
  @property({ attribute: false }) dialPlan: DialPlan = plainNumber;
  /** As whom calls can be made; the agent chooses where there are several. */
  @property({ attribute: false }) callerIds: readonly CallerId[] = [];
  /** Keeps past calls and favourites in this browser. */
  @property({ type: Boolean, attribute: 'keeps-recent' }) keepsRecent = false;
  /** Keys of a call's data that are not shown; `GSIP_*` stands for all that begin so. Attribute: with blanks between. */
  @property({ attribute: 'hidden-data', converter: words }) hiddenData: readonly string[] = ['GSIP_*', 'IW_*'];
  /** Keys of which no more than the end is shown until the agent asks for it. */
  @property({ attribute: 'masked-data', converter: words }) maskedData: readonly string[] = [];
  /** Keys that are shown, and not changed here. */
  @property({ attribute: 'locked-data', converter: words }) lockedData: readonly string[] = [];
  /** Tells agents that a supervisor listens, and supervisors that it is told. */
  @property({ type: Boolean, attribute: 'shows-monitoring' }) showsMonitoring = false;
  /** Keys that work wherever the focus is, fields excepted; `{}` for none. */
  @property({ attribute: false }) shortcuts: Shortcuts = defaultShortcuts;
  /** Where `tel:` links dial with this phone: an element, or a selector; `body` for the whole page. */
  @property({ attribute: 'tel-links' }) telLinks: TelLinks | undefined;

  /** Every call needs an outcome before the agent is ready or calls out. */
  @property({ type: Boolean, attribute: 'mandatory-outcome' }) mandatoryOutcome = false;
  /** The key of a call's data that takes its outcome; the server's own unless told. */
  @property({ attribute: 'disposition-key' }) dispositionKey: string | undefined;
  /** Rings without a sound. */
  @property({ type: Boolean }) silent = false;
  /** Where it rings: the id of an output device; the usual one unless told. */
  @property({ attribute: 'ring-device' }) ringDevice: string | undefined;

  readonly #phone = new Phone(this);

  constructor() {
    super();
    listenForShortcuts(this, (action) => this.#onShortcut(action));
    listenForTelLinks(this, (number) => this.#onTelLink(number));
  }

  protected override willUpdate(): void {
    this.#phone.follow();
  }

  protected override updated(): void {
    this.#phone.tick();
  }

  /** Calls a number. Resolves when the server has taken it, or when the page has kept it from that. */
  async dial(typed: string, options: DialOptions = {}): Promise<void> {
    const { own, wrapUp } = this.#phone;
    const number = this.dialPlan(typed);
    if (!number) throw new Error(`"${typed}" is no number that can be called`);
    if (!own.device) throw new Error('There is no phone to call from');
    if (wrapUp.blocksDial) throw new Error('The last call needs an outcome first');
    const { userData, outboundCallerId } = options;
    if (!this.dispatchEvent(new GwsDialRequestedEvent(number, userData, outboundCallerId))) return;
    // Never sent twice: nobody could tell the calls apart.
    await own.perform('Dial', {
      destination: { phoneNumber: number },
      ...(userData && { userData }),
      ...(outboundCallerId && { outboundCallerId }),
    });
  }

  /** Answers the call that rings. */
  answer(): Promise<void> {
    return this.#phone.ask('Answer');
  }

  /** Turns the call away that rings. */
  reject(): Promise<void> {
    return this.#phone.ask('Reject');
  }

  /** Ends the call that the agent is in. */
  hangUp(): Promise<void> {
    return this.#phone.ask('Hangup');
  }

  /** Lets the other side wait. */
  hold(): Promise<void> {
    return this.#phone.ask('Hold');
  }

  /** Goes on with a call that was on hold. */
  retrieve(): Promise<void> {
    return this.#phone.ask('Retrieve');
  }

  /** Keeps the agent from being heard, where the switch can do so. */
  mute(): Promise<void> {
    return this.#phone.ask('MuteCall');
  }

  /** Lets the agent be heard again. */
  unmute(): Promise<void> {
    return this.#phone.ask('UnmuteCall');
  }

  /** Records the call from now on. */
  startRecording(): Promise<void> {
    return this.#phone.ask('StartCallRecording');
  }

  /** Such as while a card's number is said. */
  pauseRecording(): Promise<void> {
    return this.#phone.ask('PauseCallRecording');
  }

  /** Goes on with a recording that was paused. */
  resumeRecording(): Promise<void> {
    return this.#phone.ask('ResumeCallRecording');
  }

  /** Ends the recording. */
  stopRecording(): Promise<void> {
    return this.#phone.ask('StopCallRecording');
  }

  /** Sends tones, one after the other. */
  async sendDigits(digits: string): Promise<void> {
    const { current } = this.#phone.running;
    if (current) await sendDigits(current, digits, this.#phone);
  }

  /** Asks for a state by its `operationName`: `Ready`, `NotReady`, or one of the deployment's own. */
  async setState(name: string, options?: SetStateOptions): Promise<void> {
    await this.#phone.agentState.setState(name, options);
  }

  /** For supervisors: takes part in another device's calls. Coaching has to be chosen before the call. */
  async monitor(kind: CallMonitoringKind, parameters: CallMonitoringParameters): Promise<void> {
    await this.#phone.own.perform(kind, parameters);
  }

  /** Leaves the calls of the monitored agent. */
  async stopMonitoring(): Promise<void> {
    await this.#phone.own.perform('CancelSupervisorMonitoring');
  }

  protected override render(): TemplateResult {
    // In the lower half of the window, what opens, opens above. Nothing is dirty yet, so this costs nothing.
    const isLow = this.hasUpdated && this.getBoundingClientRect().top > innerHeight / 2;
    return renderPhone(this.#phone, isLow, this.#onDialWanted);
  }

  readonly #onDialWanted = ({ number, name, callerId }: GwsDialWantedEvent): void => {
    if (name) directoryOf(this.#phone.session!).learn(number, name);
    // What went wrong is shown where it was typed.
    this.dial(number, { outboundCallerId: callerId }).catch(() => {});
  };

  #onTelLink(number: string): boolean {
    if (!this.#phone.own.device || !this.dialPlan(number)) return false;
    this.dial(number).catch(() => {});
    return true;
  }

  #onShortcut(action: ShortcutAction): boolean {
    const { desk, own, running, ringing, session } = this.#phone;
    if (action === 'ready') {
      const isReady = own.device?.data.userState?.state === 'Ready';
      this.setState(isReady ? 'NotReady' : 'Ready').catch(() => {});
      return session !== undefined;
    }
    const dial = action === 'dial' && this.#phone.find('gws-dial');
    if (dial) this.#phone.open('gws-dial');
    const call = action === 'answer' ? ringing[0] : running.current;
    const operation = asked[action]?.find((one) => call?.can(one));
    if (operation) void desk.perform(call!, operation);
    return Boolean(dial || operation);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gws-softphone': GwsSoftphone;
  }
}
