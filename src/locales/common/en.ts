// Words that several of the agent's elements say.

export const en = {
  noServer: 'No answer from the contact centre. Try again in a moment.',
  connectionLost: 'Connection lost. Trying again.',
  partMissing: 'This part could not be loaded.',
  loadAgain: 'Try again',
  cancel: 'Cancel',
  notConnected: 'Not connected',
  signInFirst: 'Sign in to take calls and chats.',
  reject: 'Reject',
  rejecting: 'Rejecting',
  refused: (operation: string, reason: string) => `${operation} was refused: ${reason}`,
  notOffered: 'The contact centre does not offer this now.',
  close: 'Close',
  save: 'Save',
  saving: 'Saving',
  // Outcomes
  outcome: 'Outcome',
  needed: 'Needed',
  findOutcome: 'Find an outcome',
  chooseOutcome: 'Choose an outcome',
  noSuchOutcome: (words: string) => `No outcome is called “${words}”.`,
  noOutcomes: 'This contact centre has no outcomes.',
  outcomesNotRead: 'The outcomes could not be read.',
  readAgain: 'Read again',
};
