/** Fails unless both are the same, as JSON; without a library, which a build without Node would have to fetch. */
export default {
  equal(actual: unknown, expected: unknown, of = ''): void {
    if (actual !== expected) {
      throw new Error(`${of} expected ${JSON.stringify(expected)}, was ${JSON.stringify(actual)}`);
    }
  },
  deepEqual(actual: unknown, expected: unknown): void {
    this.equal(JSON.stringify(sorted(actual)), JSON.stringify(sorted(expected)));
  },
};

/** The order of members says nothing. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sorted);
  }
  return value !== null && typeof value === 'object'
    ? Object.fromEntries(Object.entries(value).sort().map(([name, part]) => [name, sorted(part)]))
    : value;
}
