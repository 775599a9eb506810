// The words of what else a visitor can do in a chat.

export const en = {
  sound: 'Sound',
  notify: 'Notify me when hidden',
  notifyRefused: 'This browser does not allow notifications here.',
  downloadChat: 'Download the chat',
  print: 'Print',
  endTheChat: 'End the chat',
  endQuestion: 'End the chat?',
  stillHere: (name: string) => `${name} is still here.`,
  copyAfter: 'You can keep a copy afterwards.',
  keepTalking: 'Keep talking',
  endChat: 'End chat',
};
