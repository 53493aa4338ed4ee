/**
 * Scores of the claims of historical accounts over many runs. Start with {@link puebla.experiment.claims.ClaimScores}.
 * The package depends on the kernel, on the claims in {@code scenario.catalog}, and on package {@code summary}.
 */
@NullMarked
package puebla.experiment.claims;

import org.jspecify.annotations.NullMarked;
