// Builds the static Storybook, and moves what its pages have inline into files beside them: it runs from any folder, and
// under a policy that allows no inline script.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './files.mjs';
import { runNode, tool } from './run.mjs';

const folder = join(root, 'storybook-static');

/**
 * What it runs under, wherever it lies: a story by itself asks for nothing more than 'self'. Storybook's frame around the
 * stories, and its documentation, draw an image from text and write three styles as they run.
 */
export const policies = {
  story: "default-src 'self'; base-uri 'self'; object-src 'none'",
  storybook: [
    "default-src 'self'; base-uri 'self'; object-src 'none'; img-src 'self' data:; style-src 'self'",
    // Empty, and filled rule by rule; of a scrolling list; of what can be pressed.
    "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "'sha256-PPXvTto92uh84aFCI7MBOIX0TMcl90R+oo61A3tFCvw='",
    "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  ].join(' '),
};

export async function buildStorybook() {
  const options = ['--quiet', '--disable-telemetry', '--output-dir', folder];
  const { code, output } = await runNode([tool('storybook'), 'build', ...options]);
  if (code !== 0) throw new Error(output);
  for (const page of ['index.html', 'iframe.html']) {
    const file = join(folder, page);
    writeFileSync(file, withoutInline(readFileSync(file, 'utf8')));
  }
}

/** Scripts keep their place and their kind, so they run in the same order; addresses in them start from the page's. */
function withoutInline(page) {
  return page
    .replace(/<script(?<kind> type="module")?>(?<text>[^]*?)<\/script>/g, (...match) => {
      const { kind = '', text } = match.at(-1);
      return `<script${kind} src="./${written(text, 'js')}"></script>`;
    })
    .replace(/<style>([^]*?)<\/style>/g, (_, text) => `<link rel="stylesheet" href="./${written(text, 'css')}">`);
}

function written(text, ending) {
  const name = `inline-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.${ending}`;
  writeFileSync(join(folder, name), text);
  return name;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await buildStorybook();
