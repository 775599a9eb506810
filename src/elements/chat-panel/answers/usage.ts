// That an agent has used a standard response, for the contact centre's reports: each medium's own way.
import type { Conversation } from '../conversation.js';
import type { Conversations } from '../conversations.js';

/** Chosen by an agent; without it, it would count as an automatic one. */
const responseType = 'SuggestedResponseChosen';

/** A courtesy: the agent need not know that it was refused. */
export async function reportUse(id: string, conversation: Conversation, panel: Conversations): Promise<void> {
  if (conversation.has('ReportResponseTemplateUsage')) {
    await panel.attempt(conversation, 'ReportResponseTemplateUsage', { responseTemplateId: id, responseType });
    return;
  }
  const body = { interactionId: conversation.id, responseType } as const;
  const path = { standardResponseId: id };
  await panel.session
    ?.request('POST /platform/contactserver/ReportStandardResponseUsage/{standardResponseId}', { path, body })
    .catch(() => {});
}
