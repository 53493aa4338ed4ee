/**
 * Statistical tests of the keyed random numbers on keys as the model uses them. Start at
 * {@link puebla.bench.dice.DiceBattery}, the program. {@link puebla.bench.dice.Battery} runs the tests and
 * {@link puebla.bench.dice.Verdict} judges them; docs/decisions/0008-dice.md lists the results. The package depends on
 * {@code kernel.random} and on Commons Statistics.
 */
@NullMarked
package puebla.bench.dice;

import org.jspecify.annotations.NullMarked;
