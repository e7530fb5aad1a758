/** Settings of a test, free of the environment that the tests happen to run in. */
export const TEST_SETTINGS = {
  DATA_DIR: '/nonexistent',
  SECRET: 'a secret of thirty-two characters',
  RATE_LIMIT: '0',
  WORKER: 'off',
  SEED: 'off',
}
