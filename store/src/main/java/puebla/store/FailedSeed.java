package puebla.store;

import puebla.scenario.diagnostic.UntrustedText;

/**
 * A run that failed before its end.
 *
 * @param fault
 *            the first characters of the failure's message, without control characters
 */
record FailedSeed(long seed, String fault) {
    private static final int LONGEST = 500;

    FailedSeed {
        fault = UntrustedText.value(fault, LONGEST);
    }
}
