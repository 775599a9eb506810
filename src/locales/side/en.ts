// The words about a customer beside the conversation.

export const en = {
  about: (name: string) => `About ${name}`,
  hide: 'Hide this side',
  contact: 'Contact',
  email: 'E-mail',
  phone: 'Phone',
  town: 'Town',
  earlier: 'Earlier',
  nothingEarlier: 'Nothing earlier is known.',
  historyNotRead: 'What was before could not be read.',
  showAll: (count: number) => `Show all ${count}`,
  noSubject: 'Without a subject',
  noWordsKept: 'No words were kept of it.',
  stillOpen: 'not finished',
  agentsOnly: 'agents only',
  backToCustomer: 'Back to the customer',
  call: 'Call',
  chat: 'Chat',
  sms: 'SMS',
  facebook: 'Facebook',
  otherMedium: 'Other',
};
