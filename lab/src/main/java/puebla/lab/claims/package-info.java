/** What the accounts claim, held against many wars. Start with {@link puebla.lab.claims.ClaimScores}. */
@NullMarked
package puebla.lab.claims;

import org.jspecify.annotations.NullMarked;
