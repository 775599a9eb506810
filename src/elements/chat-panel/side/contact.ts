// How a customer can be reached, by the keys under which forms and the contact server attach that.
import { html, nothing, type TemplateResult } from 'lit';
import type { UserData } from '../../../api/index.js';
import type { SideTexts } from '../../../locales/index.js';
import { link, safeLink } from '../../../ui/links.js';

const ways = [
  { words: 'email', scheme: 'mailto:', keys: ['EmailAddress', 'Email', 'emailAddress', 'email'] },
  { words: 'phone', scheme: 'tel:', keys: ['PhoneNumber', 'phoneNumber', 'Phone'] },
  { words: 'town', scheme: '', keys: ['City', 'Town'] },
] as const;

/** What stands among the ways to reach somebody. */
export const contactKeys: readonly string[] = ways.flatMap(({ keys }) => keys);

export function renderContact(userData: UserData = {}, texts: SideTexts): TemplateResult | typeof nothing {
  const known = ways.flatMap(({ words, scheme, keys }) => {
    const value = keys.map((key) => userData[key]).find((one) => typeof one === 'string' && one !== '');
    return value === undefined ? [] : [{ label: texts[words], value: String(value), scheme }];
  });
  if (known.length === 0) return nothing;
  return html`
    <details class="part" part="contact" open>
      <summary>${texts.contact}</summary>
      <dl class="facts">
        ${known.map(({ label, value, scheme }) => {
          const url = scheme && safeLink(scheme + value.replace(/[\s()]/g, ''));
          const shown = html`<bdi>${value}</bdi>`;
          return html`<dt>${label}</dt>
            <dd>${url ? link(url, shown) : shown}</dd>`;
        })}
      </dl>
    </details>
  `;
}
