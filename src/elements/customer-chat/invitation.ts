// One question that invites to the chat: after a time, on some pages, or when somebody is about to leave. Loaded only
// where a page has one, and never again once it was dismissed.
import { drawIcon } from '../../ui/draw-icon.js';
import { x } from '../../ui/icons.generated.js';
import type { GwsCustomerChat } from './customer-chat.js';
import { GwsChatInvitationEvent } from './events.js';
import { invitationStyles } from './invitation.styles.js';
import { launcherTexts } from './launcher-texts.js';

/** Waits for its moment; the returned function ends that. */
export function invite(chat: GwsCustomerChat, open: () => void): () => void {
  const shown = Number(chat.kept('invited'));
  if (chat.kept('dismissed') || shown >= chat.invitationLimit || !location.href.includes(chat.invitationOn)) {
    return () => {};
  }
  const over = new AbortController();
  const { signal } = over;
  const show = () => {
    over.abort();
    if (chat.isOpen || !chat.dispatchEvent(new GwsChatInvitationEvent())) return;
    chat.keep('invited', String(shown + 1));
    chat.shadowRoot!.append(draw(chat, open));
  };
  if (chat.invitationOnExit) {
    const leave = ({ clientY, relatedTarget }: MouseEvent) => {
      if (clientY <= 0 && !relatedTarget) show();
    };
    document.addEventListener('mouseout', leave, { signal });
  } else {
    const timer = setTimeout(show, chat.invitationAfter * 1_000);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }
  return () => over.abort();
}

function draw(chat: GwsCustomerChat, open: () => void): HTMLElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(invitationStyles);
  chat.shadowRoot!.adoptedStyleSheets.push(sheet);
  const box = make('div', { role: 'status' });
  box.part.add('invitation');
  const question = make('button', { className: 'question', type: 'button' });
  const face = make('span', { className: 'face', ariaHidden: 'true', textContent: initials(chat.invitationFrom) });
  const words = make('span', {});
  words.append(
    make('small', { textContent: chat.invitationFrom || chat.name }),
    make('bdi', { textContent: chat.invitation }),
  );
  question.append(face, words);
  question.addEventListener('click', () => {
    box.remove();
    open();
  });
  const dismiss = make('button', { className: 'dismiss', type: 'button', ariaLabel: launcherTexts(chat).dismiss });
  dismiss.append(drawIcon(x, 16));
  dismiss.addEventListener('click', () => {
    chat.keep('dismissed', 'yes');
    box.remove();
    chat.shadowRoot!.querySelector('button')?.focus();
  });
  box.append(question, dismiss);
  return box;
}

const make = <Tag extends 'div' | 'span' | 'small' | 'bdi' | 'button'>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
): HTMLElementTagNameMap[Tag] => Object.assign(document.createElement(tag), properties);

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .slice(0, 2)
    .map((word) => [...word][0])
    .join('');
