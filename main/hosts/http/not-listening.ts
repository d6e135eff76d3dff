import type { Failure } from '../../../content/model/result.ts';

/** What a person is told when no port could be opened. Anything that is not the system's error is a bug and is thrown on. */
export function notListening(error: unknown, host: string, port: number): Failure<'not-listening'> {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error;
  return {
    code: 'not-listening',
    message: `Nightlamp could not be served at ${host}, because ${reasonOf(error.code, port)}.`,
    hint: 'Name another --host or --port; without them it is served to this machine only. Nothing was served.',
  };
}

function reasonOf(code: string, port: number): string {
  switch (code) {
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EINVAL':
      return 'this machine has no such address';
    case 'EADDRINUSE':
      return `port ${port} and those after it are taken`;
    case 'EACCES':
      return `this account may not open port ${port}`;
    default:
      return `the system reported an error (${code})`;
  }
}
