// `<gws-chat-people>`: who is in a conversation, and whom to consult, to invite or to hand over to.
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { commonWords, peopleWords } from '../../../locales/index.js';
import type { Session } from '../../../session/index.js';
import { agentStyles } from '../../../ui/agent-styles.js';
import { renderControl } from '../../../ui/control.js';
import { controlStyles } from '../../../ui/control.styles.js';
import { face } from '../../../ui/face.js';
import { firstName } from '../../../ui/first-name.js';
import { icon } from '../../../ui/icon.js';
import { circleAlert, lock, x } from '../../../ui/icons.generated.js';
import { KeepFocus } from '../../../ui/keep-focus.js';
import { renderLine } from '../../../ui/line.js';
import { Localize } from '../../../ui/localize.js';
import { segmentStyles } from '../../../ui/segments.styles.js';
import { spinner } from '../../../ui/spinner.js';
import { GwsTargetClosedEvent, type GwsTargetChosenEvent } from '../../dial/events.js';
import { refusal } from '../../session/refusal.js';
import type { MediumName } from '../media.js';
import type { ConversationData, ConversationResource } from '../resource.js';
import { Asking } from '../asking.js';
import { channels, nameTarget, takesQueues, type Way } from './naming.js';
import { styles } from './people.styles.js';

const ways = {
  Consult: { words: 'consult', purpose: 'consult' },
  Invite: { words: 'invite', purpose: 'invite' },
  Transfer: { words: 'transfer', purpose: 'handOver' },
} as const;

/** Somebody was asked, and is not there yet. */
interface Awaited {
  readonly name: string;
  readonly way: Way;
  /** Who was in it before. */
  readonly before: ReadonlySet<unknown>;
}

type Participant = NonNullable<ConversationData['participants']>[number];

/**
 * Who is in a conversation, and who is to be: a part of the chat panel.
 *
 * @csspart way - One of the three ways: consult, invite, transfer.
 * @csspart search - Where somebody is looked for.
 * @csspart participants - Who is in it.
 * @csspart line - What is wrong, in one sentence.
 * @fires {GwsTargetClosedEvent} gws-target-closed - There is nothing more to be done here.
 */
export class GwsChatPeople extends LitElement {
  static override readonly styles = [...agentStyles, controlStyles, segmentStyles, styles];

  @property({ attribute: false }) session: Session | undefined;
  @property({ attribute: false }) chat: ConversationResource | undefined;
  @property() medium: MediumName = 'chats';
  /** Whom the conversation is with. */
  @property() who = '';
  /** What somebody is looked for. */
  @property() way: Way = 'Consult';

  readonly #localize = new Localize(this, commonWords, peopleWords);
  readonly #asking = new Asking(this);
  readonly #awaited = new WeakMap<ConversationResource, Awaited>();

  constructor() {
    super();
    new KeepFocus(this, () => this.renderRoot.querySelector<HTMLElement>('.awaited, .segment'));
  }

