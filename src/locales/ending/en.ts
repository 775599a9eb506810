// The words at the end of a conversation.

export const en = {
  leaveWhom: (name: string) => `Say goodbye to ${name}`,
  staysYours: 'The customer’s side ends. It stays yours until you complete it.',
  othersGoOn: (name: string) => `Others go on with ${name}. For you it is over.`,
  lastWords: 'Last words, if you like',
  leave: 'Leave',
  leaving: 'Leaving',
  stillYours: 'Still yours',
  customerLeft: (name: string) => `${name} has left`,
  noteAndComplete: 'Note the outcome and complete it.',
  timeIsUp: 'Time is up. Complete it, or place it in a queue.',
  timeLeft: 'Time left',
  comment: 'Remark',
  outcomeNeeded: 'Choose an outcome, then you can complete.',
  placeInQueue: 'Place in a queue',
  meNextTime: 'To me first next time',
  complete: 'Complete',
  completing: 'Completing',
};
