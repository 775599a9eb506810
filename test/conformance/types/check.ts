// Holds src/api against the reference with the compiler itself: every sample compiles, no sample with one field misspelt,
// ill-typed or missing does, and what the reference's tables name is there.
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { ColumnReport } from '../report.js';
import { chapters, pathShape, readings, type Chapter, type Operation, type Readings } from '../spec.js';
import { helpers } from './documented.js';
import { Evidence } from './evidence.js';
import {
  plan,
  pointerOf,
  statements,
  type KnownEndpoints,
  type Plan,
  type Statement,
  type Subject,
} from './statements.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const api = `${root}src/api/index.js`;
const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  types: [],
};
const host = ts.createCompilerHost(options);
const parsed = new Map<string, ts.SourceFile | undefined>();
const preamble = `
import type * as Api from '${api}';
import type { AnswerOf, BodyOf, Endpoints, ErrorAnswer, FormOf, Notification, QueryOf } from '${api}';
type FormNames<E> = { [Name in keyof FormOf<E>]: string };
${helpers}`;

/** Checks the chapters named, or all. */
export function checkTypes(only: readonly string[] = []): Map<string, ColumnReport> {
  const endpoints = knownEndpoints();
  const all = chapters().map((chapter) => ({ chapter, reading: readings(chapter.key) }));
  const planned = all.map(({ chapter, reading }) => ({ chapter, reading, planned: plan(chapter, reading, endpoints) }));
  const evidence = gather(planned.flatMap((one) => one.planned.subjects));
  return new Map(
    planned
      .filter(({ chapter }) => only.length === 0 || only.includes(chapter.key))
      .map(({ chapter, reading, planned: mine }) => [chapter.key, judge(chapter, reading, mine, evidence)]),
  );
}

function judge(chapter: Chapter, reading: Readings, planned: Plan, evidence: Evidence): ColumnReport {
  const lines = planned.subjects.flatMap((subject) => [...statements(subject)]);
  const errors = compile(chapter.key, lines);
  const uncompiled = new Set(
    lines.flatMap(({ subject, mutation }, index) => (!mutation && errors.has(index) ? [subject] : [])),
  );
  const used = new Set<string>();
  const failed = new Set<Operation | undefined>();
  const problems: ColumnReport['problems'] = [];
  const complain = (subject: Pick<Subject, 'operation'>, at: string, problem: string) => {
    failed.add(subject.operation);
    problems.push({ at, problem });
  };

  for (const { at, operation, problem } of planned.problems) complain(operation ? { operation } : {}, at, problem);
  lines.forEach(({ subject, path, mutation }, index) => {
    const message = errors.get(index);
    if (!mutation) {
      const skip = message && subject.table && skipOf(reading, subject.at);
      if (skip) used.add(`skip ${skip}`);
      else if (message) complain(subject, subject.at, message);
    } else if (!message && !uncompiled.has(subject)) {
      if (mutation === 'deviation left out')
        return complain(subject, subject.at, 'a deviation is listed that the types do not need');
      const excuse = evidence.excuse(subject, path, mutation, reading);
      if (excuse) used.add(excuse);
      else
        complain(
          subject,
          pointerOf(subject, path),
          `${mutation} is taken by the compiler (${evidence.describe(subject, path)})`,
        );
    }
  });
  const listed = [
    ...Object.keys(reading.optional).map((name) => `missing ${name}`),
    ...Object.keys(reading.open).map((name) => `open ${name}`),
    ...Object.keys(reading.wide).map((name) => `ill-typed ${name}`),
    ...Object.keys(reading.skip).map((at) => `skip ${at}`),
  ];
  for (const reason of listed)
    if (!used.has(reason)) problems.push({ at: chapter.key, problem: `readings list '${reason}' without need` });
  return { held: chapter.operations.filter((operation) => !failed.has(operation)).length, problems };
}

/** The entry of `skip` that names a place, `*` standing for any part of it. */
function skipOf({ skip }: Readings, at: string): string | undefined {
  const parts = at.split('/');
  return Object.keys(skip).find((pattern) => {
    const wanted = pattern.split('/');
    return wanted.length === parts.length && wanted.every((part, index) => part === '*' || part === parts[index]);
  });
}

