/**
 * The same for however a word is written: without macrons or other marks, with a long vowel once (Māori, Maaori and
 * Maori are one), in lower case.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([aeiou])\1/g, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
