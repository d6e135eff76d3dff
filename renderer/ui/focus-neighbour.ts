/**
 * For a control that is about to take its own row out of a list: the focus goes on to the same control of the next row, else
 * of the one before, else to the screen.
 */
export function focusNeighbour(control: Element): void {
  const row = control.closest('li');
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  const place = row ? [...row.querySelectorAll('button')].findIndex((button) => button === control) : -1;
  const same = neighbour?.querySelectorAll('button')[place] ?? document.getElementById('app-main');
  same?.focus({ preventScroll: true });
}
