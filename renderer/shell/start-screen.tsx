import { useDelayed } from '../ui/use-delayed.ts';
import { Skeleton } from '../ui/skeleton.tsx';

/** What stands on the screen until the library has answered for the first time: nothing, then a skeleton. */
export function StartScreen() {
  return useDelayed(true, 150) ? (
    <main className="app-main">
      <Skeleton />
    </main>
  ) : null;
}
