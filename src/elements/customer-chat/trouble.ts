// What goes wrong while one waits or talks: one line between the words and the field; the graver wins.
import { html, nothing, type TemplateResult } from 'lit';
import { cookie, hourglass, loaderCircle, wifiOff } from '../../ui/icons.generated.js';
import { renderLine, renderProblem } from './line.js';
import type { GwsCustomerChatPanel } from './panel.js';

const minute = 60_000;

/** `excess` is how many characters of what is written are too many. */
export function renderTrouble(panel: GwsCustomerChatPanel, excess: number): TemplateResult | typeof nothing {
  const { texts, chat, client, talk } = panel;
  const { phase, connected } = client!;
  if (phase === 'ended' || panel.problem) return renderProblem(panel);
  if (excess > 0) return renderLine(texts.tooLong(excess));
  if (!navigator.onLine) return renderLine(texts.offline, 'warning', wifiOff);
  if (!connected) return renderUnanswered(panel);
  const minutes = Math.floor(talk!.waited / minute);
  if (phase === 'waiting' && chat.waitLimit > 0 && minutes >= chat.waitLimit) {
    return renderLine(texts.longWait(minutes), '', hourglass, [texts.leaveMessage, () => void panel.leaveMessage()]);
  }
  return chat.keeps ? nothing : renderLine(texts.nothingKept, '', cookie);
}

function renderUnanswered({ texts, client }: GwsCustomerChatPanel): TemplateResult {
  const seconds = Math.ceil((client!.retryAt! - Date.now()) / 1_000);
  const trying = seconds > 0 ? texts.tryingIn(seconds) : texts.trying;
  // Said once, and not at every second.
  return renderLine(html`${texts.noAnswer} <span aria-hidden="true">${trying}</span>`, 'warning', loaderCircle, [
    texts.tryNow,
    () => void client!.refresh(),
  ]);
}
