// What is asked before a chat. The browser validates; what is wrong is said in our words, under its field.
import { html, nothing, type TemplateResult } from 'lit';
import type { UserData } from '../../api/index.js';
import type { ChatStart } from '../../customer/index.js';
import type { VisitorTexts } from '../../locales/index.js';
import { icon } from '../../ui/icon.js';
import { chevronDown, circleAlert } from '../../ui/icons.generated.js';
import { link, safeLink } from '../../ui/links.js';
import { spinner } from '../../ui/spinner.js';
import type { GwsCustomerChatPanel } from './panel.js';
import type { ChatField, ChatHost } from './settings.js';

const consent = 'gws-consent';
const own = ['nickname', 'subject', 'endpoint'] as const;

export class Before {
  readonly #panel: GwsCustomerChatPanel;
  /** What is wrong with each field that the visitor has not mended yet. */
  readonly #wrong = new Map<string, string>();

  constructor(panel: GwsCustomerChatPanel) {
    this.#panel = panel;
  }

  /** What is still to be asked: not what the page has told already. */
  get fields(): readonly ChatField[] {
    const { chat } = this.#panel;
    const fields: readonly ChatField[] = chat.fields ?? [
      { name: 'nickname', required: true },
      { name: 'subject', required: true },
    ];
    const asked = fields.filter(({ name }) => !chat[name as 'nickname'] && chat.userData[name] === undefined);
    return needsConsent(chat) ? [...asked, { name: consent, type: 'checkbox', required: true }] : asked;
  }

  render(isAsking: boolean, problem: TemplateResult | typeof nothing): TemplateResult {
    const { texts } = this.#panel;
    return html`
      <form
        class="before"
        part="before"
        @submit=${(event: SubmitEvent) => this.#onSubmit(event)}
        @input=${(event: Event) => this.#onFill(event)}
      >
        <slot name="before">
          <div>
            <h2>${texts.greeting}</h2>
            <p class="muted">${texts.greetingMore}</p>
          </div>
        </slot>
        ${this.fields.map((field) => this.#renderField(field))}
        <div class="foot">
          ${problem}
          <button
            class="button large primary ${isAsking ? 'pending' : ''}"
            aria-disabled=${isAsking ? 'true' : nothing}
          >
            ${isAsking ? spinner(20) : nothing} ${isAsking ? texts.starting : texts.startChat}
          </button>
        </div>
      </form>
    `;
  }

  #renderField(field: ChatField): TemplateResult {
    const { texts } = this.#panel;
    const { name, type = 'text', required = false } = field;
    const wrong = this.#wrong.get(name);
    const label = this.#labelOf(field);
    return html`
      <div>
        ${
          type === 'checkbox'
            ? html`<label class="agree">
                ${this.#renderControl(field, wrong)} <span>${this.#withLink(label, field)}</span>
              </label>`
            : html`<label>
                <span class="label">${label}</span>
                ${required ? nothing : html`<span class="optional">${texts.optional}</span>`}
                ${this.#renderControl(field, wrong)}
              </label>`
        }
        ${wrong ? html`<p class="missing" id="wrong-${name}">${icon(circleAlert)} <span>${wrong}</span></p>` : nothing}
      </div>
    `;
  }

  #renderControl({ name, type = 'text', required = false, options = [] }: ChatField, wrong?: string): TemplateResult {
    const invalid = wrong ? 'true' : nothing;
    const description = wrong ? `wrong-${name}` : nothing;
    const refuse = (event: Event) => this.#onInvalid(event);
    if (type === 'select') {
      return html`<select
          class="field"
          name=${name}
          ?required=${required}
          aria-invalid=${invalid}
          aria-describedby=${description}
          @invalid=${refuse}
        >
          <option value=""></option>
          ${options.map((option) => {
            const { value, label } = typeof option === 'string' ? { value: option, label: option } : option;
            return html`<option value=${value}>${label}</option>`;
          })}
        </select>
        ${icon(chevronDown)}`;
    }
    const isText = type === 'text';
    return html`<input
      class=${type === 'checkbox' ? nothing : 'field'}
      type=${type}
      name=${name}
      autocomplete=${name === 'nickname' ? 'name' : type === 'email' || type === 'tel' ? type : 'off'}
      maxlength=${name === 'nickname' ? 64 : 256}
      pattern=${type === 'tel' ? '[+(\\d][\\d\\s()\\/.\\-]{3,}' : isText && required ? '.*\\S.*' : nothing}
      ?required=${required}
      aria-invalid=${invalid}
      aria-describedby=${description}
      @invalid=${refuse}
    />`;
  }

