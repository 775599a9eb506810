// What is attached to a call: read, edited, added to and deleted.
import { html, nothing, type TemplateResult } from 'lit';
import type { Call } from '../../../api/index.js';
import type { IconShape } from '../../../ui/draw-icon.js';
import { icon } from '../../../ui/icon.js';
import { eye, lock, pencil, plus, x } from '../../../ui/icons.generated.js';
import type { DataRules, Phone } from '../phone.js';
import type { CallResource, CallView } from './call-view.js';
import { controlFor, renderControl } from './control.js';

interface Entry {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly isLocked: boolean;
  /** Shown by its end alone. */
  readonly isCovered: boolean;
}

export function renderCase(call: CallResource, phone: Phone): TemplateResult | typeof nothing {
  const { texts, desk, isLive } = phone;
  const view = desk.view(call);
  const entries = entriesOf(call.data, view, phone.rules);
  const isOpen = isLive && call.can('UpdateUserData');
  if (entries.length === 0 && !isOpen) return nothing;
  const edit = (field: string) => {
    view.isEditing = true;
    desk.update();
    phone.focus(field);
  };
  return html`
    <details class="part" part="case" open>
      <summary>${texts.caseData}</summary>
      ${
        isOpen && !view.isEditing
          ? html`<span class="tools">
              ${renderTool(plus, texts.add, () => edit('[name=name]'))}
              ${entries.some(isEditable) ? renderTool(pencil, texts.edit, () => edit('.facts .field')) : nothing}
            </span>`
          : nothing
      }
      ${view.isEditing ? renderForm(call, entries, phone) : renderFacts(entries, view, phone)}
    </details>
  `;
}

const renderFacts = (entries: readonly Entry[], view: CallView, { texts, desk }: Phone): TemplateResult => html`
  <dl class="facts">
    ${entries.map(({ key, label, value, isLocked, isCovered }) => {
      const show = () => {
        view.revealed.add(key);
        desk.update();
      };
      return html`
        <dt><bdi>${label}</bdi></dt>
        <dd>
          <bdi>${isCovered ? `•••• ${value.slice(-4)}` : value}</bdi>
          ${isCovered ? renderTool(eye, texts.show(label), show) : nothing}
          ${
            isLocked
              ? html`<span title=${texts.locked}>${icon(lock)}<span class="unseen">${texts.locked}</span></span>`
              : nothing
          }
        </dd>
      `;
    })}
  </dl>
`;

function renderForm(call: CallResource, entries: readonly Entry[], phone: Phone): TemplateResult {
  const { texts, desk, isLive } = phone;
  const editable = entries.filter(isEditable);
  const close = () => {
    desk.view(call).isEditing = false;
    desk.update();
    phone.focus('[part~=case] summary');
  };
  const remove = (key: string) => {
    void desk.perform(call, 'DeleteUserDataPair', { key });
    phone.focus('[name=name]');
  };
  /** Updated, not attached: what is attached twice is there twice. */
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const { name, value, ...given } = Object.fromEntries(new FormData(event.target as HTMLFormElement));
    const userData = name ? { [name as string]: value } : {};
    for (const { key, value: before } of editable) {
      const now = given[`=${key}`];
      if (now !== undefined && now !== before) userData[key] = now;
    }
    const isSame = Object.keys(userData).length === 0;
    if (isSame || (isLive && (await desk.perform(call, 'UpdateUserData', { userData })))) close();
  };
  const isSaving = call.pending === 'UpdateUserData';
  return html`
    <form class="facts" @submit=${save} @keydown=${({ key }: KeyboardEvent) => key === 'Escape' && close()}>
      ${editable.map(
        ({ key, label, value }) => html`
          <label for="data-${key}"><bdi>${label}</bdi></label>
          <span>
            <input class="field" id="data-${key}" name="=${key}" dir="auto" .value=${value} autocomplete="off" />
            ${renderTool(x, texts.deleteData(label), () => remove(key))}
          </span>
        `,
      )}
      <input class="field" name="name" aria-label=${texts.dataName} placeholder=${texts.dataName} />
      <input class="field" name="value" dir="auto" aria-label=${texts.dataValue} placeholder=${texts.dataValue} />
      <span class="ends">
        ${
          // Whatever is not to be seen or changed here would go as well.
          editable.length > 0 && editable.length === Object.keys(call.data.userData ?? {}).length
            ? renderControl(controlFor('delete-all', call, ['DeleteUserData'], phone), 'danger-quiet')
            : nothing
        }
        <button class="button" type="button" @click=${close}>${texts.cancel}</button>
        <button class="button primary" aria-disabled=${isSaving || !isLive || nothing}>
          ${isSaving ? texts.saving : texts.save}
        </button>
      </span>
    </form>
  `;
}

const renderTool = (shape: IconShape, label: string, press: () => void): TemplateResult => html`
  <button class="button icon-only" type="button" aria-label=${label} title=${label} @click=${press}>
    ${icon(shape)}
  </button>
`;

/** What the contact centre picks comes first, by its labels. */
function entriesOf({ userData = {}, case: picked = [] }: Call, view: CallView, rules: DataRules): Entry[] {
  const { labels, revealed } = view;
  const values: Record<string, unknown> = Object.fromEntries(picked.map(({ key, value }) => [key, value]));
  for (const key of labels.keys()) values[key] ??= userData[key];
  Object.assign(values, userData);
  return Object.entries(values).flatMap(([key, value]) => {
    if (value === undefined || isAmong(rules.hidden, key)) return [];
    const isPlain = typeof value !== 'object';
    return {
      key,
      label: labels.get(key) ?? key,
      value: isPlain ? String(value) : JSON.stringify(value),
      isLocked: !isPlain || isAmong(rules.locked, key),
      isCovered: isAmong(rules.masked, key) && !revealed.has(key),
    };
  });
}

/** Nobody changes what cannot be seen. */
const isEditable = ({ isLocked, isCovered }: Entry): boolean => !isLocked && !isCovered;

const isAmong = (names: readonly string[], key: string): boolean =>
  names.some((name) => (name.endsWith('*') ? key.startsWith(name.slice(0, -1)) : key === name));
