// Where a chat's id is kept, and how long it counts.
import type { CustomerChatOptions } from './chat.js';

const usualLifetime = 12 * 60 * 60_000;

export const keptName = ({ baseUrl, contactCenterId }: CustomerChatOptions): string =>
  `gws-customer-chat:${baseUrl}:${contactCenterId}`;

/** Undefined where none is kept, or none that may still be used, or the browser forbids it. */
export function keptId(options: CustomerChatOptions): string | undefined {
  const { storage, lifetime = usualLifetime } = options;
  try {
    const [since, id] = storage?.getItem(keptName(options))?.split(' ') ?? [];
    return Math.abs(Date.now() - Number(since)) < lifetime ? id : undefined;
  } catch {
    return undefined;
  }
}
