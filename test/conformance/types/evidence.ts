// What the samples show of each declared field: whether it is ever missing, and which kinds of values it takes. A field
// may be optional, or take several kinds of values, only if a sample shows it or a reading says why.
import ts from 'typescript';
import type { Json, Readings } from '../spec.js';
import { pointerOf, type Mutation, type Subject } from './statements.js';

interface Shown {
  missing: boolean;
  kinds: Set<string>;
}

export class Evidence {
  readonly #shown = new Map<string, Shown>();
  readonly #fields = new Map<string, string[]>();

  /** Notes what a sample shows of the fields of its type. */
  add(subject: Subject, type: ts.Type, checker: ts.TypeChecker): void {
    this.#walk(subject, subject.value, type, [], checker);
  }

  /** Why the compiler may take the change; undefined if nothing says that it may. */
  excuse(subject: Subject, path: readonly string[], mutation: Mutation, reading: Readings): string | undefined {
    const open = this.#openAbove(subject, path, reading);
    if (open) return `open ${open}`;
    if (mutation === 'misspelt') return undefined;
    const fields = this.#fields.get(pointerOf(subject, path)) ?? [];
    const listed = mutation === 'missing' ? reading.optional : reading.wide;
    const shows = ({ missing, kinds }: Shown) => (mutation === 'missing' ? missing : kinds.size > 1);
    const field =
      fields.find((name) => shows(this.#shown.get(name)!)) ?? fields.map(nameOf).find((name) => name in listed);
    if (field) return `${mutation} ${field}`;
    const parameter = subject.operation?.parameters.find(({ name }) => path.length === 1 && name === path[0]);
    const inRequest = /#\/samples\/\d+\/request\//.test(subject.at);
    if (!inRequest || !parameter) return undefined;
    if (mutation === 'missing') return parameter.required ? undefined : 'documented as optional';
    return /string.*number|number.*string|string or|or string|integer or/.test(parameter.type)
      ? parameter.type
      : undefined;
  }

  /** `Type.field` of what is listed as optional or wide without need is not known here; it is told by use. */
  describe(subject: Subject, path: readonly string[]): string {
    return (this.#fields.get(pointerOf(subject, path)) ?? []).map(nameOf).join(' or ');
  }

  /** The field above this one whose keys are the customer's own. */
  #openAbove(subject: Subject, path: readonly string[], reading: Readings): string | undefined {
    const above = path.flatMap((_, length) => this.#fields.get(pointerOf(subject, path.slice(0, length))) ?? []);
    return above.flatMap((key) => [nameOf(key), nameOf(key).split('.')[1]!]).find((name) => name in reading.open);
  }

  #walk(subject: Subject, value: Json, type: ts.Type, path: string[], checker: ts.TypeChecker): void {
    if (value === null || typeof value !== 'object') return;
    if (Array.isArray(value)) {
      const items = membersOf(type)
        .map((member) => checker.getIndexTypeOfType(member, ts.IndexKind.Number))
        .filter((item) => item !== undefined);
      value.forEach((item, index) =>
        items.forEach((itemType) => this.#walk(subject, item, itemType, [...path, String(index)], checker)),
      );
      return;
    }
    for (const member of fitting(value, membersOf(type), checker)) {
      for (const property of checker.getPropertiesOfType(member)) this.#note(subject, value, property, path, checker);
    }
  }

  #note(
    subject: Subject,
    value: Record<string, Json>,
    property: ts.Symbol,
    path: string[],
    checker: ts.TypeChecker,
  ): void {
    const declaration = property.declarations?.[0];
    if (!declaration) return;
    const name = keyOf(declaration, property.name);
    const shown = this.#shown.get(name) ?? { missing: false, kinds: new Set() };
    this.#shown.set(name, shown);
    const field = value[property.name];
    if (field === undefined) {
      shown.missing = true;
      return;
    }
    shown.kinds.add(field === null ? 'null' : Array.isArray(field) ? 'list' : typeof field);
    const at = [...path, property.name];
    const pointer = pointerOf(subject, at);
    this.#fields.set(pointer, [...(this.#fields.get(pointer) ?? []), name]);
    this.#walk(subject, field, checker.getTypeOfSymbol(property), at, checker);
  }
}

const membersOf = (type: ts.Type): readonly ts.Type[] => (type.isUnion() ? type.types : [type]);

/** The members of a union whose literals agree with the value; all, if none does. */
function fitting(
  value: Record<string, Json>,
  members: readonly ts.Type[],
  checker: ts.TypeChecker,
): readonly ts.Type[] {
  const objects = members.filter((member) => member.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection));
  if (objects.length < 2) return objects;
  const agrees = (member: ts.Type) =>
    checker.getPropertiesOfType(member).every((property) => {
      const literals = membersOf(checker.getTypeOfSymbol(property)).map((one) =>
        one.isStringLiteral() ? one.value : undefined,
      );
      return (
        !(property.name in value) || literals.includes(undefined) || literals.includes(value[property.name] as string)
      );
    });
  const agreeing = objects.filter(agrees);
  return agreeing.length > 0 ? agreeing : objects;
}

/** A field's declaration, told apart from all others: `file:position Type.field`. */
function keyOf(declaration: ts.Declaration, field: string): string {
  let owner: ts.Node | undefined = declaration.parent;
  while (owner && !ts.isInterfaceDeclaration(owner) && !ts.isTypeAliasDeclaration(owner)) owner = owner.parent;
  return `${declaration.getSourceFile().fileName}:${declaration.pos} ${owner?.name.text ?? '?'}.${field}`;
}

const nameOf = (key: string): string => key.slice(key.indexOf(' ') + 1);
