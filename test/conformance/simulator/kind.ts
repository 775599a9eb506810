// Whether two values are of one kind: the same keys and types all the way down, the same words where words are the
// API's own (states, capabilities, kinds of messages), other ids, names and numbers.
import type { Json } from '../spec.js';

/** Fields whose words the API defines. */
const ownWords = new Set([
  'state',
  'capabilities',
  'messageType',
  'notificationType',
  'type',
  'statusCode',
  'visibility',
]);

/**
 * Where and how the two differ; undefined if they do not. Lists differ by their items' kinds, not by their lengths. Of
 * what is cut short, what is there is compared.
 */
export function differenceInKind(documented: Json, actual: Json, at: string, cut = false): string | undefined {
  if (kindOf(documented) !== kindOf(actual)) return `${at} is ${kindOf(actual)}, documented ${kindOf(documented)}`;
  if (Array.isArray(documented)) return differenceInLists(documented, actual as Json[], at, cut);
  if (documented === null || typeof documented !== 'object') return undefined;
  const other = actual as Record<string, Json>;
  const missing = Object.keys(documented).find((key) => !Object.hasOwn(other, key));
  if (missing !== undefined) return `${at} has no ${missing}`;
  const more = cut ? undefined : Object.keys(other).find((key) => !Object.hasOwn(documented, key));
  if (more !== undefined) return `${at} has ${more}, which is not documented`;
  return Object.entries(documented)
    .map(([key, value]) => {
      if (ownWords.has(key)) return differenceInWords(value, other[key]!, `${at}/${key}`);
      if (key === 'participants') return differenceInPeople(value as Json[], other[key] as Json[], `${at}/${key}`);
      // The keys of attached data are the embedder's.
      return key === 'userData' ? undefined : differenceInKind(value, other[key]!, `${at}/${key}`, cut);
    })
    .find(Boolean);
}

/** The reference orders those who take part now so, now so: each kind of them is there, and no other. */
function differenceInPeople(documented: readonly Json[], actual: readonly Json[], at: string): string | undefined {
  if ((documented.length === 0) !== (actual.length === 0)) return differenceInLists(documented, actual, at, false);
  const isOneOf = (list: readonly Json[]) => (one: Json) =>
    list.some((other) => differenceInKind(one, other, at) === undefined);
  const strange = actual.find((one) => !isOneOf(documented)(one));
  if (strange) return `${at} has ${JSON.stringify(strange)}, nobody like that is documented`;
  const lacking = documented.find((one) => !isOneOf(actual)(one));
  return lacking ? `${at} has nobody like ${JSON.stringify(lacking)}` : undefined;
}

function differenceInLists(
  documented: readonly Json[],
  actual: readonly Json[],
  at: string,
  cut: boolean,
): string | undefined {
  if (cut && documented.length === 0) return undefined;
  if ((documented.length === 0) !== (actual.length === 0))
    return `${at} has ${actual.length} items, documented ${documented.length}`;
  return documented.length === 0
    ? undefined
    : actual
        .map((item, index) =>
          differenceInKind(documented[Math.min(index, documented.length - 1)]!, item, `${at}/${index}`, cut),
        )
        .find(Boolean);
}

/** Capabilities are a set: their order means nothing. */
function differenceInWords(documented: Json, actual: Json, at: string): string | undefined {
  const words = (value: Json) => JSON.stringify(Array.isArray(value) ? [...value].sort() : value);
  return words(documented) === words(actual) ? undefined : `${at} is ${words(actual)}, documented ${words(documented)}`;
}

const kindOf = (value: Json): string => (value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value);