/** The first error of each line that has one, by the line's number. */
function compile(name: string, lines: readonly Statement[]): Map<number, string> {
  const file = `${root}test/conformance/types/${name}.virtual.ts`;
  const { aliases, text: head } = declareTypes(lines.map(({ subject }) => subject));
  const bodies = lines.map(({ subject, text }) => `{ const value: ${aliases.get(subject.type)} = ${text}; }\n`);
  // Pages repeat each other's samples: the compiler need not.
  const different = [...new Set(bodies)];
  const ends: number[] = [];
  let text = head;
  for (const body of different) ends.push((text += body).length);
  const program = programOf(file, text);
  const source = program.getSourceFile(file)!;
  const errors = new Map<string, string>();
  for (const diagnostic of [...program.getSemanticDiagnostics(source), ...program.getSyntacticDiagnostics(source)]) {
    const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ');
    if (diagnostic.start === undefined || diagnostic.start < head.length) throw new Error(`${name}: ${message}`);
    const body = different[firstAbove(ends, diagnostic.start)]!;
    if (!errors.has(body)) errors.set(body, message);
  }
  return new Map(bodies.flatMap((body, line) => (errors.has(body) ? [[line, errors.get(body)!]] : [])));
}

/** Where in a rising list the first number above `value` stands. */
function firstAbove(rising: readonly number[], value: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What all samples together show of the types' fields. */
function gather(subjects: readonly Subject[]): Evidence {
  const file = `${root}test/conformance/types/evidence.virtual.ts`;
  const samples = subjects.filter((subject) => !subject.table);
  const { aliases, text } = declareTypes(samples);
  const program = programOf(file, text);
  const checker = program.getTypeChecker();
  const declared = new Map<string, ts.Type>();
  program.getSourceFile(file)!.forEachChild((node) => {
    if (ts.isTypeAliasDeclaration(node)) declared.set(node.name.text, checker.getTypeFromTypeNode(node.type));
  });
  const evidence = new Evidence();
  for (const subject of samples) evidence.add(subject, declared.get(aliases.get(subject.type)!)!, checker);
  return evidence;
}

function declareTypes(subjects: readonly Subject[]): { aliases: Map<string, string>; text: string } {
  const aliases = new Map([...new Set(subjects.map(({ type }) => type))].map((type, index) => [type, `T${index}`]));
  return { aliases, text: preamble + [...aliases].map(([type, alias]) => `type ${alias} = ${type};\n`).join('') };
}

/** The keys of `Endpoints` with the operations that each takes, as the compiler sees them. */
function knownEndpoints(): KnownEndpoints {
  const file = `${root}test/conformance/types/endpoints.virtual.ts`;
  const program = programOf(
    file,
    `${preamble}type Keys = Endpoints; type Names = { [K in keyof Endpoints]: Api.OperationOf<Endpoints[K]> };`,
  );
  const checker = program.getTypeChecker();
  const known: KnownEndpoints = new Map();
  program.getSourceFile(file)!.forEachChild((node) => {
    if (!ts.isTypeAliasDeclaration(node) || node.name.text !== 'Names') return;
    for (const property of checker.getPropertiesOfType(checker.getTypeFromTypeNode(node.type))) {
      const names = checker.getTypeOfSymbol(property);
      const literals = (names.isUnion() ? names.types : [names]).flatMap((one) =>
        one.isStringLiteral() ? [one.value] : [],
      );
      const shape = property.name.replace(/ (.*)/, (_, path: string) => ` ${pathShape(path)}`);
      if (known.has(shape))
        throw new Error(`Two keys for one endpoint: '${known.get(shape)!.key}' and '${property.name}'`);
      known.set(shape, { key: property.name, operations: literals.length > 0 ? new Set(literals) : undefined });
    }
  });
  return known;
}

/** A program of one virtual file over src/api. */
function programOf(file: string, text: string): ts.Program {
  return ts.createProgram([file], options, {
    ...host,
    fileExists: (name) => name === file || host.fileExists(name),
    getSourceFile: (name, version) => {
      if (name === file) return ts.createSourceFile(name, text, version);
      if (!parsed.has(name)) parsed.set(name, host.getSourceFile(name, version));
      return parsed.get(name);
    },
  });
}
