// The examples of each document are of the types that it gives: every answer, and what was sent to
// get one that is no refusal. (That the service answers so, its own tests show.)
import assert from 'node:assert/strict';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { now } from './contracts.mjs';

for (const api of now.apis) {
  test(`the examples of ${api} are of its types`, () => {
    const document = now.yaml(api);
    const ajv = formats(new Ajv({ strict: false, allErrors: true }));
    ajv.addSchema(document, 'document');
    const faults = [];
    const check = (where, schema, examples) =>
      Object.entries(examples ?? {}).forEach(([name, { value }]) => {
        const validate = ajv.compile(rooted(schema));
        if (value !== undefined && !validate(value)) {
          faults.push(`${where}, ${name}: ${ajv.errorsText(validate.errors)}`);
        }
      });
    for (const [place, operation] of operations(document)) {
      const refused = new Set();
      for (const [status, response] of Object.entries(operation.responses)) {
        for (const { schema, examples } of Object.values(response.content ?? {})) {
          check(`${place} ${status}`, schema, examples);
          if (status >= '400') {
            Object.keys(examples ?? {}).forEach((name) => refused.add(name));
          }
        }
      }
      for (const { schema, examples } of Object.values(operation.requestBody?.content ?? {})) {
        const taken = Object.entries(examples ?? {}).filter(([name]) => !refused.has(name));
        check(`${place} request`, schema, Object.fromEntries(taken));
      }
    }
    assert.deepEqual(faults, []);
  });
}

function operations(document) {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, operation]) => operation.responses)
      .map(([method, operation]) => [`${method} ${path}`, operation]),
  );
}

function rooted(schema) {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"document#/'));
}