  protected override willUpdate(): void {
    const { chat } = this;
    const awaited = chat && this.#awaited.get(chat);
    if (!chat || !awaited) return;
    const hasCome = participantsOf(chat).some((one) => one.type === 'Agent' && !awaited.before.has(one.participantId));
    if (hasCome || this.#asking.problem) this.#awaited.delete(chat);
    if (hasCome) this.#close();
  }

  /** Whoever shows it takes it away when it is over, and looks then where the focus goes: it must not be gone before. */
  protected override shouldUpdate(): boolean {
    return !this.chat?.ended;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { chat } = this;
    if (!chat) return nothing;
    const awaited = this.#awaited.get(chat);
    return html`
      ${awaited ? this.#renderAwaited(chat, awaited) : this.#renderSearch(chat)} ${this.#renderParticipants(chat)}
    `;
  }

  #renderSearch(chat: ConversationResource): TemplateResult {
    const { texts } = this.#localize;
    const { problem } = this.#asking;
    const open = (Object.keys(ways) as Way[]).filter((way) => chat.can(way));
    const way = open.includes(this.way) ? this.way : open[0];
    const refused = problem && problem.operation in ways;
    return html`
      <div class="segments" role="group" aria-label=${texts.how}>
        ${open.map((one) =>
          renderControl(
            {
              part: 'way',
              label: texts[ways[one].words],
              isPressed: one === way,
              press: () => {
                this.way = one;
                this.#asking.forget();
              },
            },
            'segment',
          ),
        )}
      </div>
      ${
        way
          ? html`<gws-target-search
              part="search"
              .session=${this.session}
              .purpose=${ways[way].purpose}
              .who=${firstName(this.who)}
              .channel=${channels[this.medium]}
              .suggested=${chat.data.suggestedQueueUris ?? []}
              .noQueues=${!takesQueues(this.medium, way)}
              .canNow=${true}
              .pending=${chat.pending === way}
              .refusal=${refused ? refusal(texts[ways[way].words], problem.error, texts) : ''}
              @gws-target-chosen=${(event: GwsTargetChosenEvent) => void this.#choose(chat, way, event)}
            ></gws-target-search>`
          : html`<p class="muted hint">${texts.notOffered}</p>`
      }
    `;
  }

  #renderAwaited(chat: ConversationResource, { name, way }: Awaited): TemplateResult {
    const { texts } = this.#localize;
    return html`
      <div class="awaited" tabindex="-1" role="status">
        ${spinner(20)}<span>${way === 'Consult' ? texts.waitsForAdvice(name) : texts.waitsFor(name)}</span>
        ${
          way === 'Consult' && this.#canCancel(chat)
            ? html`<button class="button" @click=${() => void this.#cancel(chat)}>${texts.cancelConsult}</button>`
            : nothing
        }
      </div>
    `;
  }

  #renderParticipants(chat: ConversationResource): TemplateResult | typeof nothing {
    const { texts } = this.#localize;
    const { problem } = this.#asking;
    const all = participantsOf(chat);
    if (all.length < 3) return nothing;
    return html`
      <section part="participants" aria-label=${texts.inIt}>
        <h3>${texts.inIt}</h3>
        <ul>
          ${all.map((one) => this.#renderParticipant(chat, one))}
        </ul>
        ${
          problem?.operation === 'RemoveParticipantFromConference'
            ? renderLine({
                tone: 'danger',
                shape: circleAlert,
                words: refusal(texts.remove, problem.error, texts),
                action: { label: texts.close, act: () => this.#asking.forget() },
              })
            : nothing
        }
      </section>
    `;
  }

  #renderParticipant(chat: ConversationResource, one: Participant): TemplateResult {
    const { texts } = this.#localize;
    const { nickname: name = '', visibility, type, uri } = one;
    const isUnseen = visibility === 'Agents' || visibility === 'Supervisors';
    const isOwn = type === 'Agent' && uri?.endsWith(`/${this.session?.user?.id}`);
    const removal = 'RemoveParticipantFromConference';
    const isPending = chat.pending === removal;
    // Only who is seen by the customer can be put out; who is asked aside leaves by themselves.
    const canRemove = type === 'Agent' && !isOwn && !isUnseen && uri !== undefined && chat.can(removal);
    return html`
      <li>
        ${face(name, 'small')} <bdi class="cut" title=${name}>${name}</bdi>
        <span class="muted">
          ${
            isUnseen
              ? html`${icon(lock)} ${texts.agentsOnly}`
              : type === 'Customer'
                ? texts.customer
                : isOwn
                  ? texts.you
                  : nothing
          }
        </span>
        ${
          canRemove
            ? renderControl(
                {
                  part: 'remove',
                  shape: x,
                  label: isPending ? texts.removing : texts.removeOne(name),
                  isPending,
                  why: this.#asking.isLive ? undefined : texts.connectionLost,
                  press: () => void this.#asking.perform(removal, { targetUri: uri }),
                },
                'icon-only',
              )
            : nothing
        }
      </li>
    `;
  }

  /** Facebook sessions do not have it. */
  #canCancel(chat: ConversationResource): boolean {
    return this.medium !== 'facebookSessions' && chat.can('CancelConsult');
  }

  async #choose(chat: ConversationResource, way: Way, { whom }: GwsTargetChosenEvent): Promise<void> {
    const id = (whom.uri ?? whom.path ?? '').split('/').at(-1);
    if (!id || (whom.kind !== 'user' && whom.kind !== 'queue')) return;
    const named = nameTarget(this.medium, way, { ...whom, kind: whom.kind, id }, chat.data.uri);
    const before = new Set(participantsOf(chat).map(({ participantId }) => participantId));
    if (!(await this.#asking.perform(way, named))) return;
    if (way === 'Transfer') this.#close();
    else if (!this.#asking.problem) {
      this.#awaited.set(chat, { name: whom.name, way, before });
      this.requestUpdate();
    }
  }

  async #cancel(chat: ConversationResource): Promise<void> {
    if (!(await this.#asking.perform('CancelConsult'))) return;
    this.#awaited.delete(chat);
    this.requestUpdate();
  }

  #close(): void {
    this.dispatchEvent(new GwsTargetClosedEvent());
  }
}

const participantsOf = ({ data }: ConversationResource): readonly Participant[] => data.participants ?? [];

declare global {
  interface HTMLElementTagNameMap {
    'gws-chat-people': GwsChatPeople;
  }
}
