// A Rollup plugin: a part that could not be had is asked for again when it is needed again. Browsers remember a failed
// import() as long as the page lives (https://github.com/whatwg/html/pull/10327 ends that), so it only gets what is there.

const name = '__loadPart';

const helper = `const ${name} = ((parts) => (path) => (parts[path] ??= new Promise((resolve, reject) => {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'script';
  link.crossOrigin = '';
  const href = link.href = new URL(path, import.meta.url).href;
  link.onload = () => resolve(import(href));
  link.onerror = () => {
    parts[path] = undefined;
    import(href + '#' + Date.now()).then(reject, reject);
  };
  document.head.append(link);
})))({});
`;

/**
 * To stand before what minifies. A failed preload, too, is remembered, until something has used it: an import by another
 * name does. Languages are left out, for without one there is English.
 */
export function loadParts() {
  return {
    name: 'load-parts',
    renderDynamicImport: ({ format, moduleId }) =>
      format === 'es' && !moduleId.includes('/locales/') ? { left: `${name}(`, right: ')' } : null,
    renderChunk: (code) =>
      code.includes(`${name}(`) ? { code: helper.replace(/\n */g, ' ') + code, map: null } : null,
  };
}
