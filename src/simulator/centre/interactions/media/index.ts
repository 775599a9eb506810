// All media that interactions come by.
import type { Medium } from '../medium.js';
import { chat } from './chat.js';
import { facebook } from './facebook.js';
import { sms } from './sms.js';

export const media = { chat, smssession: sms, facebooksession: facebook } satisfies Record<string, Medium>;

export const isMedium = (name: string): name is keyof typeof media => Object.hasOwn(media, name);
