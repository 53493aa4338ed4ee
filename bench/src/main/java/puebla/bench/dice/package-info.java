/**
 * Statistical tests of the dice on keys as the model uses them. {@link puebla.bench.dice.Battery} is what is tested and how
 * it is judged, {@link puebla.bench.dice.DiceBattery} the program; docs/decisions/0008-dice.md has what it found.
 */
@NullMarked
package puebla.bench.dice;

import org.jspecify.annotations.NullMarked;
