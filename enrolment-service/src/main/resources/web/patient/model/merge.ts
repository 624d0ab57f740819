import { equal, type Json } from './json.ts';

/** What becomes of one answer that was perhaps changed here, and perhaps elsewhere. */
export type Merged =
  | { readonly is: 'ours' }
  | { readonly is: 'same' }
  | { readonly is: 'theirs'; readonly value: Json | undefined }
  | { readonly is: 'both'; readonly theirs: Json | undefined };

/**
 * Compares with the state that both began from. Nobody's words are lost: where both changed the same answer, the
 * patient chooses.
 */
export function merge(base: Json | undefined, ours: Json | undefined, theirs: Json | undefined): Merged {
  if (equal(ours, theirs)) {
    return { is: 'same' };
  }
  if (equal(theirs, base)) {
    return { is: 'ours' };
  }
  return equal(ours, base) ? { is: 'theirs', value: theirs } : { is: 'both', theirs };
}
