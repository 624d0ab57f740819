import type { components } from './address-service.ts';

export type FoundAddress = components['schemas']['FoundAddresses']['addresses'][number];

/** The service is away, or answers nothing of use. */
export class AddressesAway extends Error {}

/** Finds addresses as they are typed. */
export interface AddressService {
  find(typed: string, most: number, signal: AbortSignal): Promise<readonly FoundAddress[]>;
}

/** The address service that the page was told of; none, when it was told of none. */
export function addressService(): AddressService | undefined {
  const url = document.querySelector<HTMLMetaElement>('meta[name=address-service]')?.content ?? '';
  return url === '' ? undefined : { find: (typed, most, signal) => find(url, typed, most, signal) };
}

async function find(url: string, typed: string, most: number, signal: AbortSignal): Promise<readonly FoundAddress[]> {
  const query = new URLSearchParams({ q: typed.slice(0, 200), limit: String(most) });
  try {
    const response = await fetch(`${url}/addresses?${query}`, { signal, headers: { Accept: 'application/json' } });
    if (response.ok) {
      return ((await response.json()) as components['schemas']['FoundAddresses']).addresses;
    }
    // Too many words and the like: nothing fits.
    if (response.status === 400 || response.status === 429) {
      return [];
    }
  } catch (error) {
    if (signal.aborted) {
      return [];
    }
  }
  throw new AddressesAway();
}
