// The words of a visitor's chat that is over.

export const en = {
  howWasIt: 'How was it to talk to us?',
  marks: ['Bad', 'Poor', 'Fair', 'Good', 'Great'],
  whatBetter: 'What could be better? (optional)',
  sendRating: 'Send rating',
  thanks: 'Thank you for telling us.',
  download: 'Download',
  print: 'Print',
};
