// The search thread as it is shipped, with a way to end it from outside: asked for these words it dies before it answers.
import { parentPort } from 'node:worker_threads';

if (!parentPort) throw new Error('This runs only as a thread.');
const post = parentPort.postMessage.bind(parentPort);
parentPort.postMessage = (message) => {
  if (message.value?.query === 'die now') process.exit(3);
  post(message);
};
await import('../../dist/main/search-worker.js');
