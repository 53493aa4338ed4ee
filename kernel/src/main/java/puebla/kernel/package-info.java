/**
 * The model: one war, day by day, as a function of its scenario, its changes and its seed.
 *
 * <p>Start at {@code Simulation}: one loop over a visible list of mechanisms, the order of a day. {@code Scenario} is what was true on day 0, {@code War} what
 * is true today, {@code Chronicle} what happened. Nothing in here reads a file, a clock or a shared source of chance.
 */
@NullMarked
package puebla.kernel;

import org.jspecify.annotations.NullMarked;
