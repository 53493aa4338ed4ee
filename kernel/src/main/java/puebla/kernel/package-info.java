/**
 * The model: one run, day by day, as a function of its scenario, its overrides and its seed.
 *
 * <p>Start at {@code Simulation}: it applies a visible list of mechanisms once a day, the daily schedule
 * ({@code OrderOfTheDay}). {@code Scenario} holds the data of day 0, {@code War} the current state and
 * {@code Chronicle} the event log. Nothing in this package reads a file, a clock or a shared random generator.
 */
@NullMarked
package puebla.kernel;

import org.jspecify.annotations.NullMarked;
