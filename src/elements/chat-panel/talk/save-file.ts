// A file of the conversation, onto the agent's disk: it needs the agent's own access, which no link has.
import type { Conversation } from '../conversation.js';
import type { Conversations } from '../conversations.js';
import type { ShownFile } from './agent-messages.js';

export async function saveFile(
  { id, name }: ShownFile,
  conversation: Conversation,
  panel: Conversations,
): Promise<void> {
  try {
    const path = { chatId: conversation.id, attachmentId: id };
    const blob = await panel.session!.request('GET /chats/{chatId}/attachments/{attachmentId}', { path });
    const address = URL.createObjectURL(blob);
    const link = Object.assign(document.createElement('a'), { href: address, download: name });
    link.click();
    // The browser has taken it by then.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  } catch (error) {
    conversation.asked.set('UploadFile', name);
    conversation.problem = { error, operation: 'UploadFile' };
    panel.update();
  }
}
