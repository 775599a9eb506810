// Unpacks the headless Chromium that the package @sparticuz/chromium carries, with the libraries it needs.
// Its own unpacker is made for one cloud's machines; ours keeps site isolation and the same-origin policy, which the
// tests need, works for two runs at once, and adds the machine's fonts.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';

const decompress = promisify(brotliDecompress);
const run = promisify(execFile);
const need = 'No browser for the tests: install Chrome or Chromium, or name one in CHROME_PATH';

/** Unpacks once a version and user; the folder appears whole or not at all. */
export async function unpackCarriedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(`${need}.`);
  const { packageFolder, version, extract } = carrier();
  const user = userInfo().uid;
  const folder = join(tmpdir(), `gws-widgets-chromium-${version}-${user}`);
  if (existsSync(folder)) {
    // Temporary folders are shared: what another user put there is not run.
    if ((await stat(folder)).uid !== user) throw new Error(`${need} (${folder} belongs to somebody else).`);
  } else {
    const half = await mkdtemp(join(tmpdir(), 'gws-widgets-chromium-'));
    try {
      await unpack(join(packageFolder, 'bin'), half, folder, extract);
      await check(half);
      // Another run may have been faster; then its folder stays.
      await rename(half, folder).catch((error) => {
        if (!existsSync(folder)) throw error;
      });
    } finally {
      await rm(half, { recursive: true, force: true });
    }
  }
  return { executablePath: join(folder, 'chromium'), env: environment(folder) };
}

function carrier() {
  try {
    const require = createRequire(import.meta.url);
    const packageFolder = dirname(dirname(dirname(require.resolve('@sparticuz/chromium'))));
    const { version } = require(join(packageFolder, 'package.json'));
    const { extract } = createRequire(join(packageFolder, 'package.json'))('tar-fs');
    return { packageFolder, version, extract };
  } catch {
    throw new Error(`${need} (the package @sparticuz/chromium, which carries one, is not installed).`);
  }
}

async function unpack(archives, folder, finalFolder, extract) {
  const unpackArchive = async (name) => {
    const tar = await decompress(await readFile(join(archives, `${name}.tar.br`)));
    await pipeline(Readable.from([tar]), extract(folder));
  };
  await Promise.all([
    ...['al2023', 'fonts', 'swiftshader'].map(unpackArchive),
    readFile(join(archives, 'chromium.br')).then(async (packed) => {
      await writeFile(join(folder, 'chromium'), await decompress(packed));
      await chmod(join(folder, 'chromium'), 0o755);
    }),
    mkdir(join(folder, 'fonts-cache')),
  ]);
  // The machine's fonts first; the carried one where it has none.
  await writeFile(
    join(folder, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${finalFolder}/fonts</dir>
  <cachedir>${finalFolder}/fonts-cache</cachedir>
</fontconfig>
`,
  );
}

async function check(folder) {
  try {
    await run(join(folder, 'chromium'), ['--version'], { env: { ...process.env, ...environment(folder) } });
  } catch (error) {
    const reason = String(error.stderr || error.message).trim();
    throw new Error(`${need} (the carried one does not run here: ${reason}).`, { cause: error });
  }
}

function environment(folder) {
  const others = process.env['LD_LIBRARY_PATH'];
  return {
    LD_LIBRARY_PATH: [join(folder, 'lib'), ...(others ? [others] : [])].join(':'),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  };
}
