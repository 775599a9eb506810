// Which other origins may call, and what they may send and see.

/** An allowed origin, or a pattern with `*` for one label: `https://*.example.com`. */
export type AllowedOrigins = readonly string[];

export function corsHeaders(origin: string | undefined | null, allowed: AllowedOrigins): Record<string, string> {
  // Where nobody else may call, no answer depends on who does.
  if (allowed.length === 0) return {};
  if (!origin || !allowed.some((pattern) => matches(origin, pattern))) return { Vary: 'Origin' };
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE',
    'Access-Control-Allow-Headers':
      'Authorization, ContactCenterId, Content-Type, X-CSRF-TOKEN, X-Requested-With, apikey',
    'Access-Control-Expose-Headers': 'X-CSRF-HEADER, X-CSRF-TOKEN, Retry-After',
    'Access-Control-Max-Age': '600',
    Vary: 'Origin',
  };
}

function matches(origin: string, pattern: string): boolean {
  const [before, after] = pattern.split('*') as [string, string?];
  if (after === undefined) return origin === pattern;
  const label = origin.slice(before.length, origin.length - after.length);
  return origin.startsWith(before) && origin.endsWith(after) && /^[\w-]+$/.test(label);
}
