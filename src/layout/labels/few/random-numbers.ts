/** Numbers from 0 to 1, always the same: a linear congruential generator (S. K. Park and K. W. Miller, 1988). */
export function randomNumbers(): () => number {
  let state = 1;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
