// Whether a subscription covers a channel, by Bayeux's rules: `*` stands for one level, `**` for all below.

export function covers(pattern: string, channel: string): boolean {
  if (pattern.endsWith('/**')) return channel.startsWith(pattern.slice(0, -2));
  if (!pattern.endsWith('/*')) return pattern === channel;
  const stem = pattern.slice(0, -1);
  return channel.startsWith(stem) && !channel.slice(stem.length).includes('/');
}
