// The words of the visitor's chat.

export const en = {
  closeChat: 'Minimise chat',
  chat: 'Chat',
  greeting: 'Hello. How can we help?',
  greetingMore: 'Tell us a little, and the right person answers.',
  yourName: 'Your name',
  subject: 'What is it about?',
  nameMissing: 'Add your name.',
  subjectMissing: 'Add a few words on what it is about.',
  startChat: 'Start chat',
  starting: 'Starting',
  findingSomeone: 'Finding someone for you',
  writeAlready: 'You can write already. It will be read first.',
  writeMessage: 'Write a message',
  endChat: 'End chat',
  ending: 'Ending',
  newChat: 'New chat',
  chatEnded: 'The chat has ended.',
  noAnswer: 'No answer from the other side. Trying again.',
  noAnswerYet: 'No answer. Try again in a moment.',
  chatUnavailable: 'Chat is not available on this page.',
};
