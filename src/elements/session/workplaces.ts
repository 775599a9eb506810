// Where an agent may work, and the question where to, if there is more than one answer.
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { CommonTexts, SessionTexts } from '../../locales/index.js';
import { ApiError, type SessionOptions, type StartOptions } from '../../session/index.js';
import { icon } from '../../ui/icon.js';
import { chevronDown } from '../../ui/icons.generated.js';
import { spinner } from '../../ui/spinner.js';

type Texts = CommonTexts & SessionTexts;

type Asking = Parameters<NonNullable<SessionOptions['choose']>>;

/** Several places, or several phones. */
export interface Workplaces {
  readonly kind: 'place' | 'device';
  readonly options: readonly { readonly name: string; readonly start: StartOptions }[];
}

/** The agent's places or, at a single place, the agent's phones; undefined where there is nothing to choose. */
export async function workplacesOf(...[request, user]: Asking): Promise<Workplaces | undefined> {
  const query = { fields: '*' } as const;
  const { places } = await unlessAbsent(request('GET /users/{id}/places', { path: { id: user.id }, query }));
  if (hasSeveral(places)) {
    return { kind: 'place', options: places.map(({ name }) => ({ name, start: { place: name } })) };
  }
  const { devices } = await unlessAbsent(request('GET /me/devices', { query }));
  if (!hasSeveral(devices)) return undefined;
  const toOption = ({ id, phoneNumber }: (typeof devices)[number]) => ({
    name: phoneNumber,
    start: { devicePath: `/devices/${id}` },
  });
  return { kind: 'device', options: devices.map(toOption) };
}

/** Where a list was meant, a server may have written null. */
const hasSeveral = <Entry>(list: readonly Entry[] | undefined): list is readonly Entry[] =>
  Array.isArray(list) && list.length > 1;

/** Nothing, where there is no such list or not for this agent: the contact centre decides then. */
const unlessAbsent = <Answer extends object>(answer: Promise<Answer>): Promise<Partial<Answer>> =>
  answer.catch((error: unknown) => {
    if (error instanceof ApiError && (error.httpStatus === 403 || error.httpStatus === 404)) return {};
    throw error;
  });

export interface Choosing {
  texts: Texts;
  workplaces: Workplaces;
  isPending: boolean;
  line: TemplateResult | typeof nothing;
  choose: (start: StartOptions) => void;
  cancel: () => void;
}

export function renderChoice({ texts, workplaces, isPending, line, choose, cancel }: Choosing): TemplateResult {
  const { kind, options } = workplaces;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const chosen = new FormData(event.target as HTMLFormElement).get('workplace');
    if (!isPending) choose(options[Number(chosen)]!.start);
  };
  return html`
    <form class="card" part="choice" @submit=${submit}>
      <slot name="header"></slot>
      ${line}
      <label>
        <span class="label">${kind === 'place' ? texts.choosePlace : texts.chooseDevice}</span>
        <span class="choice">
          <select class="field" name="workplace" required>
            <option value="">${texts.notChosen}</option>
            ${repeat(options, ({ name }, index) => html`<option value=${index}>${name}</option>`)}
          </select>
          ${icon(chevronDown)}
        </span>
      </label>
      <div class="actions">
        <button class="button" type="button" @click=${cancel}>${texts.cancel}</button>
        <button class="button primary ${isPending ? 'pending' : ''}" aria-disabled=${isPending ? 'true' : nothing}>
          ${isPending ? spinner() : nothing} ${isPending ? texts.startingWork : texts.startWork}
        </button>
      </div>
    </form>
  `;
}
