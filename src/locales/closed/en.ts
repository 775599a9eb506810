// The words of a visitor's chat out of hours, or after too long a wait.

export const en = {
  closedNow: 'We are closed right now',
  busyNow: 'All of us are talking',
  opens: (day: string, time: string) => `Opens ${day} at ${time}`,
  backOn: (day: string, time: string, place: string) => `Back on ${day} at ${time}, ${place} time.`,
  leaveOne: 'Leave a message, and we answer by e-mail.',
  email: 'E-mail',
  message: 'Message',
  sendMessage: 'Send message',
  sendingMessage: 'Sending',
  messageSent: 'Your message has been sent.',
  messageNotSent: 'Your message was not sent. Try again in a moment.',
};
