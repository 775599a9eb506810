// What is attached to a call or a conversation: read, edited, added to and deleted.
import { html, nothing, type TemplateResult } from 'lit';
import type { Call } from '../../api/index.js';
import type { CaseTexts, CommonTexts } from '../../locales/index.js';
import type { IconShape } from '../../ui/draw-icon.js';
import { renderControl, type Control } from '../../ui/control.js';
import { icon } from '../../ui/icon.js';
import { eye, lock, pencil, plus, x } from '../../ui/icons.generated.js';
import { withLinks } from '../../ui/links.js';

/** How the keys of a case are treated; `GSIP_*` stands for all that begin so. */
export interface DataRules {
  /** Never shown. */
  readonly hidden: readonly string[];
  /** Shown by their last four characters until somebody asks. */
  readonly masked: readonly string[];
  /** Shown, and not changed here. */
  readonly locked: readonly string[];
}

/** What this page knows of one case beside what the server tells. */
export interface CaseView {
  /** It is being edited. */
  isEditing: boolean;
  readonly revealed: Set<string>;
  /** How the contact centre calls what is attached. */
  readonly labels: ReadonlyMap<string, string>;
}

/** Whose data it is, and how they are changed. */
export interface Case {
  readonly data: Pick<Call, 'userData' | 'case'>;
  readonly view: CaseView;
  readonly rules: DataRules;
  readonly texts: CommonTexts & CaseTexts;
  /** The server can be asked now, and takes changes. */
  readonly isOpen: boolean;
  readonly isSaving: boolean;
  /** Answers whether the server has taken it. What is attached twice is there twice: this is for known keys, too. */
  readonly update: (userData: Record<string, string>) => Promise<boolean>;
  readonly remove: (key: string) => void;
  /** Deletes all at once, where that can be. */
  readonly removeAll?: Control | undefined;
  /** Draws it anew. */
  readonly draw: () => void;
  /** Puts the focus on a part of it, once it is drawn. */
  readonly focus: (selector: string) => void;
}

interface Entry {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly isLocked: boolean;
  /** Shown by its end alone. */
  readonly isCovered: boolean;
}

export function renderCase(one: Case): TemplateResult | typeof nothing {
  const { texts, view, isOpen } = one;
  const entries = entriesOf(one);
  if (entries.length === 0 && !isOpen) return nothing;
  const edit = (field: string) => {
    view.isEditing = true;
    one.draw();
    one.focus(field);
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
      ${view.isEditing ? renderForm(one, entries) : renderFacts(one, entries)}
    </details>
  `;
}

const renderFacts = ({ view, texts, draw }: Case, entries: readonly Entry[]): TemplateResult => html`
  <dl class="facts">
    ${entries.map(({ key, label, value, isLocked, isCovered }) => {
      const show = () => {
        view.revealed.add(key);
        draw();
      };
      return html`
        <dt><bdi>${label}</bdi></dt>
        <dd>
          <bdi>${isCovered ? `•••• ${value.slice(-4)}` : withLinks(value)}</bdi>
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

function renderForm(one: Case, entries: readonly Entry[]): TemplateResult {
  const { data, texts, view, isOpen, isSaving, removeAll } = one;
  const editable = entries.filter(isEditable);
  const close = () => {
    view.isEditing = false;
    one.draw();
    one.focus('[part~=case] summary');
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // It closes nothing else.
    event.preventDefault();
    close();
  };
  const remove = (key: string) => {
    one.remove(key);
    one.focus('[name=name]');
  };
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const { name, value, ...given } = Object.fromEntries(new FormData(event.target as HTMLFormElement));
    const userData: Record<string, string> = name ? { [name as string]: value as string } : {};
    for (const { key, value: before } of editable) {
      const now = given[`=${key}`];
      if (now !== undefined && now !== before) userData[key] = now as string;
    }
    const isSame = Object.keys(userData).length === 0;
    if (isSame || (isOpen && (await one.update(userData)))) close();
  };
  return html`
    <form class="facts" @submit=${save} @keydown=${onKey}>
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
          removeAll && editable.length > 0 && editable.length === Object.keys(data.userData ?? {}).length
            ? renderControl(removeAll, 'danger-quiet')
            : nothing
        }
        <button class="button" type="button" @click=${close}>${texts.cancel}</button>
        <button class="button primary" aria-disabled=${isSaving || !isOpen || nothing}>
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
function entriesOf({ data: { userData = {}, case: picked = [] }, view: { labels, revealed }, rules }: Case): Entry[] {
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
