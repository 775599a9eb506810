// The words of the agent's conversations: the list, what is offered, and the head.

export const en = {
  conversations: 'Conversations',
  noConversations: 'Nothing is waiting. New conversations appear here.',
  chooseConversation: 'Choose a conversation.',
  lostInChats: 'Connection lost. Customers can go on writing. Trying again.',
  noChatButCalls: 'The chat service is not running. Calls still work.',
  close: 'Close',
  allow: 'Allow',
  offerInBackground: 'Something was offered to you while this page was hidden. Be told of it?',
  notOffered: 'Not possible right now.',
  // Media
  chat: 'Chat',
  sms: 'SMS',
  facebook: 'Facebook',
  im: 'Colleague',
  // The list
  waitsForAgent: 'Waiting for you',
  waitsForCustomer: 'Waiting for the customer',
  followed: 'You follow',
  after: 'After the chat',
  unread: (count: number) => `${count} unread`,
  youSaid: 'You:',
  agentsOnly: 'Agents only',
  isWriting: 'Is typing',
  silentFor: (time: string) => `Silent for ${time}`,
  toBeFinished: 'To be finished',
  // Offers
  youAppearAs: 'You appear as',
  accept: 'Accept',
  accepting: 'Accepting',
  // The head
  back: 'Back to the list',
  finish: 'Finish',
  finishing: 'Finishing',
  customerGone: (name: string) => `${name} has left the chat.`,
  consult: 'Consult',
  invite: 'Invite',
  transfer: 'Transfer',
  about: (name: string) => `About ${name}`,
};
