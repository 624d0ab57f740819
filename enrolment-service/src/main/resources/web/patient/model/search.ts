import { fold } from './fold.ts';

/** Something that can be found by words. */
export interface Entry {
  readonly code: string;
  readonly label: string;
  /** Other words for it, such as *Pākehā*. */
  readonly also: readonly string[];
}

interface Indexed {
  readonly entry: Entry;
  readonly words: readonly string[];
  readonly label: string;
}

/** A list that is searched as somebody types. What begins with the words typed stands first. */
export class SearchList {
  private readonly all: readonly Indexed[];

  constructor(entries: readonly Entry[]) {
    this.all = entries.map((entry) => ({
      entry,
      label: fold(entry.label),
      words: [entry.label, ...entry.also].flatMap((text) => fold(text).split(' ')),
    }));
  }

  find(typed: string, most: number): Entry[] {
    const sought = fold(typed);
    const parts = sought.split(' ').filter((part) => part !== '');
    const found = this.all.filter(({ words }) => parts.every((part) => words.some((word) => word.startsWith(part))));
    const first = found.filter(({ label }) => label.startsWith(sought));
    const rest = found.filter(({ label }) => !label.startsWith(sought));
    return [...first, ...rest].slice(0, most).map(({ entry }) => entry);
  }
}
