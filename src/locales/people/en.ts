// The words of who is in a conversation, and who is to be.

export const en = {
  how: 'How somebody comes in',
  consult: 'Consult',
  invite: 'Invite',
  transfer: 'Transfer',
  waitsFor: (name: string) => `Waiting for ${name} to join.`,
  waitsForAdvice: (name: string) => `Waiting for ${name}, for agents only.`,
  cancelConsult: 'Cancel the consult',
  inIt: 'In the conversation',
  customer: 'Customer',
  you: 'You',
  agentsOnly: 'agents only',
  remove: 'Remove',
  removeOne: (name: string) => `Remove ${name}`,
  removing: 'Removing',
};
