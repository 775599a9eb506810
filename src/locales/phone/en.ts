// The words of the softphone and the agent's state.

export const en = {
  state: 'State',
  ready: 'Ready',
  notReady: 'Not ready',
  noCalls: (number: string) => `Calls to ${number} ring here.`,
  incomingCall: 'Incoming call',
  ringing: 'ringing',
  talking: 'Talking',
  lastKnown: (state: string) => `Last known: ${state}`,
  answer: 'Answer',
  answering: 'Answering',
  hangUp: 'Hang up',
  hangingUp: 'Hanging up',
};
