// The words over the list of conversations: a supervisor's team, and a first word to a colleague.

export const en = {
  // To a colleague
  newMessage: 'Message to a colleague',
  oneAtATime: (name: string) => `You write with ${name} already. Finish that first.`,
  notOpened: 'The message',
  // The team
  team: 'Team',
  agentName: 'Agent’s name',
  nobody: (words: string) => `Nobody by the name “${words}”.`,
  emptyTeam: 'Colleagues with chats and SMS stand here.',
  moreMatch: 'There are more. Type a name.',
  noDirectory: 'The directory gives no answer.',
  notRead: 'The conversations of the team could not be read.',
  readAgain: 'Read again',
  count: (count: number) => (count === 1 ? '1 conversation' : `${count} conversations`),
  customer: 'Customer',
  signedOut: 'Signed out',
  goInAs: 'Go in as',
  joinNow: (name: string) => `Go into the conversation with ${name}`,
  joining: 'Joining',
  gone: 'This conversation did not open. It may be over.',
  watchNext: (name: string) => `Join the next conversations of ${name}`,
  watched: (mode: string, name: string) => `${mode}: you join whatever ${name} accepts.`,
  // How a supervisor takes part
  how: 'How you take part',
  monitor: 'Monitor',
  coach: 'Coach',
  bargeIn: 'Barge in',
  // Before it is known with whom
  nobodyWillSee: 'Neither agent nor customer sees you.',
  agentWillSee: 'The agent sees you, the customer does not.',
  bothWillSee: 'Agent and customer see you.',
  // In a conversation
  nobodySees: (agents: string, customer: string) => `Neither ${agents} nor ${customer} sees you.`,
  agentsSee: (agents: string, customer: string) => `Only ${agents} sees you. ${customer} does not.`,
  bothSee: (agents: string, customer: string) => `${agents} and ${customer} see you.`,
};
