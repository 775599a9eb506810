// What rings, what comes after a call and what is the matter, without the rest of the phone: for tests.
import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { callerOf, type Describe } from '../../../src/elements/softphone/caller.js';
import { gravest, renderGravest } from '../../../src/elements/softphone/lines.js';
import { Ringer } from '../../../src/elements/softphone/ringing/ringer.js';
import { renderRinging, toastStyles } from '../../../src/elements/softphone/ringing/toast.js';
import '../../../src/elements/outcome/define.js';
import { renderWrapUp } from '../../../src/elements/softphone/wrap-up/view.js';
import { wrapUpStyles } from '../../../src/elements/softphone/wrap-up/wrap-up.styles.js';
import { WrapUp } from '../../../src/elements/softphone/wrap-up/wrap-up.js';
import { SessionController } from '../../../src/elements/session/context.js';
import { commonWords, phoneWords } from '../../../src/locales/index.js';
import type { Resource, Session } from '../../../src/session/index.js';
import { Clock } from '../../../src/ui/clock.js';
import { define } from '../../../src/ui/define.js';
import { Localize } from '../../../src/ui/localize.js';
import { agentStyles } from '../../../src/ui/agent-styles.js';
import { ringStyles } from '../../../src/ui/ring.js';
import { sectionStyles } from '../../../src/ui/section.styles.js';

export class PhonePiece extends LitElement {
  static override readonly styles = [...agentStyles, sectionStyles, ringStyles, toastStyles, wrapUpStyles];

  @property({ attribute: false }) session: Session | undefined;
  @property({ attribute: false }) describe: Describe | undefined;
  @property({ attribute: false }) queueOf: (() => string) | undefined;
  @property({ type: Boolean }) silent = false;
  @property({ type: Boolean, attribute: 'mandatory-outcome' }) mandatoryOutcome = false;
  @property({ attribute: 'answer-key' }) answerKey: string | undefined;

  readonly #localize = new Localize(this, commonWords, phoneWords);
  readonly #sessions = new SessionController(this, () => {});
  readonly #clock = new Clock(this);
  readonly #began = new Map<string, number>();
  readonly #problems = new Map<string, string>();
  readonly ringer = new Ringer(this, {
    session: () => this.#sessions.session,
    isSilent: () => this.silent,
    device: () => undefined,
    notice: (call) => ({
      title: this.#localize.texts.incomingCall,
      body: callerOf(call.data, this.describe).name,
      lang: this.#localize.language,
    }),
  });
  readonly wrapUp = new WrapUp(this, {
    session: () => this.#sessions.session,
    isMandatory: () => this.mandatoryOutcome,
  });

  protected override updated(): void {
    this.#clock.runs = this.#ringing.length > 0 || this.wrapUp.open !== undefined;
  }

  protected override render(): TemplateResult {
    const { texts } = this.#localize;
    const { session } = this.#sessions;
    return html`
      ${this.#renderLine()}
      ${repeat(
        this.#ringing,
        ({ id }) => id,
        (call) => this.#renderRinging(call),
      )}
      ${renderWrapUp(this.wrapUp, {
        texts,
        session,
        isLive: session?.status === 'live',
        nameOf: ({ number }) => (this.describe ? this.describe({ participants: [] } as never)?.name : number),
        queueOf: this.queueOf,
      })}
    `;
  }

  get #ringing(): Resource<'calls'>[] {
    return [...(this.#sessions.session?.calls ?? [])].filter(({ data }) => data.state === 'Ringing');
  }

  /** The line that shows, by its words. */
  get line(): string | undefined {
    return gravest({ texts: this.#localize.texts, session: this.#sessions.session })?.words;
  }

  #renderLine() {
    const allowNotices = this.ringer.missesNotices ? () => void this.ringer.allowNotices() : undefined;
    return renderGravest({ texts: this.#localize.texts, session: this.#sessions.session, allowNotices });
  }

  #renderRinging(call: Resource<'calls'>): TemplateResult {
    const { session } = this.#sessions;
    const { texts } = this.#localize;
    const began = this.#began.get(call.id) ?? Date.now();
    this.#began.set(call.id, began);
    const talking = [...session!.calls].find(({ data }) => data.state === 'Established');
    return renderRinging(call, {
      texts,
      caller: callerOf(call.data, this.describe),
      age: Date.now() - began,
      talkingTo: talking && callerOf(talking.data, this.describe).name,
      isSecond: session!.calls.size > 1,
      isLive: session!.status === 'live',
      answerKey: this.answerKey,
      problem: this.#problems.get(call.id),
      act: (operation) => {
        call.perform(operation).catch((error: Error) => {
          this.#problems.set(call.id, error.message);
          this.requestUpdate();
        });
      },
    });
  }
}

define('phone-piece', PhonePiece);

declare global {
  interface HTMLElementTagNameMap {
    'phone-piece': PhonePiece;
  }
}
