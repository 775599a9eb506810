// The menu of the agent's state: the states in one list, a switch for each channel, do-not-disturb and forwarding.
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { AgentStateSetting } from '../../api/index.js';
import type { StateTexts } from '../../locales/index.js';
import type { Resource, Session } from '../../session/index.js';
import { icon } from '../../ui/icon.js';
import { check, moon, pencil, phoneForwarded } from '../../ui/icons.generated.js';
import { pressMenuKey } from '../../ui/menu-keys.js';
import { spinner } from '../../ui/spinner.js';
import { stateShape } from '../../ui/state-shape.js';
import { plainNumber } from '../dial/numbers.js';
import type { Chosen } from './choice.js';
import { renderItem } from './menu-item.js';
import { canDisturb, deviceOf, forward, isUndisturbed, setDisturb } from './phone.js';
import {
  channelIcon,
  channelName,
  channelsOf,
  choices,
  isReady,
  isSame,
  nameOf,
  notReady,
  ready,
  shapeOf,
} from './states.js';

/** What the menu needs to know of its element, at each render. */
export interface MenuView {
  readonly session: Session;
  readonly texts: StateTexts;
  /** How long the state lasts, or until when it does. */
  readonly time: string;
  /** Why the agent may not be ready now. */
  readonly whyNotReady: string;
  readonly pending: Chosen | undefined;
  readonly problem: unknown;
}

export interface MenuEvents {
  chosen: (chosen: Chosen) => void;
  /** Something was asked of the phone: what was refused before is forgotten. */
  asked: () => void;
  refused: (operation: string, error: unknown) => void;
}

export class Menu {
  readonly #host: LitElement;
  readonly #events: MenuEvents;
  /** Whether the field for the number to forward to is open. */
  #asksNumber = false;
  #isBadNumber = false;
  #busy: 'disturb' | 'forward' | undefined;
  isOpen = false;

  constructor(host: LitElement, events: MenuEvents) {
    this.#host = host;
    this.#events = events;
  }

  render(view: MenuView | undefined): TemplateResult {
    return html`
      <div
        id="menu"
        class="menu"
        part="menu"
        popover
        @beforetoggle=${this.#onBeforeToggle}
        @toggle=${this.#onToggle}
        @keydown=${this.#onKey}
      >
        ${this.isOpen && view ? this.#renderAll(view) : nothing}
      </div>
    `;
  }

  close(): void {
    this.#find('#menu')?.hidePopover();
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }

  readonly #onBeforeToggle = ({ newState }: ToggleEvent) => {
    this.isOpen = newState === 'open';
    this.#host.requestUpdate();
    // Browsers do not agree on whether a popover in a shadow tree gives the focus back.
    if (!this.isOpen && this.#find('#menu:focus-within')) this.#find('.present')?.focus();
  };

