/**
 * Source of the script that stands before the page: what a sandboxed preload gets in Electron (`ipcRenderer`,
 * `contextBridge`, a `require` that knows nothing else), then the preload itself.
 * Unlike there, preload and page share one world.
 */
export function pageBridge(preload: string): string {
  return `(() => {
  if (window.top !== window) return;
  const toMain = window.__electronDouble;
  const listeners = new Map();
  const listenersOf = (channel) => listeners.get(channel) ?? [];
  Object.defineProperty(window, '__electronDoubleEmit', {
    value: (channel, input) => listenersOf(channel).forEach((listener) => listener({}, ...input)),
  });
  const ipcRenderer = {
    async invoke(channel, ...input) {
      const reply = await toMain(channel, structuredClone(input));
      if ('error' in reply) throw new Error("Error invoking remote method '" + channel + "': " + reply.error);
      return reply.value;
    },
    on(channel, listener) { listeners.set(channel, [...listenersOf(channel), listener]); return this; },
    off(channel, listener) { listeners.set(channel, listenersOf(channel).filter((other) => other !== listener)); return this; },
  };
  const contextBridge = {
    exposeInMainWorld(name, api) {
      if (name in window) throw new Error('Cannot bind an API on top of an existing property on the window object');
      Object.defineProperty(window, name, { value: Object.freeze(api), enumerable: true });
    },
  };
  const require = (name) => {
    if (name === 'electron') return { ipcRenderer, contextBridge };
    throw new Error('module not found: ' + name);
  };
  const module = { exports: {} };
  (function (require, module, exports) {\n${preload}\n})(require, module, module.exports);
})();`;
}
