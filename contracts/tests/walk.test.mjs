// A client whose types are made from the documents walks the whole journey, by the strictest rules
// of TypeScript and without a cast; and it stops to compile where it has to be looked at.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import openapiTS, { astToString } from 'openapi-typescript';
import { fileOf, now } from './contracts.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const run = promisify(execFile);
let place;

before(async () => {
  place = await mkdtemp(join(HERE, 'walk-'));
  await cp(join(HERE, 'walk'), place, { recursive: true });
  await cp(join(HERE, 'walk', 'tsconfig.json'), join(place, 'tsconfig.json'));
  await run('mkdir', [join(place, 'generated')]);
  for (const api of now.apis) {
    await writeFile(generated(basename(api, '.yaml')), astToString(await openapiTS(fileOf(api))));
  }
});

after(() => rm(place, { recursive: true }));

test('a client of the documents walks the journey without a cast', async () => {
  assert.deepEqual(await faults(), []);
});

test('a shape that is added is a fault where fields are chosen', async () => {
  await planted("type: \"phone\";", "type: \"phone\" | \"picture\";", async () => {
    assert.match((await faults()).join(), /journey\.ts.*TS(2366|7030)/);
  });
});

test('a mistyped word is a fault', async () => {
  await planted("move: \"enter\";", "move: \"begin\";", async () => {
    assert.match((await faults()).join(), /staff\.ts.*TS2322/);
  });
});

async function planted(before, after, check) {
  const file = generated('enrolment-service');
  const whole = await readFile(file, 'utf8');
  assert.ok(whole.includes(before), before);
  await writeFile(file, whole.replaceAll(before, after));
  await check();
  await writeFile(file, whole);
}

function generated(name) {
  return join(place, 'generated', `${name}.ts`);
}

async function faults() {
  const tsc = join(HERE, 'node_modules', '.bin', 'tsc');
  try {
    await run(tsc, ['--project', place]);
    return [];
  } catch (failed) {
    return failed.stdout.trim().split('\n');
  }
}
