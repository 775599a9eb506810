// The words of one conversation: to whom one writes, files, pages, and what is said among agents.

export const en = {
  more: 'More',
  print: 'Print',
  // To whom
  toWhom: 'To whom',
  agentsOnly: 'Agents only',
  doesNotSee: (name: string) => `${name} does not see this.`,
  noColleagueHere: 'No colleague is in this conversation.',
  cannotAnswer: (names: string) => `The contact centre does not let you answer ${names} here.`,
  isUnseen: (name: string) => `${name} does not see you here. Everything you write is for agents only.`,
  agentsGone: (name: string) => `No colleague is here any more. This stays a note: ${name} does not get it.`,
  onlyListening: 'While you monitor you cannot write. Coach writes to agents only, barge in to all.',
  withColleagues: (names: string) => `with ${names}`,
  leave: 'Leave',
  leaving: 'Leaving',
  // The field
  writeTo: (name: string) => `Write to ${name}`,
  writeToAgents: 'Write to agents',
  forAnswers: (words: string) => `${words}, / for standard responses`,
  sendTo: (name: string) => `Send to ${name}`,
  sendToAgents: 'Send to agents',
  tooEmpty: 'Write something first.',
  filesUnderWay: 'Files are still on their way.',
  parts: (count: number) => `${count} messages`,
  answers: 'Standard responses',
  // Pages
  sendPage: 'Send a page',
  pageAddress: 'Address of the page',
  sendThisPage: 'Send page',
  noAddress: 'Begin with https:// or http://.',
  // Files
  attach: 'Attach a file',
  dropFor: (name: string) => `Drop to attach for ${name}`,
  uploading: 'On its way',
  tooLarge: (limit: string) => `Over ${limit}`,
  notUploaded: 'Not uploaded',
  uploadAgain: (name: string) => `Upload again: ${name}`,
  removeFile: (name: string) => `Remove ${name}`,
  openFile: (name: string) => `Save ${name}`,
  fileTakenBack: (name: string) => `${name} took a file back`,
  // What has happened
  youJoined: 'You joined',
  joinedUnseen: (name: string) => `${name} joined, agents only`,
  isNowCalled: (name: string) => `The name is now ${name}`,
  noticeSent: (words: string) => `Notice: ${words}`,
  saidToAgents: (name: string) => `${name}, agents only`,
};
