/**
 * Statistical tests of the keyed random numbers on keys as the model uses them. {@link puebla.bench.dice.Battery}
 * runs the tests, {@link puebla.bench.dice.Verdict} judges them, {@link puebla.bench.dice.DiceBattery} is the
 * program; docs/decisions/0008-dice.md lists the results.
 */
@NullMarked
package puebla.bench.dice;

import org.jspecify.annotations.NullMarked;
