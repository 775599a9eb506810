// A file imports only what the table of rooms lets its room import.
import { dirname, relative, resolve, sep } from 'node:path';
import { rooms } from './rooms.mjs';

/** The deepest room that a path lies in. */
function roomOf(path) {
  return Object.keys(rooms)
    .filter((room) => path === room || path.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];
}

const isOfPackage = (source, name) => source === name || source.startsWith(name.endsWith(':') ? name : `${name}/`);

export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      room: '{{room}} may not import {{target}} (scripts/lint/rooms.mjs says who may import whom).',
      package: '{{room}} may not use the package "{{target}}" (scripts/lint/rooms.mjs says which room uses which).',
    },
  },
  create(context) {
    const path = relative(context.cwd, context.filename).split(sep).join('/');
    const room = roomOf(path);
    if (!room) return {};

    function check(source) {
      if (typeof source?.value !== 'string') return;
      const { value } = source;
      if (!value.startsWith('.')) {
        if ((rooms[room].packages ?? []).some((name) => isOfPackage(value, name))) return;
        context.report({ node: source, messageId: 'package', data: { room, target: value } });
        return;
      }
      const target = relative(context.cwd, resolve(dirname(context.filename), value))
        .split(sep)
        .join('/');
      const targetRoom = roomOf(target) ?? roomOf(target.replace(/\.js$/, '.ts'));
      const allowed = [room, ...rooms[room].imports.map((name) => `src/${name}`)];
      if (targetRoom && allowed.includes(targetRoom)) return;
      context.report({ node: source, messageId: 'room', data: { room, target: targetRoom ?? target } });
    }

    return {
      ImportDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
      TSImportType: (node) => check(node.source ?? node.argument?.literal),
    };
  },
};
