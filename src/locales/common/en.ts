// Words that several of the agent's elements say.

export const en = {
  noServer: 'No answer from the contact centre. Try again in a moment.',
  connectionLost: 'Connection lost. Trying again.',
  cancel: 'Cancel',
  notConnected: 'Not connected',
  signInFirst: 'Sign in to take calls and chats.',
  reject: 'Reject',
  rejecting: 'Rejecting',
  refused: (operation: string, reason: string) => `${operation} was refused: ${reason}`,
};
