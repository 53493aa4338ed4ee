/**
 * Keyed random numbers and bit-reproducible mathematics. Start at {@link puebla.kernel.random.KeyedRandom}.
 */
@NullMarked
package puebla.kernel.random;

import org.jspecify.annotations.NullMarked;