  /** Only now it takes the focus. */
  readonly #onToggle = () => {
    if (this.isOpen) this.#askNumber(false);
  };

  readonly #onKey = (event: KeyboardEvent) => {
    if ((event.target as HTMLElement).closest('form')) return;
    if (event.key === 'Tab') this.close();
    else pressMenuKey(event, [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[role^=menuitem]')]);
  };

  /** Opens or closes the field for the number, and puts the focus where one goes on. */
  #askNumber(asksNumber: boolean): void {
    const goOn = this.#asksNumber ? '[part=forward]' : '[aria-checked=true]';
    this.#asksNumber = asksNumber;
    this.#isBadNumber = false;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => (this.#find('input') ?? this.#find(goOn))?.focus());
  }

  #renderAll(view: MenuView): TemplateResult {
    const { session, texts } = view;
    const channels = channelsOf(session);
    const device = deviceOf(session);
    return html`
      <div role="menu" aria-label=${texts.state}>
        ${choices(session, channels[0]?.id).map((setting) => this.#renderState(view, setting, channels[0]))}
        ${
          channels.length > 1
            ? html`<hr />
                <div role="group" aria-label=${texts.byChannel}>
                  <div class="over" aria-hidden="true">${texts.byChannel}</div>
                  ${channels.map((channel) => this.#renderChannel(view, channel))}
                </div>`
            : nothing
        }
        <hr />
        ${this.#renderDisturb(view)} ${device ? this.#renderForward(view, device) : nothing}
      </div>
      ${this.#asksNumber && device ? this.#renderNumber(view, device) : nothing} ${view.problem}
    `;
  }

  #renderState(view: MenuView, setting: AgentStateSetting, main: Resource<'channels'> | undefined): TemplateResult {
    const { texts, time, pending, whyNotReady } = view;
    const isOn = main !== undefined && isSame(setting, main.data.userState);
    return renderItem({
      part: 'state',
      words: nameOf(setting, texts),
      sign:
        pending && !pending.channel && isSame(pending.setting, setting) ? spinner(12) : stateShape(shapeOf(setting)),
      isOn,
      end: isOn ? html`${time} ${icon(check)}` : nothing,
      off: isReady(setting) && whyNotReady,
      press: () => this.#choose({ setting }),
    });
  }

  #renderChannel({ texts, pending, whyNotReady }: MenuView, { id, data }: Resource<'channels'>): TemplateResult {
    const isOn = isReady(data.userState);
    return renderItem({
      part: 'channel',
      words: channelName(id, texts),
      sign: pending?.channel === id ? spinner() : icon(channelIcon(id)),
      isSwitch: true,
      isOn,
      end: html`${
          data.dndState === 'On' ? html`${icon(moon)}<span class="unseen">${texts.doNotDisturb}</span>` : nothing
        } <span class="cut">${nameOf(data.userState, texts)}</span>`,
      off: !isOn && whyNotReady,
      isSaid: true,
      press: () => this.#choose({ setting: isOn ? notReady : ready, channel: id }),
    });
  }

  #renderDisturb({ session, texts }: MenuView): TemplateResult {
    const isOn = isUndisturbed(session);
    return renderItem({
      part: 'do-not-disturb',
      words: texts.doNotDisturb,
      sign: this.#busy === 'disturb' ? spinner() : icon(moon),
      isSwitch: true,
      isOn,
      off: !canDisturb(session, !isOn) && texts.notOfferedNow,
      press: () => this.#ask('disturb', texts.doNotDisturb, () => setDisturb(session, !isOn)),
    });
  }

  #renderForward({ texts }: MenuView, device: Resource<'devices'>): TemplateResult {
    const number = device.data.forwardTo;
    const isOn = number !== undefined;
    const item = renderItem({
      part: 'forward',
      words: isOn ? texts.forwardTo(number) : texts.forwardCalls,
      sign: this.#busy === 'forward' ? spinner() : icon(phoneForwarded),
      isSwitch: true,
      isOn,
      off: !device.can(isOn ? 'ForwardCallsOff' : 'ForwardCallsOn') && texts.notOfferedNow,
      press: () => (isOn ? this.#forward(device, texts, '') : this.#askNumber(!this.#asksNumber)),
    });
    return html`<div class="row" role="none">
      ${item}
      ${
        isOn
          ? html`<button
              class="edit button icon-only"
              part="edit"
              role="menuitem"
              tabindex="-1"
              aria-label=${texts.changeNumber}
              title=${texts.changeNumber}
              @click=${() => this.#askNumber(true)}
            >
              ${icon(pencil)}
            </button>`
          : nothing
      }
    </div>`;
  }

  #renderNumber({ texts }: MenuView, device: Resource<'devices'>): TemplateResult {
    const isBad = this.#isBadNumber;
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      const number = plainNumber((this.#find('input') as HTMLInputElement).value);
      this.#isBadNumber = !number;
      if (number) void this.#forward(device, texts, number);
      else this.#host.requestUpdate();
    };
    return html`
      <form part="forward-form" @submit=${submit}>
        <label>
          <span class="label">${texts.forwardNumber}</span>
          <input
            class="field number"
            type="tel"
            dir="ltr"
            autocomplete="off"
            aria-invalid=${isBad || nothing}
            aria-describedby=${isBad ? 'bad-number' : nothing}
            value=${device.data.forwardTo ?? ''}
          />
        </label>
        ${isBad ? html`<p id="bad-number" role="alert">${texts.needsNumber}</p>` : nothing}
        <button class="button primary" aria-disabled=${this.#busy ? true : nothing}>
          ${this.#busy ? spinner() : nothing} ${texts.forward}
        </button>
      </form>
    `;
  }

  #choose(chosen: Chosen): void {
    this.close();
    this.#events.chosen(chosen);
  }

  /** Nowhere if there is no number. */
  async #forward(device: Resource<'devices'>, texts: StateTexts, number: string): Promise<void> {
    const isTaken = await this.#ask('forward', texts.forwardCalls, () => forward(device, number));
    if (isTaken && this.#asksNumber) this.#askNumber(false);
  }

  /** Answers whether the server has taken it. */
  async #ask(what: 'disturb' | 'forward', name: string, send: () => Promise<unknown>): Promise<boolean> {
    if (this.#busy) return false;
    this.#busy = what;
    this.#events.asked();
    this.#host.requestUpdate();
    try {
      await send();
      return true;
    } catch (error) {
      this.#events.refused(name, error);
      return false;
    } finally {
      this.#busy = undefined;
      this.#host.requestUpdate();
    }
  }
}
