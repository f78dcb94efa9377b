import { fittingViews, type Room } from '../../src/taskpane/frame/fittingViews';

/** Six views of 50 with gaps of 10 take 350. */
const room = (available: number): Room => ({
  available,
  gap: 10,
  more: 40,
  views: [50, 50, 50, 50, 50, 50],
});

describe('the navigation', () => {
  it('shows every view where they fit', () => {
    expect(fittingViews(room(350), 0)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('leaves room for Mer where they do not', () => {
    expect(fittingViews(room(349), 0)).toEqual([0, 1, 2, 3, 4]);
    expect(fittingViews(room(279), 0)).toEqual([0, 1, 2]);
  });

  it('always shows the current view', () => {
    expect(fittingViews(room(279), 5)).toEqual([0, 1, 5]);
    expect(fittingViews(room(0), 3)).toEqual([3]);
  });

  it('shows the first ones where the current view is reached from elsewhere', () => {
    expect(fittingViews(room(219), -1)).toEqual([0, 1]);
  });
});
