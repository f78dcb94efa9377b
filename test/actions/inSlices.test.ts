import { inSlices } from '../../src/actions/inSlices';
import type { Slices } from '../../src/domain/slices';

/** Keeps the thread busy so many milliseconds. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

function* slices(count: number): Slices<string> {
  for (let at = 0; at < count; at += 1) {
    work(3);
    yield;
  }
  return 'klart';
}

it('others have their turn while long work goes on', async () => {
  let turns = 0;
  const clock = setInterval(() => {
    turns += 1;
  }, 0);
  expect(await inSlices(slices(40))).toBe('klart');
  clearInterval(clock);
  expect(turns).toBeGreaterThan(1);
});

it('short work is done at once', async () => {
  let hadTurn = false;
  setTimeout(() => {
    hadTurn = true;
  }, 0);
  expect(await inSlices(slices(0))).toBe('klart');
  expect(hadTurn).toBe(false);
});

it('a fault in the work is a fault of the whole', async () => {
  function* faulty(): Slices<string> {
    yield;
    throw new RangeError('trasigt');
  }
  await expect(inSlices(faulty())).rejects.toThrow('trasigt');
});