  /** The link stands in the sentence where it has its words, else behind it. */
  #withLink(sentence: string, { name, link: to }: ChatField): unknown {
    const { texts, chat } = this.#panel;
    const { href, label } = to ?? { href: name === consent ? chat.privacyUrl : '', label: texts.privacyNotice };
    const url = href && safeLink(new URL(href, location.href).href);
    if (!url) return sentence;
    const [before, ...after] = sentence.split(label);
    return after.length > 0 ? [before, link(url, label), after.join(label)] : html`${sentence} ${link(url, label)}`;
  }

  #labelOf({ name, label }: ChatField): string {
    const { texts } = this.#panel;
    const usual: Record<string, string> = {
      nickname: texts.yourName,
      subject: texts.subject,
      [consent]: texts.consent,
    };
    return label ?? usual[name] ?? name;
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const filled = [...new FormData(event.target as HTMLFormElement)].map(
      ([name, value]) => [name, String(value).trim()] as const,
    );
    void this.#panel.start(Object.fromEntries(filled.filter(([, value]) => value)));
  }

  /** The browser's own words would float over the page. */
  #onInvalid(event: Event): void {
    event.preventDefault();
    const field = event.target as HTMLInputElement;
    if (this.#wrong.size === 0) field.focus();
    this.#wrong.set(field.name, whatIsWrong(field, this.#panel.texts));
    this.#panel.requestUpdate();
  }

  #onFill(event: Event): void {
    // A chat is likely now; what fails is told when it is asked for.
    this.#panel.fetch().catch(() => {});
    const { name, validity } = event.target as HTMLInputElement;
    if (validity.valid && this.#wrong.delete(name)) this.#panel.requestUpdate();
  }
}

/** What a chat starts with: what the page has told, and what the visitor has. */
export function chatStart(chat: ChatHost, filled: Readonly<Record<string, string>>, texts: VisitorTexts): ChatStart {
  const { [consent]: agreed, ...told } = filled;
  if (agreed) chat.giveConsent();
  const userData: UserData = { ...chat.userData, ...told };
  for (const name of own) delete userData[name];
  const [time, version] = (chat.requireConsent && chat.kept('consent')?.split(' ')) || [];
  if (time) Object.assign(userData, { ConsentTime: time, ConsentVersion: version });
  const endpoint = told['endpoint'] || chat.endpoint;
  return {
    nickname: told['nickname'] || chat.nickname || texts.visitor,
    subject: told['subject'] || chat.subject || texts.chat,
    ...(endpoint && { endpoint }),
    ...(Object.keys(userData).length > 0 && { userData }),
  };
}

/** Whether the visitor has to agree first. */
export const needsConsent = (chat: ChatHost): boolean => chat.requireConsent !== '' && chat.kept('consent') === null;

function whatIsWrong({ name, type, value, validity }: HTMLInputElement, texts: VisitorTexts): string {
  const isMissing = validity.valueMissing || value.trim() === '';
  if (isMissing && name === 'nickname') return texts.nameMissing;
  if (isMissing && name === 'subject') return texts.subjectMissing;
  if (isMissing) return texts.missing;
  return type === 'email' && value.endsWith('@') ? texts.emailIncomplete : texts.notValid;
}
