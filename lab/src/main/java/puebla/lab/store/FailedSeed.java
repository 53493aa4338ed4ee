package puebla.lab.store;

/** A war that could not be fought to its end. */
record FailedSeed(long seed, String fault) {}
