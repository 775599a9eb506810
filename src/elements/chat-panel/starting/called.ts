// Colleagues who write to each other are told by their numbers: whose they are, the directory knows.
import { directoryOf } from '../../dial/directory.js';
import type { Conversation } from '../conversation.js';
import type { Conversations } from '../conversations.js';

const asked = new WeakSet<Conversation>();
/** However late a name comes, it is as good. */
const never = new AbortController().signal;

export function learnNames(panel: Conversations): void {
  const { session, all } = panel;
  if (!session?.user || !panel.isLive) return;
  for (const conversation of all) {
    const number = conversation.participants[0]?.phoneNumber;
    if (conversation.medium.hasCustomer || !number || asked.has(conversation)) continue;
    asked.add(conversation);
    const directory = directoryOf(session);
    const learn = () => {
      conversation.called = directory.nameOf(number) ?? '';
      panel.update();
    };
    if (directory.nameOf(number)) learn();
    // The number is a name too, where nobody knows a better one.
    else directory.find({ numbers: [number] }, never).then(learn, () => {});
  }
}
