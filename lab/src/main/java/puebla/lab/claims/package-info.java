/** Scores of the claims of historical accounts over many runs. Start with {@link puebla.lab.claims.ClaimScores}. */
@NullMarked
package puebla.lab.claims;

import org.jspecify.annotations.NullMarked;
