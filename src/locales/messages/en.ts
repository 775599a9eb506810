// The words in and around a list of messages.

export const en = {
  you: 'You',
  messages: 'Messages',
  joined: (name: string) => `${name} joined`,
  left: (name: string) => `${name} left`,
  isTyping: (name: string) => `${name} is typing`,
  waitsForConnection: 'Waits for the connection',
  sending: 'Sending',
  sent: 'Sent',
  notSent: 'Not sent',
  sendAgain: 'Send again',
  discard: 'Discard',
  send: 'Send',
  newOnes: 'New',
  newMessages: (count: number) => (count === 1 ? '1 new message' : `${count} new messages`),
};
