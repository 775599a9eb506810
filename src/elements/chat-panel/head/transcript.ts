// What was said, as plain words for paper.
import { audienceOf } from '../../../session/index.js';
import type { Entry } from '../resource.js';

/** Words and pushed pages, a line each: `14:05 Mara: Hello`. */
export const transcriptOf = (
  entries: readonly Entry[],
  time: (at: number) => string,
  toAgents: (name: string) => string,
): string =>
  entries
    .flatMap((entry) => {
      const { type, text, url, from, timestampSeconds: at } = entry;
      const words = type === 'Text' ? text : type === 'PushUrl' ? url : undefined;
      if (!words) return [];
      const name = from?.nickname ?? '';
      return `${at === undefined ? '' : `${time(at)} `}${audienceOf(entry) === 'All' ? name : toAgents(name)}: ${words}`;
    })
    .join('\n');
