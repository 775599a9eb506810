// The form that asks who it is. One form with both fields, so that password managers know it.
import { html, nothing, type TemplateResult } from 'lit';
import type { CommonTexts, SessionTexts } from '../../locales/index.js';
import type { Credentials } from '../../session/index.js';
import { spinner } from '../../ui/spinner.js';

type Texts = CommonTexts & SessionTexts;

export interface SigningIn {
  texts: Texts;
  /** Who it was last. */
  userName: string;
  /** Without fields, where the page knows who it is. */
  isAsking: boolean;
  isPending: boolean;
  line: TemplateResult | typeof nothing;
  signIn: (credentials: Credentials | undefined) => void;
}

export function renderSignIn(signingIn: SigningIn): TemplateResult {
  const { texts, isAsking, isPending, line, signIn } = signingIn;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const credentials = { userName: String(form.get('userName')), password: String(form.get('password')) };
    if (!isPending) signIn(isAsking ? credentials : undefined);
  };
  return html`
    <form class="card" part="sign-in" @submit=${submit}>
      <slot name="header"></slot>
      ${line} ${isAsking ? renderFields(signingIn) : nothing}
      <button class="button primary ${isPending ? 'pending' : ''}" aria-disabled=${isPending ? 'true' : nothing}>
        ${isPending ? spinner() : nothing} ${isPending ? texts.signingIn : texts.signIn}
      </button>
    </form>
  `;
}

const renderFields = ({ texts, userName }: SigningIn): TemplateResult => html`
  <label>
    <span class="label">${texts.userName}</span>
    <input
      class="field"
      name="userName"
      value=${userName}
      autocomplete="username"
      autocapitalize="none"
      spellcheck="false"
      required
    />
  </label>
  <label>
    <span class="label">${texts.password}</span>
    <input class="field" name="password" type="password" autocomplete="current-password" />
  </label>
`;
