// Who the scripted customers are, and what they have to say.
import type { UserData } from '../../api/index.js';

export interface Tale {
  readonly nickname: string;
  readonly subject: string;
  /** By the address or number the contact server knows who is back. */
  readonly userData: UserData;
  readonly opening: string;
  /** To what the agent asks, in this order. */
  readonly answers: readonly string[];
  readonly thanks: string;
}

export const tales: readonly Tale[] = [
  {
    nickname: 'Jonas Weber',
    subject: 'Hip belt of the Ridgeline 45',
    userData: { FirstName: 'Jonas', LastName: 'Weber', EmailAddress: 'jonas.weber@example.com', Segment: 'Gold' },
    opening: 'Hello. Is the hip belt of the Ridgeline 45 sold on its own? Mine has been chewed by a dog.',
    answers: ['It is from 2019, the green one.', 'Size M, 45 litres.', 'Bergstraße 8, 10115 Berlin.'],
    thanks: 'Great, that helps me. Thank you.',
  },
  {
    nickname: 'Mara Lindqvist',
    subject: 'A zip that will not close',
    userData: { FirstName: 'Mara', LastName: 'Lindqvist', PhoneNumber: '+46 8 5550 1170' },
    opening: 'The zip of my jacket slides, but it does not close any more.',
    answers: [
      'The front one. The slider looks a bit open.',
      'Bought in May, in your shop in Uppsala.',
      'Yes, I have pliers.',
    ],
    thanks: 'It closes again. Thank you so much.',
  },
  {
    nickname: 'Tom Okello',
    subject: 'Order 4821',
    userData: { FirstName: 'Tom', LastName: 'Okello', EmailAddress: 'tom.okello@example.org', OrderNumber: '4821' },
    opening: 'Where is order 4821? It should have been here on Tuesday.',
    answers: ['T. Okello, 4821.', 'To the office, please, somebody is there until six.', 'No, nothing in the mail.'],
    thanks: 'Fine, then I wait until tomorrow. Thanks.',
  },
  {
    nickname: 'Priya Raman',
    subject: 'Returning a tent',
    userData: { FirstName: 'Priya', LastName: 'Raman', EmailAddress: 'priya.raman@example.net' },
    opening: 'I would like to return a tent. It has been pitched once, in the garden.',
    answers: ['The Fell 2, in sand.', 'A credit is fine.', 'Yes, the box is still here.'],
    thanks: 'Perfect, I will print the label. Thanks.',
  },
  {
    nickname: 'Anouk Mercier',
    subject: 'Shoes half a size up',
    userData: { FirstName: 'Anouk', LastName: 'Mercier', PhoneNumber: '+33 1 5550 0188' },
    opening: 'Do the Scree shoes come half a size bigger than 39?',
    answers: ['With thick socks, yes.', 'Grey, if there is a choice.', 'My number is the one you have.'],
    thanks: 'Good, I will order them. Thank you.',
  },
];

/** What everybody says alike. */
export const phrases = {
  whileWaiting: 'Is somebody there?',
  whileTalking: 'Are you still there?',
  again: 'It is me again. Nobody had time for me before.',
  another: 'It is me again, with one more question.',
  lost: 'I do not know, sorry.',
} as const;
