// What was before, as it is shown: by which medium, and what was said.
import type { HistoryInteraction, HistoryMessage } from '../../../api/index.js';
import type { SideTexts } from '../../../locales/index.js';
import type { IconShape } from '../../../ui/draw-icon.js';
import { globe, mail, messageSquare, phone, smartphone, thumbsUp } from '../../../ui/icons.generated.js';

type Word = { [Key in keyof SideTexts]: SideTexts[Key] extends string ? Key : never }[keyof SideTexts];

const other = [globe, 'otherMedium'] as const;
const shapes: Readonly<Record<string, readonly [IconShape, Word]>> = {
  call: [phone, 'call'],
  chat: [messageSquare, 'chat'],
  email: [mail, 'email'],
  facebook: [thumbsUp, 'facebook'],
  facebooksession: [thumbsUp, 'facebook'],
  smssession: [smartphone, 'sms'],
};

/** Servers capitalise it in places. */
export const mediaShapes = ({ mediaType }: HistoryInteraction): readonly [IconShape, Word] =>
  shapes[mediaType.toLowerCase()] ?? other;

export interface Spoken {
  readonly name: string;
  readonly text: string;
  /** In milliseconds. */
  readonly time: number | undefined;
  readonly isForAgents: boolean;
  readonly isCustomer: boolean;
}

/** Words and pushed pages; who came and went when is of no use any more. */
export const spokenIn = (messages: readonly HistoryMessage[]): Spoken[] =>
  messages.flatMap((message) => {
    const text = message.type === 'Text' ? message.text : message.type === 'PushUrl' ? message.url : undefined;
    if (!text) return [];
    const { from, visibility, timestampSeconds: time } = message;
    return {
      name: from.nickname,
      text,
      time,
      isForAgents: visibility !== 'All',
      isCustomer: from.type === 'Customer',
    };
  });
