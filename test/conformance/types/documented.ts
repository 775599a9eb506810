// What the reference's tables say beside the samples: fields of resources, values of closed sets, states with their
// capabilities, parameters. Each becomes a line that has to compile.
import type { Chapter, Json, Operation, Parameter, Readings, ResourceState } from '../spec.js';
import type { Subject } from './statements.js';

/** Helpers that the lines use. `At` finds a field in any member of a union. */
export const helpers = `
type At<T, K> = T extends unknown ? (K extends keyof T ? NonNullable<T[K]> : never) : never;
type Cut<T> = T extends object ? (string extends keyof T ? T : { [K in keyof T]?: Cut<T[K]> }) : T;
type Item<T> = T extends readonly (infer I)[] ? NonNullable<I> : never;
type Known<T> = [T] extends [never] ? false : true;
type Optional<T, K> = K extends keyof T ? ({} extends Pick<T, K> ? true : false) : 'unknown';
`;

/** The type of a field given as the tables do: `participants[].nickname`. */
function fieldType(type: string, name: string): string {
  return name.split('.').reduce((inner, part) => {
    const field = `At<${inner}, '${part.replace('[]', '')}'>`;
    return part.endsWith('[]') ? `Item<${field}>` : field;
  }, type);
}

/** The tables write some booleans and numbers as text. */
function typed(value: Json, type: string): Json {
  if (/^bool/i.test(type)) return String(value) === 'true';
  return /^(integer|number)$/.test(type) ? Number(value) : value;
}

/** Names with a placeholder or a wildcard in them stand for many fields. */
const isPlain = (name: string): boolean => /^[\w.[\]-]+$/.test(name);

/** A statement for each field, value, state, capability of a chapter's resources. */
export function documentedResources(chapter: Chapter, reading: Readings): Subject[] {
  return chapter.resources.flatMap((resource) => {
    const type = reading.resources[resource.name];
    if (type === undefined) return [];
    const at = `${chapter.key}#/resources/${resource.name}`;
    const fields = (resource.fields ?? [])
      .filter(({ name }) => isPlain(name))
      .flatMap(({ name, values }): Subject[] => {
        const field = fieldType(`Api.${type}`, name);
        return [
          { at: `${at}/fields/${name}`, type: `Known<${field}>`, value: true, table: true },
          ...(values ?? []).map((value): Subject => ({
            at: `${at}/fields/${name}/${String(value)}`,
            type: `${field} | Item<${field}>`,
            value,
            table: true,
          })),
        ];
      });
    return [
      ...fields,
      ...(resource.states ?? []).flatMap((state) =>
        documentedState(`${at}/states/${state.name}`, type, reading.states[resource.name] ?? 'state', state),
      ),
    ];
  });
}

function documentedState(
  at: string,
  type: string,
  field: string,
  { name, capabilities, variants }: ResourceState,
): Subject[] {
  const all = new Set([...capabilities, ...(variants ?? []).flatMap((variant) => variant.capabilities)]);
  return [
    ...(/^\w+$/.test(name)
      ? [{ at, type: fieldType(`Api.${type}`, field), value: name, table: true } satisfies Subject]
      : []),
    ...[...all].map((value): Subject => ({
      at: `${at}/${value}`,
      type: fieldType(`Api.${type}`, 'capabilities[]'),
      value,
      table: true,
    })),
  ];
}

/** A statement for each parameter: it is there, required if documented so, and takes the documented values. */
export function documentedParameters(operation: Operation, of: string, endpoint: string): Subject[] {
  const holder: Partial<Record<Parameter['in'], string>> = {
    body: `BodyOf<${of}>`,
    query: `QueryOf<${endpoint}>`,
    form: `FormOf<${endpoint}>`,
  };
  return operation.parameters
    .filter((parameter) => holder[parameter.in] && isPlain(parameter.name))
    .flatMap((parameter): Subject[] => {
      const at = `${operation.id}#/parameters/${parameter.name}`;
      const type = holder[parameter.in]!;
      // A page may describe several operations at once and list their names.
      const names = parameter.name === 'operationName' && of !== endpoint ? `Api.OperationOf<${endpoint}>` : undefined;
      const nested = /[.[]/.test(parameter.name) && parameter.in === 'body';
      const field = nested ? fieldType(type, parameter.name) : `At<${type}, '${parameter.name}'>`;
      return [
        nested
          ? { at, type: `Known<${field}>`, value: true, table: true, operation }
          : { at, type: `Optional<${type}, '${parameter.name}'>`, value: !parameter.required, table: true, operation },
        ...(parameter.values ?? []).map((value): Subject => ({
          at: `${at}/${String(value)}`,
          type: names ?? `${field} | Item<${field}>`,
          value: typed(value, parameter.type),
          table: true,
          operation,
        })),
      ];
    });
}
