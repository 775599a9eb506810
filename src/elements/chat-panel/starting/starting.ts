// A first word to a colleague: whom, and then the conversation is there to write in.
import '../../dial/define.js';
import { css, html, type TemplateResult } from 'lit';
import { teamWords } from '../../../locales/index.js';
import type { GwsTargetChosenEvent } from '../../dial/events.js';
import { refusal } from '../../session/refusal.js';
import type { Conversations } from '../conversations.js';

interface Attempt {
  isPending: boolean;
  error?: unknown;
}

const attempts = new WeakMap<Conversations, Attempt>();

export function render(panel: Conversations): TemplateResult {
  const { session, texts } = panel;
  const { isPending, error } = attempts.get(panel) ?? { isPending: false };
  return html`
    <gws-target-search
      part="search"
      purpose="message"
      .session=${session}
      .canNow=${true}
      .pending=${isPending}
      .refusal=${error === undefined ? '' : refusal(panel.words(teamWords).notOpened, error, texts)}
      @gws-target-chosen=${({ whom }: GwsTargetChosenEvent) => void start(whom.number, panel)}
      @gws-target-closed=${() => void close(panel)}
    ></gws-target-search>
  `;
}

/** The session's id comes by a notification. */
async function start(phoneNumber: string, panel: Conversations): Promise<void> {
  const become = (attempt: Attempt) => {
    attempts.set(panel, attempt);
    panel.update();
  };
  if (attempts.get(panel)?.isPending || !panel.isLive) return;
  become({ isPending: true });
  try {
    const body = { operationName: 'InitiateIMSession', destination: { phoneNumber } } as const;
    const { imSession } = await panel.session!.ask('POST /me/im-sessions', { body });
    become({ isPending: false });
    panel.follow();
    const conversation = panel.get(imSession.id);
    panel.view = undefined;
    panel.update();
    if (conversation) await panel.goTo(conversation);
  } catch (error) {
    become({ isPending: false, error });
  }
}

async function close(panel: Conversations): Promise<void> {
  attempts.delete(panel);
  panel.view = undefined;
  panel.update();
  await panel.host.updateComplete;
  panel.find('[part~=starting]')?.focus();
}

export const styles = [
  css`
    .list > gws-target-search {
      display: block;
      padding: 0 var(--_space-2) var(--_space-2);
    }
  `,
];
