// The words of the agent's conversations.

export const en = {
  conversations: 'Conversations',
  unread: (count: number) => `${count} unread`,
  noConversations: 'Conversations that are offered to you appear here.',
  chooseConversation: 'Choose a conversation.',
  chatOffer: 'Chat',
  youAppearAs: 'You appear as',
  accept: 'Accept',
  accepting: 'Accepting',
  finish: 'Finish',
  finishing: 'Finishing',
  back: 'Back to the list',
  writeTo: (name: string) => `Write to ${name}`,
  sendTo: (name: string) => `Send to ${name}`,
  customerGone: (name: string) => `${name} has left the chat.`,
};
