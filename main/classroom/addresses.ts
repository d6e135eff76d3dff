import { networkInterfaces } from 'node:os';

/** An address of this machine that others on its network can reach, and the name of the connection it belongs to. */
export interface LocalAddress {
  readonly address: string;
  readonly name: string;
}

type Interfaces = ReturnType<typeof networkInterfaces>;

/** This machine's addresses on its networks. Version 4 only: people type these, and read them from a projector. */
export function localAddresses(interfaces: Interfaces = networkInterfaces()): LocalAddress[] {
  return Object.entries(interfaces).flatMap(([name, addresses]) =>
    (addresses ?? [])
      .filter(
        ({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'),
      )
      .map(({ address }) => ({ address, name })),
  );
}
