// Tones for who or what is on the other end, sent one after the other.
import { ApiError } from '../../../session/index.js';
import type { Phone } from '../phone.js';
import type { CallResource } from './call-view.js';

export const isDigit = (one: string): boolean => /\d/.test(one);

/** Sends what there is of digits in a text, in turn. The API knows 0 to 9 alone; many lines take `*` and `#` too. */
export async function sendDigits(call: CallResource, text: string, { desk }: Pick<Phone, 'desk'>): Promise<void> {
  const { digits } = desk.view(call);
  const isUnderWay = digits.waiting !== '';
  digits.waiting += text.replace(/[^\d*#]/g, '');
  digits.lost = '';
  desk.update();
  if (isUnderWay) return;
  while (digits.waiting !== '') {
    const digit = digits.waiting[0]!;
    if (await desk.perform(call, 'SendDtmf', { digits: digit })) {
      digits.sent += digit;
      digits.waiting = digits.waiting.slice(1);
    } else {
      // A line that takes no such key is not asked again.
      desk.digitsOnly ||= !isDigit(digit) && desk.view(call).problem?.error instanceof ApiError;
      digits.lost = digits.waiting;
      digits.waiting = '';
    }
    desk.update();
  }
}
