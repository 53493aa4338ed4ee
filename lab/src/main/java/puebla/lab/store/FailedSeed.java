package puebla.lab.store;

/** A run that failed before its end. */
record FailedSeed(long seed, String fault) {}
