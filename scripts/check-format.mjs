// Checks the format of every file that Prettier knows, and counts them, which `prettier --check` does not.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check, getFileInfo, resolveConfig } from 'prettier';
import { filesBelow, root } from './files.mjs';

const ignorePath = ['.gitignore', '.prettierignore'].map((file) => join(root, file));
let passed = 0;
let failed = 0;

for (const file of filesBelow(root)) {
  const { ignored, inferredParser } = await getFileInfo(file, { ignorePath });
  if (ignored || !inferredParser) continue;
  const options = { ...(await resolveConfig(file, { editorconfig: true })), filepath: file };
  if (await check(await readFile(file, 'utf8'), options).catch(({ message }) => void console.log(message))) passed++;
  else {
    failed++;
    console.log(`${file.slice(root.length)} is not formatted (npm run format).`);
  }
}

console.log(JSON.stringify({ passed, failed }));
process.exitCode = failed ? 1 : 0;
